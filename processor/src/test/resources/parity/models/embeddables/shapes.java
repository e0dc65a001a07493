/// twice_overridden
@Entity class Firm { @Id long id; Address main; @Embedded @AttributeOverride(name = "street", column = @Column(name = "bill_street", nullable = false, length = 40)) @AttributeOverride(name = "zip", column = @Column(name = "bill_zip", columnDefinition = "varchar(5)")) Address bill; @Embeddable static class Address { String street; @Column(length = 10) String zip; } }

/// three_levels
@Entity class Firm { @Id long id; A a; @Embedded @AttributeOverride(name = "b.c.n", column = @Column(name = "deep_n", unique = true)) @AttributeOverride(name = "b.c.word", column = @Column(name = "deep_word")) @AttributeOverride(name = "b.x", column = @Column(name = "deep_x")) A other;
    @Embeddable static class A { B b; } @Embeddable static class B { C c; int x; } @Embeddable static class C { int n; String word; } }

/// with_many_to_one
@Entity class Land { @Id long id; }
@Entity class Firm { @Id long id; Place home; @Embedded @AssociationOverride(name = "land", joinColumns = @JoinColumn(name = "work_land", nullable = false), foreignKey = @ForeignKey(name = "fk_work")) @AttributeOverride(name = "town", column = @Column(name = "work_town")) Place work; @Embeddable static class Place { @ManyToOne Land land; String town; } }

/// with_collections
@Entity class Firm { @Id long id; Lists lists; @Embeddable static class Lists { @ElementCollection Set<String> words; @ElementCollection @CollectionTable(name = "firm_nums") List<Integer> nums; @ManyToMany Set<Firm> partners; @OneToMany @JoinColumn(name = "parent") Set<Firm> children; } }

/// with_collections_overridden
@Entity class Firm { @Id long id; @Embedded @AssociationOverride(name = "partners", joinTable = @JoinTable(name = "firm_friends", joinColumns = @JoinColumn(name = "from_firm"), inverseJoinColumns = @JoinColumn(name = "to_firm"))) Lists lists; @Embeddable static class Lists { @ManyToMany Set<Firm> partners; } }

/// with_one_to_one
@Entity class Seal { @Id long id; }
@Entity class Firm { @Id long id; Marks marks; @Embeddable static class Marks { @OneToOne(optional = false) Seal seal; @OneToOne @JoinColumn(name = "old_seal", unique = false) Seal old; } }

/// with_a_parent
@Entity class Firm { @Id long id; Head head; @Embeddable static class Head { String name; @Parent Firm firm; } }

/// with_a_superclass
@MappedSuperclass class Base { @Column(length = 12) String base; }
@Embeddable class Head extends Base { String name; }
@Entity class Firm { @Id long id; Head head; @Embedded @AttributeOverride(name = "base", column = @Column(name = "b2")) @AttributeOverride(name = "name", column = @Column(name = "n2")) Head second; }

/// inherited_with_discriminator
// since: 6.6
@Entity class Firm { @Id long id; Contact contact; @ElementCollection List<Contact> more; }
@Embeddable @DiscriminatorColumn(name = "kind", length = 5) @DiscriminatorValue("C") class Contact { String word; }
@Embeddable @DiscriminatorValue("M") class Mail extends Contact { @Column(length = 60) String mail; }
@Embeddable @DiscriminatorValue("P") class Phone extends Contact { @Column(name = "phone_nr", nullable = false) String number; }

/// inherited_with_default_discriminator
// since: 6.6
@Entity class Firm { @Id long id; Contact contact; }
@Embeddable class Contact { int n; }
@Embeddable class Mail extends Contact { String mail; }

/// generic
@Entity class Firm { @Id long id; Pair<Integer, String> pair; }
@Embeddable class Pair<A, B> { A first1; B second1; @Column(name = "nr") int nr; }

/// generic_of_a_subclass
@MappedSuperclass abstract class Range<T> { @Column(name = "from_at") T from; @Column(name = "to_at", nullable = false) T to; }
@Embeddable class Days extends Range<LocalDate> { boolean open; }
@Embeddable class Nums extends Range<BigDecimal> { }
@Entity class Offer { @Id long id; Days days; }
@Entity class Price { @Id long id; Nums nums; }

/// nullable_parts
@Entity class Firm { @Id long id; @Embedded Part part; @Column(nullable = false) int n; @Embeddable static class Part { int prim; Integer boxed; @Column(nullable = false) String needed; @Basic(optional = false) String alsoNeeded; } }

/// in_secondary_table
@Entity @SecondaryTable(name = "firm_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "firm")) class Firm { @Id long id; @Embedded @AttributeOverride(name = "a", column = @Column(name = "a", table = "firm_more")) @AttributeOverride(name = "b", column = @Column(name = "bb", table = "firm_more", nullable = false)) Part part; @Embeddable static class Part { String a; int b; } }

/// named_by_pattern
// since: 7.0
@Entity class Firm { @Id long id; @EmbeddedColumnNaming("main_%s") Part main; @EmbeddedColumnNaming("bill_%s") Part bill; @EmbeddedColumnNaming Part third; @Embeddable static class Part { String street; @Column(name = "zip_code") String zip; } }

/// named_by_pattern_nested
// since: 7.0
@Entity class Firm { @Id long id; @EmbeddedColumnNaming("x_%s") Outer x; @EmbeddedColumnNaming("y_%s_end") Outer y; @Embeddable static class Outer { @EmbeddedColumnNaming("in_%s") Inner inner; String word; } @Embeddable static class Inner { int n; } }

/// by_property
@Entity class Firm { private long id; private Part part; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } @Embedded @AttributeOverride(name = "word", column = @Column(name = "part_word")) public Part getPart() { return part; } public void setPart(Part part) { this.part = part; } }
@Embeddable class Part { private String w; private int n; public String getWord() { return w; } public void setWord(String w) { this.w = w; } @Column(name = "nr") public int getN() { return n; } public void setN(int n) { this.n = n; } }

/// as_values_of_a_map
@Entity class Firm { @Id long id; @ElementCollection Map<String, Part> parts; @ElementCollection @AttributeOverride(name = "value.word", column = @Column(name = "v_word")) @AttributeOverride(name = "key.n", column = @Column(name = "k_n")) Map<Nr, Part> both; @Embeddable static class Part { String word; @ManyToOne Firm other; } @Embeddable static class Nr implements Serializable { int n; String z; } }

/// unique_parts
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_parts", columnNames = {"a", "b"}), indexes = @Index(name = "ix_b", columnList = "b, a desc")) class Firm { @Id long id; Part part; @Embeddable static class Part { String a; @Column(unique = true) String b; } }

/// dotted_names
// hibernate.implicit_naming_strategy: component-path
@Entity class Firm { @Id long id; Part part; Part other; @ElementCollection List<Part> many; @Embeddable static class Part { String a; Inner inner; } @Embeddable static class Inner { int n; } }

/// records_nested
@Entity class Firm { @Id long id; Money price; Span span; @ElementCollection Set<Span> spans; @Embeddable record Money(@Column(precision = 9, scale = 2, nullable = false) BigDecimal amount, @Enumerated(EnumType.STRING) @Column(length = 3) Coin coin) {} enum Coin { EUR, CHF } @Embeddable record Span(@Column(name = "days_of") int days, @Temporal(TemporalType.DATE) java.util.Date at) {} }
