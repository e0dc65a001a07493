package dev.tidemark.problem;

/** Every problem that Tidemark reports, once. The numbers never change and are never used again. */
public enum Code {
    MAPPING_REFUSED(1, "Hibernate refuses the mapping"),
    CUSTOM_TYPE_CANNOT_RUN(2, "A custom type in the sources being compiled cannot run in the compiler"),
    SNAPSHOT_MISSING(3, "There are revisions but no schema snapshot"),
    SNAPSHOT_DAMAGED(4, "The schema snapshot cannot be read"),
    SNAPSHOT_NEWER(5, "The schema snapshot was written by a newer Tidemark"),
    DUPLICATE_REVISION(6, "Two revisions have one id"),
    UNKNOWN_PARENT(7, "A revision names a parent that does not exist"),
    REVISION_CYCLE(8, "Revisions are each other's parents"),
    HIBERNATE_DIFFERS(9, "The processor's Hibernate is not the application's"),
    MAPPING_LEFT_OUT(10, "The mapping asks for something that migrations do not hold"),
    RENAME_OR_DROP(11, "A column goes and one like it comes: renamed, or not?"),
    NOT_NULL_WITHOUT_BACKFILL(12, "A column is NOT NULL and existing rows have no value for it"),
    NARROWING(13, "A type change may not fit existing rows"),
    DESTRUCTIVE(14, "The step destroys data"),
    UNSEALED_DRAFT(15, "The entities differ from the snapshot"),
    BAD_OPTION(16, "An option has a value that is not understood"),
    INCOMPLETE_ROUND(17, "The compiler shows only some of the entities"),
    CANNOT_WRITE(18, "The compiler cannot write a file"),
    RUNTIME_NOT_VISIBLE(19, "The module does not see Tidemark's runtime"),
    REVISION_GONE(20, "The snapshot has a revision that the sources do not have"),
    RENAMED_FROM_NOTHING(21, "@RenamedFrom names nothing that goes"),
    ENUM_RENUMBERED(22, "Constants stored by their position change it"),
    UNIQUE_OVER_ROWS(23, "Existing rows may share what becomes unique"),
    NAME_CUT(24, "A name is longer than a database keeps"),
    RESERVED_WORD(25, "A database reserves a name"),
    UNFINISHED(26, "Rows must be carried over by a step that only a person can write"),
    LONG_LOCK(27, "A step holds up writers for long where a table is large"),
    BREAKS_OLD_VERSIONS(28, "A step breaks versions of the application that still run"),
    DEFECT(29, "Tidemark itself has failed"),
    NO_INDEX(30, "The application was compiled without Tidemark's processor"),
    INDEX_DAMAGED(31, "The index of revisions cannot be read"),
    SEVERAL_INDEXES(32, "Two indexes for one history are on the class path"),
    REVISION_ALTERED(33, "A revision is not what its checksum says"),
    REVISION_MISSING(34, "The database has a revision that the code does not have"),
    UNKNOWN_TARGET(35, "No revision answers to the target"),
    AMBIGUOUS_TARGET(36, "Several revisions answer to the target"),
    SEVERAL_HEADS(37, "The history has several heads"),
    OPERATION_FAILED(38, "The database refuses an operation"),
    ROWS_IN_THE_WAY(39, "Existing rows would break a constraint, or lose something of a value to a new type"),
    DRAFT_REFUSED(40, "A draft may not run here"),
    NO_HISTORY(41, "The database has tables but no history"),
    LOCK_TIMEOUT(42, "Another process is migrating this database"),
    UNSUPPORTED_DATABASE(43, "There is no dialect for the database"),
    DRIFT(44, "The database is not what the history says"),
    NOT_REVERSIBLE(45, "A revision has no way back"),
    INTERRUPTED_STEP(46, "A step was interrupted and cannot go on as it is"),
    UNSUPPORTED_OPERATION(47, "The database has no way to do a step"),
    MIGRATION_UNUSABLE(48, "A migration class cannot be used"),
    HISTORY_DAMAGED(49, "A row of the history or the journal makes no sense"),
    BAD_ID(50, "A revision's id cannot serve as one"),
    SQL_UNCLOSED(51, "A quote, a comment or a block of your own SQL has no end"),
    NO_UNDO(52, "A step of your own has nothing that undoes it"),
    NO_ONLINE_WAY(53, "The database would hold up the writers of a large table"),
    LOCK_LOST(54, "The lock of the migration is gone"),
    FOREIGN_HISTORY(55, "The tool that made the database has not come to its end"),
    TRANSACTION_CONTROL(56, "A step of your own would end the migration's transaction"),
    PRODUCTION_REFUSED(57, "A production database refuses a step unless it is allowed by name"),
    OTHER_APPLICATION(58, "The history in this schema is another application's"),
    HOOK_FAILED(59, "A hook of the application fails"),
    NOTHING_TO_SEAL(60, "There is no draft"),
    PROOF_FAILED(61, "The draft's proof failed"),
    TARGET_EXISTS(62, "The file to write exists"),
    STALE_INDEX(63, "The index is not of this snapshot"),
    BAD_ARGUMENT(64, "An argument is not understood"),
    SNAPSHOT_DIFFERS(65, "The revisions do not lead to the snapshot"),
    NOT_WRITTEN(66, "A file cannot be written"),
    SETTINGS_DIFFER(67, "The application's settings are not those of the compile"),
    BEHIND(68, "The database is behind the code"),
    NOT_CONFIRMED(70, "Data would go, and nobody has said that it may"),
    MERGE_CONFLICT(71, "Two branches have changed one fact of the snapshot"),
    BACKUP_FAILED(72, "A backup cannot be written"),
    NOT_A_BACKUP(73, "A file is no backup"),
    BACKUP_DAMAGED(74, "A backup is damaged"),
    BACKUP_NEWER(75, "A backup was written by a newer Tidemark"),
    BACKUP_KEY(76, "A backup is encrypted with another key"),
    RESTORE_REFUSED(77, "A backup cannot go into this database"),
    VALUE_UNFIT(78, "A value of a backup has no place in its column"),
    RESTORE_FAILED(79, "The database refuses a row of a backup"),
    HALF_SQUASHED(80, "A database is between revisions that one replaces"),
    NOT_SQUASHED(81, "Revisions cannot be made one"),
    REPLACED_TWICE(82, "What a revision says that it replaces cannot be"),
    UNKNOWN_STEP(83, "It cannot be known whether a step of your own has run");

    private final int number;
    private final String title;

    Code(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The code as printed: {@code TM012}. */
    public String id() {
        return "TM%03d".formatted(number);
    }

    /** The problem's name, a short phrase. */
    public String title() {
        return title;
    }
}
