/// bags
@Entity class Box { @Id long id; @ElementCollection Collection<String> a; @ElementCollection List<Integer> b; @ElementCollection @Bag List<Long> c; @ElementCollection @Column(name = "d_d", nullable = false) Collection<LocalDate> d; }

/// sets
@Entity class Box { @Id long id; @ElementCollection Set<String> a; @ElementCollection @Column(nullable = false) Set<Integer> b; @ElementCollection @Column(length = 100000) Set<String> c; @ElementCollection @Column(columnDefinition = "varchar(9)") Set<String> d; @ElementCollection @SortNatural SortedSet<UUID> e; @ElementCollection @Column(unique = true) Set<Long> f; }

/// lists
@Entity class Box { @Id long id; @ElementCollection @OrderColumn List<String> a; @ElementCollection @OrderColumn(name = "pos", nullable = false) List<Integer> b; @ElementCollection @OrderColumn(name = "`Nr`") List<Long> c; @ElementCollection @ListIndexBase(5) @OrderColumn List<Long> d; }

/// lists_by_setting
// hibernate.mapping.default_list_semantics: LIST
@Entity class Box { @Id long id; @ElementCollection List<String> a; @ManyToMany List<Box> b; @OneToMany List<Box> c; @OneToMany(mappedBy = "up") List<Box> d; @ManyToOne Box up; }

/// bags_by_setting
// hibernate.mapping.default_list_semantics: BAG
@Entity class Box { @Id long id; @ElementCollection List<String> a; @ManyToMany List<Box> b; @ElementCollection @OrderColumn List<String> c; }

/// arrays_of_elements
@Entity class Box { @Id long id; @ElementCollection @OrderColumn String[] a; @ElementCollection @OrderColumn(name = "i") long[] b; @ElementCollection @OrderColumn Part[] c; @ManyToMany @OrderColumn Box[] d; @Embeddable static class Part { int n; } }

/// map_keys_of_all_kinds
@Entity class Box { @Id long id; @ElementCollection Map<Integer, String> a; @ElementCollection Map<LocalDate, String> b; @ElementCollection @MapKeyColumn(name = "k", length = 10, nullable = false) Map<String, String> c; @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<java.util.Date, String> d; @ElementCollection Map<UUID, Integer> e; @ElementCollection @MapKeyJdbcTypeCode(SqlTypes.CHAR) Map<UUID, Integer> f; @ElementCollection Map<Boolean, Integer> g; }

/// map_keys_that_are_entities
@Entity class Word { @Id long id; }
@Entity class Box { @Id long id; @ElementCollection Map<Word, String> a; @ElementCollection @MapKeyJoinColumn(name = "key_id", foreignKey = @ForeignKey(name = "fk_key")) Map<Word, Integer> b; @ManyToMany Map<Word, Box> c; @OneToMany @MapKeyJoinColumn(name = "of_key") Map<Word, Box> d; @OneToMany(mappedBy = "up") @MapKeyJoinColumn Map<Word, Box> e; @ManyToOne Box up; }

/// map_keys_that_are_properties
@Entity class Item { @Id long id; String code; @ManyToOne Box box; @ManyToOne Box second1; }
@Entity class Box { @Id long id; @OneToMany(mappedBy = "box") @MapKey(name = "code") Map<String, Item> a; @OneToMany(mappedBy = "second1") @MapKey Map<Long, Item> b; @ManyToMany @MapKey(name = "code") Map<String, Item> c; }

/// map_keys_that_are_embeddables
@Entity class Box { @Id long id; @ElementCollection Map<Point, String> a; @ElementCollection @AttributeOverride(name = "key.x", column = @Column(name = "kx")) @AttributeOverride(name = "key.y", column = @Column(name = "ky")) Map<Point, Integer> b; @ManyToMany Map<Point, Box> c; @Embeddable record Point(int x, int y) {} }

/// maps_that_are_sorted
@Entity class Box { @Id long id; @ElementCollection @SortNatural SortedMap<String, String> a; @ElementCollection @SortNatural NavigableMap<Integer, Long> b; @ManyToMany @SortNatural @MapKeyColumn(name = "k") SortedMap<String, Box> c; }

/// map_values_that_are_lobs
@Entity class Box { @Id long id; @ElementCollection @Lob Map<String, String> a; @ElementCollection @Column(name = "v", length = 7) @MapKeyColumn(columnDefinition = "varchar(3)") Map<String, byte[]> b; @ElementCollection Map<String, Instant> c; }

