/// one_to_many_joined
@Entity class A { @Id long id; @OneToMany Set<B> set; @OneToMany List<B> bag; @OneToMany @OrderColumn List<B> list; @OneToMany Map<String, B> map; @OneToMany @OrderColumn B[] inArray; }
@Entity class B { @Id long id; }

/// one_to_many_with_a_column
@Entity class A { @Id long id; @OneToMany @JoinColumn Set<B> set; @OneToMany @JoinColumn(name = "bag_of", nullable = false) List<B> bag; @OneToMany @JoinColumn(name = "list_of") @OrderColumn(name = "place") List<B> list; @OneToMany @JoinColumn(name = "map_of", foreignKey = @ForeignKey(name = "fk_map")) @MapKeyColumn(name = "word") Map<String, B> map; }
@Entity class B { @Id long id; }

/// one_to_many_mapped
@Entity class A { @Id long id; @OneToMany(mappedBy = "a") Set<B> set; @OneToMany(mappedBy = "b") @OrderColumn(name = "nr") List<B> list; @OneToMany(mappedBy = "c") @OnDelete(action = OnDeleteAction.CASCADE) List<B> deleted; @OneToMany(mappedBy = "d") @MapKeyColumn(name = "k", length = 4) Map<String, B> map; }
@Entity class B { @Id long id; @ManyToOne A a; @ManyToOne A b; @ManyToOne(optional = false) A c; @ManyToOne A d; }

/// one_to_many_mapped_by_a_composite
@Entity @IdClass(A.Key.class) class A { @Id int x; @Id int y; @OneToMany(mappedBy = "a") Set<B> set; @OneToMany @JoinColumn(name = "ax", referencedColumnName = "x") @JoinColumn(name = "ay", referencedColumnName = "y") List<B> bag; record Key(int x, int y) implements Serializable {} }
@Entity class B { @Id long id; @ManyToOne A a; }

/// one_to_many_in_a_named_table
@Entity class A { @Id long id; @OneToMany @JoinTable(name = "a_to_b", joinColumns = @JoinColumn(name = "from_a"), inverseJoinColumns = @JoinColumn(name = "to_b", unique = false), foreignKey = @ForeignKey(name = "fk_a"), inverseForeignKey = @ForeignKey(name = "fk_b")) Set<B> set; }
@Entity class B { @Id long id; }

/// many_to_many
@Entity class A { @Id long id; @ManyToMany Set<B> set; @ManyToMany List<B> bag; @ManyToMany @OrderColumn List<B> list; @ManyToMany Map<String, B> map; @ManyToMany Collection<B> loose; @ManyToMany @OrderBy("id") List<B> ordered; }
@Entity class B { @Id long id; @ManyToMany(mappedBy = "set") Set<A> as; @ManyToMany(mappedBy = "bag") List<A> others; }

/// many_to_many_in_named_tables
@Entity class A { @Id long id; @ManyToMany @JoinTable(name = "links", joinColumns = @JoinColumn(name = "a", nullable = false), inverseJoinColumns = @JoinColumn(name = "b"), uniqueConstraints = @UniqueConstraint(name = "uq_links", columnNames = {"b", "a"}), indexes = @Index(name = "ix_links", columnList = "b")) List<B> bs; }
@Entity class B { @Id long id; @ManyToMany(mappedBy = "bs") Set<A> as; }

