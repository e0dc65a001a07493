/// one_table
@Entity abstract class Pay { @Id long id; @Column(nullable = false) BigDecimal amount; }
@Entity class Card extends Pay { @Column(nullable = false, length = 19) String number; @Column(unique = true) String code; }
@Entity class Cash extends Pay { boolean counted; @ManyToOne(optional = false) Card backup; }

/// one_table_by_number
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("1") class Pay { @Id long id; }
@Entity @DiscriminatorValue("2") class Card extends Pay { int n; }
@Entity @DiscriminatorValue("-3") class Cash extends Pay { }

/// one_table_by_letter
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("P") class Pay { @Id long id; }
@Entity @DiscriminatorValue("C") class Card extends Pay { int n; }

/// one_table_by_short_text
@Entity @DiscriminatorColumn(name = "`Kind`", length = 3) @DiscriminatorValue("PAY") class Pay { @Id long id; }
@Entity @DiscriminatorValue("CAR") class Card extends Pay { int n; }

/// one_table_by_definition
@Entity @DiscriminatorColumn(name = "kind", columnDefinition = "varchar(7) default 'PAY'") @DiscriminatorValue("PAY") class Pay { @Id long id; }
@Entity @DiscriminatorValue("CARD") class Card extends Pay { int n; }

/// one_table_by_formula
@Entity @DiscriminatorFormula("case when n is null then 'P' else 'C' end") @DiscriminatorValue("P") class Pay { @Id long id; }
@Entity @DiscriminatorValue("C") class Card extends Pay { Integer n; }

/// one_table_with_null
@Entity @DiscriminatorValue("null") class Pay { @Id long id; }
@Entity @DiscriminatorValue("not null") class Card extends Pay { int n; }

/// one_table_forced
@Entity @DiscriminatorOptions(force = true, insert = false) @DiscriminatorColumn(name = "kind") class Pay { @Id long id; }
@Entity class Card extends Pay { int n; }

/// one_table_with_options
// since: 7.0
@Entity @DiscriminatorColumn(name = "kind", options = "") @Table(check = @CheckConstraint(name = "ck_kind", constraint = "kind <> ''")) class Pay { @Id long id; }
@Entity class Card extends Pay { int n; }

/// one_table_alone
@Entity @Inheritance @DiscriminatorColumn class Pay { @Id long id; String word; }

/// one_table_sharing_columns
@Entity class Pay { @Id long id; }
@Entity class Card extends Pay { @Column(name = "nr") String number; }
@Entity class Cash extends Pay { @Column(name = "nr") String count; @ManyToOne @JoinColumn(name = "of") Pay one; }
@Entity class Coin extends Cash { @ManyToOne @JoinColumn(name = "of2") Cash cash; }

/// one_table_four_deep
@Entity class A { @Id long id; int a; }
@Entity class B extends A { int b; @Column(nullable = false) String bb; }
@MappedSuperclass abstract class M extends B { int m; @ElementCollection Set<String> words; }
@Entity class C extends M { int c; }
@Entity class D extends C { @Enumerated(EnumType.STRING) Kind d; enum Kind { X, Y } }

