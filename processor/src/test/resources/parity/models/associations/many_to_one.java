/// plain
@Entity class A { @Id long id; @ManyToOne B b; @ManyToOne(optional = false) B needed; @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "of_b", nullable = false, unique = true) B one; }
@Entity class B { @Id @Column(name = "b_key") long id; }

/// to_a_subclass
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Above { @Id long id; }
@Entity class Below extends Above { int n; }
@Entity class A { @Id long id; @ManyToOne Below below; @ManyToMany Set<Below> more; @OneToOne Below one; }

/// to_a_subclass_in_one_table
@Entity class Above { @Id long id; @ManyToOne Below friend; }
@Entity class Below extends Above { @ManyToOne Above boss; @ManyToOne(optional = false) Below needed; }
@Entity class A { @Id long id; @ManyToOne Below below; }

/// to_a_table_of_a_union
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Above { @Id long id; @ManyToOne A a; }
@Entity class Below extends Above { @ManyToOne Above other; }
@Entity class A { @Id long id; @ManyToOne Below below; @ManyToOne Above above; @OneToMany(mappedBy = "a") Set<Above> all; }

/// in_a_join_table
@Entity class A { @Id long id; @ManyToOne @JoinTable(name = "a_b", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b")) B b; @ManyToOne(optional = false) @JoinTable(name = "a_c") B c; }
@Entity class B { @Id long id; @OneToMany(mappedBy = "b") Set<A> as; }

/// in_a_secondary_table
@Entity @SecondaryTable(name = "more") class A { @Id long id; @ManyToOne @JoinColumn(table = "more", name = "of_b") B b; @OneToOne @JoinColumn(table = "more") B one; }
@Entity class B { @Id long id; }

/// with_foreign_keys
@Entity class A { @Id long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_one")) A one; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) A two; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.CONSTRAINT, name = "`Fk Three`")) A three; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT)) A four; }

/// on_delete
@Entity class A { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) A one; @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) A two; @ManyToOne @OnDelete(action = OnDeleteAction.RESTRICT) A three; @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) A four; }

/// on_delete_set_default
@Entity class A { @Id long id; @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) @JoinColumn(columnDefinition = "bigint default 0") A one; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(foreignKey = @ForeignKey(name = "fk_two")) A two; }

/// not_found
@Entity class A { @Id long id; @ManyToOne @NotFound(action = NotFoundAction.IGNORE) A one; @OneToOne @NotFound(action = NotFoundAction.EXCEPTION) A two; @ManyToMany @NotFound(action = NotFoundAction.IGNORE) Set<A> many; }

/// to_a_unique_column
@Entity class Land implements Serializable { @Id long id; @Column(length = 2, unique = true, nullable = false) String code; @NaturalId @Column(precision = 7) BigDecimal number; }
@Entity class Town { @Id long id; @ManyToOne @JoinColumn(name = "land", referencedColumnName = "code") Land land; @ManyToOne @JoinColumn(referencedColumnName = "number") Land byNumber; @OneToOne @JoinColumn(name = "capital_of", referencedColumnName = "code", nullable = false) Land capital; }

/// to_several_columns
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_xy", columnNames = {"y", "x"})) class Cell implements Serializable { @Id long id; int x; @Column(length = 3) String y; }
@Entity class Pin { @Id long id; @ManyToOne @JoinColumns({@JoinColumn(name = "cell_x", referencedColumnName = "x"), @JoinColumn(name = "cell_y", referencedColumnName = "y")}) Cell cell; }

/// to_part_of_a_formula
@Entity class Cell implements Serializable { @Id long id; int x; @Column(length = 3) String y; }
@Entity class Pin { @Id long id; String kind; @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "cell_x", referencedColumnName = "x")), @JoinColumnOrFormula(formula = @JoinFormula(value = "kind", referencedColumnName = "y"))}) Cell cell; }

/// by_formula
@Entity class A { @Id long id; String text; @ManyToOne @JoinFormula("id / 10") A group; }

/// sharing_a_column
@Entity class A { @Id long id; @Column(name = "b_id") Long bId; @ManyToOne @JoinColumn(name = "b_id", insertable = false, updatable = false) B b; }
@Entity class B { @Id long id; }

/// composite_sharing_a_column
@Entity @IdClass(B.Key.class) class B { @Id int tenant; @Id int nr; record Key(int tenant, int nr) implements Serializable {} }
@Entity class A { @Id long id; int tenant; @ManyToOne @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false) @JoinColumn(name = "b_nr", referencedColumnName = "nr", insertable = false, updatable = false) B b; }

/// with_a_definition
@Entity class A { @Id long id; @ManyToOne @JoinColumn(columnDefinition = "bigint default 1", nullable = false) A one; @ManyToOne @JoinColumn(name = "`Two`") @Comment("the second") A two; @ManyToOne @ColumnDefault("5") A three; }

/// cycle_of_three
@Entity class A { @Id long id; @ManyToOne(optional = false) B b; }
@Entity class B { @Id long id; @ManyToOne(optional = false) C c; }
@Entity class C { @Id long id; @ManyToOne A a; @OneToOne(mappedBy = "c") D d; }
@Entity class D { @Id long id; @OneToOne C c; }

/// to_composite_in_order
@Entity class B { @EmbeddedId Key id; @Embeddable static class Key implements Serializable { String zz; int aa; LocalDate mm; } }
@Entity class A { @Id long id; @ManyToOne B b; @ManyToOne @JoinColumn(name = "m", referencedColumnName = "mm") @JoinColumn(name = "z", referencedColumnName = "zz") @JoinColumn(name = "a", referencedColumnName = "aa") B other; @OneToOne B one; @ManyToMany Set<B> many; }

/// to_a_record_key_in_order
@Entity @IdClass(B.Key.class) class B { @Id LocalDate zz; @Id @Column(length = 4) String aa; @Id BigDecimal mm; record Key(LocalDate zz, String aa, BigDecimal mm) implements Serializable {} }
@Entity class A { @Id long id; @ManyToOne B b; @ManyToMany Set<B> many; @OneToMany Set<B> owned; }

/// to_each_other
@Entity class A { @Id long id; @ManyToOne @JoinColumn(name = "main_b") B main; @OneToMany(mappedBy = "a") Set<B> bs; }
@Entity class B { @Id long id; @ManyToOne(optional = false) A a; }