/// ids_of_rows
// since: 7.0
@Entity class Box { @Id long id; @ElementCollection @CollectionId(column = @Column(name = "rid"), generator = "increment") @CollectionIdJdbcTypeCode(SqlTypes.INTEGER) List<String> a; @ManyToMany @CollectionId(column = @Column(name = "rid"), generator = "increment") @CollectionIdJavaClass(idType = Long.class) List<Box> b; }

/// tables_named
@Entity class Box { @Id long id; @ElementCollection @CollectionTable(name = "box_words", joinColumns = @JoinColumn(name = "of_box", nullable = false)) Set<String> a; @ElementCollection @CollectionTable(name = "`Box Nums`") Set<Integer> b; @ElementCollection @CollectionTable(foreignKey = @ForeignKey(name = "fk_c")) Set<Long> c; @ElementCollection @CollectionTable(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<Long> d; }

/// tables_with_keys
@Entity class Box { @Id long id; @ElementCollection @Column(name = "w") @CollectionTable(name = "a", uniqueConstraints = {@UniqueConstraint(columnNames = "w"), @UniqueConstraint(name = "uq_both", columnNames = {"w", "Box_id"})}, indexes = {@Index(columnList = "w"), @Index(name = "ix_u", columnList = "w desc, Box_id")}) List<String> a; }

/// keys_to_a_natural_column
@Entity class Box implements Serializable { @Id long id; @Column(unique = true, length = 8) String code; @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "box_code", referencedColumnName = "code")) Set<String> a; }

/// deletes
@Entity class Box { @Id long id; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> a; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) @OrderColumn List<Integer> b; @ElementCollection @OnDelete(action = OnDeleteAction.RESTRICT) Map<String, String> c; }

/// embeddables_in_all
@Entity class Box { @Id long id; @ElementCollection Set<Part> a; @ElementCollection List<Part> b; @ElementCollection @OrderColumn List<Part> c; @ElementCollection @AttributeOverride(name = "word", column = @Column(name = "w", nullable = false)) Set<Part> d; @Embeddable static class Part { @Column(nullable = false) String word; Integer n; @ManyToOne Box other; } }

/// embeddables_all_needed
@Entity class Box { @Id long id; @ElementCollection Set<Part> a; @ElementCollection @CollectionTable(name = "bs") Collection<Part> b; @Embeddable record Part(@Column(nullable = false) String word, int n) {} }

/// embeddables_with_embeddables
@Entity class Box { @Id long id; @ElementCollection @AttributeOverride(name = "inner.n", column = @Column(name = "nn")) Set<Outer> a; @Embeddable static class Outer { Inner inner; String w; } @Embeddable static class Inner { int n; @Column(length = 3) String z; } }

/// in_a_superclass
@MappedSuperclass abstract class Worded { @ElementCollection Set<String> words; @ElementCollection @CollectionTable(name = "shared_nums") List<Integer> nums; }
@Entity class One extends Worded { @Id long id; }
@Entity @AssociationOverride(name = "x", joinColumns = @JoinColumn(name = "y")) class Two extends Worded { @Id UUID id; }

/// in_a_hierarchy
@Entity class Above { @Id long id; @ElementCollection Set<String> words; }
@Entity class Below extends Above { @ElementCollection Set<String> more; @ElementCollection @CollectionTable(name = "Below_n", joinColumns = @JoinColumn(name = "b")) List<Integer> n; }
@Entity class Lower extends Below { @ManyToMany Set<Below> links; }

/// of_composite_owners
@Entity @IdClass(Box.Key.class) class Box { @Id int a; @Id String b; @ElementCollection Set<String> words; @ElementCollection @CollectionTable(name = "nums", joinColumns = {@JoinColumn(name = "box_a", referencedColumnName = "a"), @JoinColumn(name = "box_b", referencedColumnName = "b")}) @OrderColumn List<Integer> nums; record Key(int a, String b) implements Serializable {} }

/// nullable_or_not
@Entity class Box { @Id long id; @ElementCollection @Column(nullable = true) Map<String, Integer> a; @ElementCollection @Column(nullable = false) Map<String, Integer> b; @ElementCollection @OrderColumn(nullable = true) @Column(nullable = false) List<String> c; }
