/// class_of_two
@Entity @IdClass(PlaceId.class) class Place { @Id int x; @Id int y; @ManyToOne Place near; }
class PlaceId implements Serializable { int x; int y; }

/// class_in_another_order
@Entity @IdClass(Cell.Key.class) class Cell { @Id String zulu; @Id String alpha; @Id int mike;
    static class Key implements Serializable { int mike; String alpha; String zulu; }
    @OneToMany(mappedBy = "cell") Set<Mark> marks; }
@Entity class Mark { @Id long id; @ManyToOne Cell cell; }

/// class_with_names
@Entity @IdClass(Cell.Key.class) class Cell { @Id @Column(name = "b_col") int row; @Id @Column(name = "a_col") int col;
    static class Key implements Serializable { int row; int col; }
    @ManyToOne @JoinColumns({@JoinColumn(name = "up_row", referencedColumnName = "b_col"), @JoinColumn(name = "up_col", referencedColumnName = "a_col")}) Cell up; }

/// class_in_a_superclass
@MappedSuperclass @IdClass(Keys.class) abstract class Two { @Id Long one; @Id Long two; }
class Keys implements Serializable { Long one; Long two; }
@Entity class Former extends Two { String word; }
@Entity class Latter extends Two { @ManyToOne Former former; }

/// class_with_a_generated_part
@Entity @IdClass(Keys.class) class Part { @Id @GeneratedValue long id; @Id String tenant; }
class Keys implements Serializable { long id; String tenant; }

/// class_of_enum_and_date
@Entity @IdClass(Rate.Key.class) class Rate { @Id LocalDate onDay; @Id @Enumerated(EnumType.STRING) @Column(length = 3) Coin coin; BigDecimal rate; @ManyToOne Rate yesterday;
    enum Coin { EUR, USD }
    record Key(LocalDate onDay, Coin coin) implements Serializable {} }

/// class_of_entities_only
@Entity class Student { @Id long id; @OneToMany(mappedBy = "student") Set<Grade> grades; }
@Entity class Course { @Id String code; }
@Entity @IdClass(Grade.Key.class) class Grade { @Id @ManyToOne Student student; @Id @ManyToOne @JoinColumn(name = "course") Course course; int points;
    static class Key implements Serializable { long student; String course; } }

/// class_three_levels_deep
@Entity class A { @Id long id; }
@Entity @IdClass(B.Key.class) class B { @Id @ManyToOne A a; @Id int nr; static class Key implements Serializable { Long a; int nr; } }
@Entity @IdClass(C.Key.class) class C { @Id @ManyToOne B b; @Id int nr; static class Key implements Serializable { B.Key b; int nr; } }
@Entity @IdClass(D.Key.class) class D { @Id @ManyToOne C c; @Id int nr; @ElementCollection Set<String> words; static class Key implements Serializable { C.Key c; int nr; } }

/// without_a_class
@Entity class Cell implements Serializable { @Id int x; @Id int y; @ElementCollection List<String> words; }

/// embedded_with_names
@Entity class Line { @EmbeddedId @AttributeOverride(name = "bill", column = @Column(name = "bill_nr")) @AttributeOverride(name = "place", column = @Column(name = "line_nr")) Key key;
    @ManyToOne Line split;
    @Embeddable static class Key implements Serializable { long bill; @Column(name = "p") int place; } }

/// embedded_nested
@Entity class Deep { @EmbeddedId Outer id; @ManyToMany Set<Deep> others; }
@Embeddable class Outer implements Serializable { Middle middle; int z; }
@Embeddable class Middle implements Serializable { Inner inner; int y; }
@Embeddable class Inner implements Serializable { @Column(length = 5) String x; }

/// embedded_with_an_association
@Entity class Owner { @Id long id; }
@Entity class Pet { @EmbeddedId Key id; String name; @Embeddable static class Key implements Serializable { @ManyToOne @JoinColumn(name = "owner") Owner owner; int nr; } }

/// embedded_record
@Entity class Seat { @EmbeddedId Key key; @ManyToOne Seat beside; @OneToMany Set<Seat> row; @Embeddable record Key(@Column(length = 1) String letter, short number) implements Serializable {} }

/// embedded_in_a_superclass
@MappedSuperclass abstract class Based<K> { @EmbeddedId K id; }
@Embeddable class Key implements Serializable { int a; @Column(name = "b_b") int b; }
@Entity class Leaf extends Based<Key> { @ManyToOne Leaf other; }

/// embedded_with_a_superclass
@MappedSuperclass abstract class Above implements Serializable { int above; }
@Embeddable class Key extends Above { int below; }
@Entity class Leaf { @EmbeddedId Key id; @ManyToOne Leaf next; }

/// embedded_by_id
@Entity class Cell { @Id Point point; @ElementCollection Set<String> words; }
@Embeddable class Point implements Serializable { int x; int y; }

/// embedded_in_a_joined_hierarchy
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Top { @EmbeddedId Key id; @Embeddable static class Key implements Serializable { int x; int y; } }
@Entity class Bottom extends Top { String word; }
@Entity @PrimaryKeyJoinColumn(name = "o_x", referencedColumnName = "x") @PrimaryKeyJoinColumn(name = "o_y", referencedColumnName = "y") class Other extends Top { String word; }

/// embedded_with_a_secondary_table
@Entity @SecondaryTable(name = "more") class Wide { @EmbeddedId Key id; @Column(table = "more") String text; @Embeddable static class Key implements Serializable { int x; int y; } }

/// embedded_with_an_enum
@Entity class Price { @EmbeddedId Key id; @ManyToOne Price before; @Embeddable static class Key implements Serializable { Kind kind; @Enumerated(EnumType.STRING) Kind word; } enum Kind { BUY, SELL } }
