/// sequence_for_each_class
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Above { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) long id; }
@Entity class West extends Above { int l; }
@Entity class East extends Above { int r; }

/// sequence_shared_in_a_superclass
@MappedSuperclass abstract class Above {
    @Id @GeneratedValue(generator = "all") @SequenceGenerator(name = "all", sequenceName = "all_ids", allocationSize = 5) long id;
}
@Entity class West extends Above { }
@Entity class East extends Above { }

/// sequence_named_by_annotation_alone
// since: 7.0
@Entity class Alone { @Id @GeneratedValue @SequenceGenerator(sequenceName = "mine", initialValue = 7) long id; }

/// sequence_quoted
@Entity class Quoted { @Id @GeneratedValue(generator = "q") @SequenceGenerator(name = "q", sequenceName = "`Quoted Ids`") long id; }

/// sequence_in_a_quoted_table
@Entity @Table(name = "`user`") class User { @Id @GeneratedValue long id; }

/// sequence_in_a_renamed_table
@Entity(name = "Thing") @Table(name = "things_of_all") class Everything { @Id @GeneratedValue long id; }

/// sequence_of_a_large_step
@Entity class Large { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", initialValue = 1000000, allocationSize = 1000) long id; }

/// sequence_with_options
// since: 7.0
@Entity class Options { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "opts", options = "cache 7") long id; }

/// sequence_for_a_column_that_is_no_key
@Entity class Numbered { @Id UUID id; @GeneratedColumn("1 + 2") int three; @Column(insertable = false, columnDefinition = "integer default 5") int five; }

/// sequence_of_a_package
// since: 7.0
// file: package-info.java
@jakarta.persistence.SequenceGenerator(name = "in_package", sequenceName = "package_ids", allocationSize = 3)
// file: Packed.java
@Entity class Packed { @Id @GeneratedValue(generator = "in_package") long id; }

/// identity_in_a_hierarchy
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Above { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }
@Entity class Bottom extends Above { String name; }

/// identity_named
@Entity class Line { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @Column(name = "`Row Id`") long id; @ManyToOne Line other; }

/// table_for_each_class
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Above { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class Bottom extends Above { }

/// table_with_indexes
@Entity class Line {
    @Id @GeneratedValue(generator = "t")
    @TableGenerator(name = "t", table = "row_ids", schema = "numbers", indexes = @Index(name = "ix_latest", columnList = "gen_value"),
            valueColumnName = "gen_value", pkColumnName = "gen_key", uniqueConstraints = @UniqueConstraint(name = "uq_latest", columnNames = "gen_value"))
    long id;
}

/// table_quoted
@Entity class Line { @Id @GeneratedValue(generator = "t") @TableGenerator(name = "t", table = "`Row Ids`", pkColumnName = "`key`", valueColumnName = "`value`") long id; }

/// uuid_as_text
@Entity class Token { @Id @GeneratedValue(strategy = GenerationType.UUID) @Column(length = 36) String id; @ManyToOne Token old; }

/// uuid_as_binary
@Entity class Token { @Id @UuidGenerator @Column(columnDefinition = "binary(16)") @JdbcTypeCode(SqlTypes.BINARY) UUID id; }
// only: h2

/// uuid_of_a_code
@Entity class Token { @Id @UuidGenerator(style = UuidGenerator.Style.RANDOM) @JdbcTypeCode(SqlTypes.CHAR) UUID id; @OneToMany Set<Token> more; }

/// generic_generator
@Entity class Old { @Id @GeneratedValue(generator = "old") @GenericGenerator(name = "old", strategy = "increment") long id; }

/// native_generator
@Entity class Native { @Id @NativeGenerator long id; @ManyToOne Native other; }
// since: 7.0

/// generator_that_is_not_there
@Entity class Line { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "no_such") long id; }