/// one_table_and_a_second
@Entity class Pay { @Id long id; }
@Entity @SecondaryTable(name = "card_more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "card_id"), foreignKey = @ForeignKey(name = "fk_more")) class Card extends Pay { @Column(table = "card_more", nullable = false) String text; int n; }
@Entity @SecondaryTable(name = "cash_more") class Cash extends Pay { @Column(table = "cash_more") String text; @ManyToOne @JoinColumn(table = "cash_more") Card card; }

/// joined
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Pay { @Id @GeneratedValue long id; String word; }
@Entity class Card extends Pay { @Column(nullable = false, length = 19) String number; }
@Entity @Table(name = "cash_pay") @PrimaryKeyJoinColumn(name = "pay_id", foreignKey = @ForeignKey(name = "fk_cash")) class Cash extends Pay { boolean counted; }
@Entity @PrimaryKeyJoinColumn(name = "coin_id") class Coin extends Cash { @ManyToOne(optional = false) Pay other; }

/// joined_with_a_discriminator
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind", length = 8) @DiscriminatorValue("pay") class Pay { @Id long id; }
@Entity @DiscriminatorValue("card") class Card extends Pay { int n; }

/// joined_with_a_discriminator_by_setting
// hibernate.discriminator.implicit_for_joined: true
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Pay { @Id long id; }
@Entity class Card extends Pay { int n; }

/// joined_ignoring_the_discriminator
// hibernate.discriminator.ignore_explicit_for_joined: true
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind") class Pay { @Id long id; }
@Entity class Card extends Pay { int n; }

/// joined_by_a_composite
@Entity @Inheritance(strategy = InheritanceType.JOINED) @IdClass(Pay.Key.class) class Pay { @Id int a; @Id String b; record Key(int a, String b) implements Serializable {} }
@Entity class Card extends Pay { int n; }
@Entity @PrimaryKeyJoinColumn(name = "ca", referencedColumnName = "a") @PrimaryKeyJoinColumn(name = "cb", referencedColumnName = "b") class Cash extends Pay { @OneToMany Set<Card> cards; }

/// joined_deleting
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Pay { @Id long id; }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class Card extends Pay { int n; }
@Entity @PrimaryKeyJoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class Cash extends Pay { int n; }

/// joined_in_schemas
// only: postgresql
@Entity @Table(schema = "a") @Inheritance(strategy = InheritanceType.JOINED) class Pay { @Id @GeneratedValue long id; }
@Entity @Table(schema = "b", indexes = @Index(name = "ix_n", columnList = "n")) class Card extends Pay { int n; }

/// joined_with_keys_below
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Table(uniqueConstraints = @UniqueConstraint(columnNames = "word")) class Pay { @Id long id; String word; @Version int version; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_card", columnNames = {"n", "m"}), indexes = @Index(columnList = "m desc")) class Card extends Pay { int n; int m; }

/// joined_and_one_table_beside
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Pay { @Id long id; }
@Entity @SecondaryTable(name = "card_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "card")) class Card extends Pay { @Column(table = "card_text") @Lob String text; }

/// a_table_each
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Pay { @Id @GeneratedValue long id; @Column(unique = true, nullable = false) String word; @ManyToOne Pay parent; @ElementCollection Set<String> tags; }
@Entity class Card extends Pay { int n; @ManyToOne Cash cash; }
@Entity @Table(name = "cash_t", indexes = @Index(name = "ix_w", columnList = "word")) class Cash extends Pay { @OneToMany(mappedBy = "cash") Set<Card> cards; @ManyToMany Set<Pay> pays; }

/// a_table_each_below_an_abstract
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Pay { @Id UUID id; @Column(length = 7) String word; @OneToOne Pay next; }
@Entity abstract class Near extends Pay { @Enumerated(EnumType.STRING) Kind kind; enum Kind { A } }
@Entity class Card extends Near { @Column(nullable = false) String n; }
@Entity class Cash extends Near { @ManyToOne(optional = false) Card card; }

/// a_table_each_overridden
@MappedSuperclass class Base { String a; @ManyToOne Pay pay; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @AttributeOverride(name = "a", column = @Column(name = "a_a", length = 9)) @AssociationOverride(name = "pay", joinColumns = @JoinColumn(name = "of_pay")) class Pay extends Base { @Id long id; }
@Entity class Card extends Pay { int n; }

/// superclasses_with_overrides
@MappedSuperclass abstract class Top { @Id @GeneratedValue Long id; String a; @ManyToOne Other other; @Embedded Part part; @Embeddable static class Part { String x; int y; } }
@Entity class Other { @Id long id; }
@MappedSuperclass @AttributeOverride(name = "a", column = @Column(name = "mid_a")) abstract class Mid extends Top { String b; }
@Entity @AttributeOverride(name = "b", column = @Column(name = "low_b", nullable = false)) @AttributeOverride(name = "part.x", column = @Column(name = "px", unique = true)) @AssociationOverride(name = "other", joinColumns = @JoinColumn(name = "oo", nullable = false), foreignKey = @ForeignKey(name = "fk_oo")) class Low extends Mid { }
@Entity @AttributeOverride(name = "id", column = @Column(name = "low2_id")) class Low2 extends Mid { }

/// superclass_that_is_no_entity
class Plain { String notMapped; }
@Entity class A extends Plain { @Id long id; String mapped; }
@MappedSuperclass class M extends A { String m; }
@Entity class B extends M { String b; }

/// generic_superclass_of_associations
@MappedSuperclass abstract class Node<T extends Node<T>> { @Id long id; @ManyToOne T parent; @OneToMany(mappedBy = "parent") Set<T> children; @ManyToMany Set<T> links; }
@Entity class Folder extends Node<Folder> { String name; }
@Entity class Group1 extends Node<Group1> { @ManyToOne Folder folder; }

/// generic_entities
@Entity abstract class Holder<V> { @Id long id; @Version int version; }
@Entity class TextHolder extends Holder<String> { String value1; }
@Entity class NumHolder extends Holder<BigDecimal> { @Column(name = "value2", precision = 7, scale = 1) BigDecimal value1; }

/// polymorphic_to_interfaces
interface Named { String getName(); }
@MappedSuperclass abstract class Base implements Named { @Column(name = "the_name", length = 20) String name; public String getName() { return name; } }
@Entity class A extends Base { @Id long id; }
@Entity class B extends Base { @Id long id; @OneToOne(targetEntity = A.class) Named one; @ManyToOne(targetEntity = A.class) @JoinColumn(name = "many") Named many; @OneToMany(targetEntity = A.class) Set<Named> all; }

/// sealed
@Entity sealed abstract class Shape permits Circle, Square { @Id long id; }
@Entity final class Circle extends Shape { double radius; }
@Entity non-sealed class Square extends Shape { double side; }