/// many_to_many_of_keys
@Entity class A { @Id long id; @ManyToMany @JoinTable(joinColumns = @JoinColumn(foreignKey = @ForeignKey(name = "fk_1")), inverseJoinColumns = @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) Set<A> some; @ManyToMany @JoinTable(name = "a_all", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<A> all; }

/// many_to_many_of_composites
@Entity class A { @EmbeddedId Key id; @ManyToMany Set<B> bs; @ManyToMany @JoinTable(name = "abs", joinColumns = {@JoinColumn(name = "a_one", referencedColumnName = "one"), @JoinColumn(name = "a_two", referencedColumnName = "two")}, inverseJoinColumns = {@JoinColumn(name = "b_x", referencedColumnName = "x"), @JoinColumn(name = "b_y", referencedColumnName = "y")}) List<B> more; @Embeddable record Key(int two, String one) implements Serializable {} }
@Entity @IdClass(B.Key.class) class B { @Id UUID y; @Id short x; static class Key implements Serializable { UUID y; short x; } }

/// many_to_many_in_superclasses
@MappedSuperclass abstract class Linked { @ManyToMany Set<B> bs; @OneToMany Set<B> owned; }
@Entity class A1 extends Linked { @Id long id; }
@Entity @AssociationOverride(name = "bs", joinTable = @JoinTable(name = "a2_links", joinColumns = @JoinColumn(name = "a2"))) class A2 extends Linked { @Id long id; }
@Entity class B { @Id long id; }

/// many_to_many_by_other_columns
@Entity class A implements Serializable { @Id long id; @Column(unique = true, length = 5) String code; @ManyToMany @JoinTable(name = "codes", joinColumns = @JoinColumn(name = "a_code", referencedColumnName = "code"), inverseJoinColumns = @JoinColumn(name = "b_code", referencedColumnName = "nr")) Set<B> bs; }
@Entity class B implements Serializable { @Id long id; @Column(unique = true) int nr; }

/// many_to_many_deleted
@Entity class A { @Id long id; @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<A> some; @ManyToMany @OrderColumn @OnDelete(action = OnDeleteAction.CASCADE) List<A> list; }

/// one_to_one_both_ways
@Entity class A { @Id long id; @OneToOne(mappedBy = "a") B b; @OneToOne @JoinTable(name = "a_c") C c; }
@Entity class B { @Id long id; @OneToOne A a; }
@Entity class C { @Id long id; @OneToOne(mappedBy = "c") A a; }

/// one_to_one_without_unique
@Entity class A { @Id long id; @OneToOne @JoinColumn(unique = false) A one; @OneToOne(optional = false) A two; @OneToOne @JoinColumn(name = "`Three`", nullable = false) A three; }

/// one_to_one_of_composites
@Entity class A { @EmbeddedId Key id; @OneToOne A next; @OneToOne(mappedBy = "next") A before; @OneToOne(optional = false) @JoinColumn(name = "o1", referencedColumnName = "one") @JoinColumn(name = "o2", referencedColumnName = "two") A other; @Embeddable static class Key implements Serializable { int one; int two; } }

/// any_of_text
@Entity class A { @Id long id; @Any @AnyKeyJavaClass(String.class) @Column(name = "kind", length = 9, nullable = false) @JoinColumn(name = "of_key", nullable = false) @AnyDiscriminatorValue(discriminator = "B", entity = B.class) Object b; }
@Entity class B { @Id String id; }

/// any_of_uuid
@Entity class A { @Id long id; @Any @AnyKeyJavaClass(UUID.class) @AnyDiscriminator(DiscriminatorType.CHAR) @Column(name = "kind") @JoinColumn(name = "of_key") @AnyDiscriminatorValue(discriminator = "B", entity = B.class) Object b; @Any @AnyKeyJdbcTypeCode(SqlTypes.INTEGER) @AnyKeyJavaClass(Integer.class) @JdbcTypeCode(SqlTypes.VARCHAR) @JoinColumn(name = "c_key") @Column(name = "c_kind") Object c; }
@Entity class B { @Id UUID id; }

/// many_to_any
@Entity class A { @Id long id; @ManyToAny @AnyKeyJavaClass(Long.class) @AnyDiscriminator(DiscriminatorType.STRING) @Column(name = "kind", length = 4) @AnyDiscriminatorValue(discriminator = "B", entity = B.class) @JoinTable(name = "a_things", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "thing")) Set<Object> things; @ManyToAny @AnyKeyJavaClass(Long.class) @Column(name = "k2") @OrderColumn @JoinTable(name = "a_list", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "thing")) List<Object> list; }
@Entity class B { @Id long id; }
