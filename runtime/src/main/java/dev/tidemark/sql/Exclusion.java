package dev.tidemark.sql;

/** How one process at a time gets the right to change a database's schema, and how long it has it. */
public enum Exclusion {
    /** PostgreSQL's advisory lock ({@code pg_try_advisory_xact_lock}) of the transaction that changes the schema. */
    ADVISORY_LOCK,

    /** MySQL's named lock ({@code get_lock}) of the connection that changes the schema. */
    NAMED_LOCK,

    /** SQLite's one write lock ({@code begin immediate}) of the transaction that changes the schema. */
    WRITE_TRANSACTION,

    /**
     * A row of the table {@code tidemark_lock} that the transaction which changes the schema has updated: where DDL runs in a
     * transaction, locks rows, and is never done online.
     */
    ROW_WITHIN,

    /**
     * A row of the table {@code tidemark_lock} that a second connection has updated and not committed, for as long as that is
     * open: where a row that is locked does not hinder the DDL of other tables. Any database that locks rows has it, whether or
     * not its DDL commits.
     */
    ROW_BESIDE,

    /**
     * A lock among the threads of this JVM, which keeps no other process out: the last resort, where a locked row hinders all
     * DDL.
     */
    JVM
}
