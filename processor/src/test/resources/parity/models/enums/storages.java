/// by_position
@Entity class Tasks { @Id long id; Kind a; @Enumerated Kind b; @Enumerated(EnumType.ORDINAL) @Column(nullable = false) Kind c; @Enumerated(EnumType.ORDINAL) @Column(name = "`D`", unique = true) Kind d; enum Kind { A, B, C } }

/// by_name
@Entity class Tasks { @Id long id; @Enumerated(EnumType.STRING) Kind a; @Enumerated(EnumType.STRING) @Column(length = 9, nullable = false) Kind b; @Enumerated(EnumType.STRING) @Column(name = "`C`", unique = true) Kind c; enum Kind { A_B, Ö, $C } }

/// in_collections
@Entity class Tasks { @Id long id; @ElementCollection Set<Kind> a; @ElementCollection @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false, length = 4) List<Kind> b; @ElementCollection @Enumerated(EnumType.STRING) @OrderColumn List<Kind> c; enum Kind { ONE, TWO } }

/// as_map_keys
@Entity class Tasks { @Id long id; @ElementCollection Map<Kind, String> a; @ElementCollection @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "kind", length = 5) Map<Kind, Integer> b; @ManyToMany @MapKeyEnumerated(EnumType.STRING) Map<Kind, Tasks> c; @OneToMany(mappedBy = "owner") @MapKeyEnumerated @MapKeyColumn(name = "k") Map<Kind, Tasks> d; @ManyToOne Tasks owner; @ElementCollection @MapKeyEnumerated Map<Kind, Kind> e; enum Kind { ONE, TWO } }

/// in_embeddables
@Entity class Tasks { @Id long id; Part a; @Embedded @AttributeOverride(name = "kind", column = @Column(name = "b_kind")) @AttributeOverride(name = "word", column = @Column(name = "b_word", length = 7, nullable = false)) Part b; @ElementCollection List<Part> c; @Embeddable static class Part { Kind kind; @Enumerated(EnumType.STRING) Kind word; } enum Kind { ONE, TWO } }

/// in_arrays
@Entity class Tasks { @Id long id; Kind[] a; @Enumerated(EnumType.STRING) Kind[] b; List<Kind> c; @Enumerated(EnumType.STRING) @Column(length = 4) Set<Kind> d; EnumSet<Kind> e; enum Kind { ONE, TWO } }

/// with_bodies_and_fields
@Entity class Tasks { @Id long id; Shape a; @Enumerated(EnumType.STRING) Shape b;
    enum Shape implements java.util.function.IntSupplier { SQUARE(4) { @Override public int getAsInt() { return corners; } }, CIRCLE(0) { @Override public int getAsInt() { return 0; } }; final int corners; Shape(int corners) { this.corners = corners; } } }

/// many_constants
@Entity class Tasks { @Id long id; @Enumerated(EnumType.STRING) Long20 a; Long20 b; enum Long20 { C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20_WHICH_HAS_A_VERY_LONG_NAME_INDEED_AND_GOES_ON } }

/// one_constant_and_none
@Entity class Tasks { @Id long id; One a; @Enumerated(EnumType.STRING) One b; enum One { ONLY } }

/// of_an_interface
@Entity class Tasks { @Id long id; Outer.Kind a; @Enumerated(EnumType.STRING) Outer.Kind b; }
interface Outer { enum Kind { NEAR, FAR } }

/// as_keys_of_entities
@Entity class Kinds { @Id @Enumerated(EnumType.STRING) Kind kind; String word; enum Kind { ONE, TWO } }

/// as_versions_of_names
// hibernate.globally_quoted_identifiers: true
@Entity class Tasks { @Id long id; @Enumerated(EnumType.STRING) Kind select; Kind from; enum Kind { A, B } }

/// under_spring_names
// naming: spring
@Entity class BigTask { @Id long id; @Enumerated(EnumType.STRING) TaskKind taskKind; TaskKind otherKind; @ElementCollection Set<TaskKind> allKinds; enum TaskKind { A, B } }

/// preferred_as_types
// hibernate.type.prefer_native_enum_types: true
@Entity class Tasks { @Id long id; @Enumerated(EnumType.STRING) Kind a; Kind b; @ElementCollection Set<Kind> c; @Enumerated(EnumType.STRING) Kind[] d; enum Kind { B, A } }

/// as_types_of_the_database
// since h2: 7.4
@Entity class Tasks { @Id long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind a; @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) Kind b; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Other c; @ElementCollection @JdbcTypeCode(SqlTypes.NAMED_ENUM) Set<Kind> d; enum Kind { B, A } enum Other { X, Y } }

/// as_named_positions
@Entity class Tasks { @Id long id; @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM) Kind a; @JdbcTypeCode(SqlTypes.ENUM) Kind b; @JdbcTypeCode(SqlTypes.ORDINAL_ENUM) Kind c; enum Kind { B, A } }

/// with_defaults
@Entity class Tasks { @Id long id; @Enumerated(EnumType.STRING) @ColumnDefault("'A'") @Column(nullable = false) Kind a; @ColumnDefault("1") Kind b; enum Kind { A, B } }

/// in_a_superclass
@MappedSuperclass abstract class Kinded<E extends Enum<E>> { @Enumerated(EnumType.STRING) E kind; E place; }
@Entity class Tasks extends Kinded<Tasks.Kind> { @Id long id; enum Kind { A, B } }
@Entity class Others extends Kinded<Others.Kind> { @Id long id; enum Kind { X } }

/// in_a_single_table
@Entity abstract class Top { @Id long id; @Enumerated(EnumType.STRING) Kind kind; enum Kind { A, B } }
@Entity class Bottom extends Top { @Enumerated(EnumType.STRING) @Column(nullable = false) Other other; Other place; enum Other { C, D } }

/// of_several_tables_by_name
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Top { @Id long id; @Enumerated(EnumType.STRING) Kind kind; Kind place; enum Kind { A, B } }
@Entity class Bottom extends Top { @Enumerated(EnumType.STRING) Kind other; }

/// referenced_by_name
@Entity class Kinds implements Serializable { @Id long id; @Column(unique = true) @Enumerated(EnumType.STRING) Kind kind; enum Kind { ONE, TWO } }
@Entity class Tasks { @Id long id; @ManyToOne @JoinColumn(name = "kind", referencedColumnName = "kind") Kinds kinds; }

/// valued_by_text
// since: 7.0
@Entity class Tasks { @Id long id; @Enumerated(EnumType.STRING) Kind a; @Enumerated(EnumType.STRING) @Column(length = 2, nullable = false) Kind b;
    enum Kind { ONE("1"), TWO("2"); @EnumeratedValue final String code; Kind(String code) { this.code = code; } } }

/// valued_by_number
// since: 7.0
@Entity class Tasks { @Id long id; Kind a; @Enumerated(EnumType.ORDINAL) Kind b; Small c; enum Kind { ONE(10), TWO(-20); @EnumeratedValue final int code; Kind(int code) { this.code = code; } } enum Small { X((byte) 1), Y((byte) 2); @EnumeratedValue final byte code; Small(byte code) { this.code = code; } } }
