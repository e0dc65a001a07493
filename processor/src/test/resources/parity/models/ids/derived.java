/// one_to_one_key
@Entity class Person { @Id @GeneratedValue Long id; }
@Entity class Passport { @Id @OneToOne Person person; String number; }

/// one_to_one_key_named
@Entity class Person { @Id @GeneratedValue Long id; }
@Entity class Passport { @Id Long personId; @MapsId @OneToOne(fetch = FetchType.LAZY) @JoinColumn(name = "person_nr", foreignKey = @ForeignKey(name = "fk_pass")) Person person; }

/// one_to_one_by_primary_key_column
@Entity class Person { @Id Long id; @OneToOne(mappedBy = "person") Passport passport; }
@Entity class Passport { @Id Long id; @OneToOne @PrimaryKeyJoinColumn Person person; }

/// many_to_one_key
@Entity class Season { @Id int nr; }
@Entity class Report { @Id @ManyToOne Season season; String text; }

/// of_a_composite_parent
@Entity class Purchase { @EmbeddedId Key id; @Embeddable static class Key implements Serializable { int inYear; int nr; } }
@Entity class Bill { @EmbeddedId Purchase.Key id; @MapsId @OneToOne @JoinColumn(name = "o_year", referencedColumnName = "inYear") @JoinColumn(name = "o_nr", referencedColumnName = "nr") Purchase purchase; }

/// of_an_id_class_parent
@Entity @IdClass(Purchase.Key.class) class Purchase { @Id int inYear; @Id int nr; static class Key implements Serializable { int inYear; int nr; } }
@Entity @IdClass(Line.Key.class) class Line { @Id @ManyToOne Purchase purchase; @Id int place; static class Key implements Serializable { Purchase.Key purchase; int place; } }

/// two_parts_mapped
@Entity class West { @Id long id; }
@Entity class East { @Id UUID id; }
@Entity class Link { @EmbeddedId Key id; @MapsId("left") @ManyToOne West l; @MapsId("right") @ManyToOne East r; int weight;
    @Embeddable static class Key implements Serializable { Long left; @Column(name = "right_key") UUID right; } }

/// in_a_chain
@Entity class A { @Id @GeneratedValue Long id; }
@Entity class B { @Id Long id; @MapsId @OneToOne A a; }
@Entity class C { @Id Long id; @MapsId @OneToOne B b; @ElementCollection Set<String> words; }

/// of_a_text
@Entity class Page { @Id @Column(length = 40) String path; }
@Entity class Body { @Id String path; @MapsId @OneToOne Page page; @Lob String text; }

/// in_a_superclass
@Entity class Master { @Id Long id; }
@MappedSuperclass abstract class Slave { @Id Long id; @MapsId @OneToOne Master master; }
@Entity class Former extends Slave { }
@Entity class Latter extends Slave { @ManyToOne Former former; }

/// in_a_hierarchy
@Entity class Master { @Id Long id; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Slave { @Id Long id; @MapsId @OneToOne @JoinColumn(name = "master") Master master; }
@Entity class Third extends Slave { int n; }

/// natural_of_an_association_and_a_name
@Entity class Land { @Id long id; @NaturalId @Column(length = 2) String code; }
@Entity class Town { @Id long id; @NaturalId(mutable = true) @ManyToOne Land land; @NaturalId(mutable = true) String name; int size; }

/// natural_in_a_hierarchy
@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Account { @Id long id; @NaturalId String number; }
@Entity class Saving extends Account { BigDecimal rate; }

/// natural_in_a_joined_hierarchy
@MappedSuperclass abstract class Named { @NaturalId @Column(name = "the_name", nullable = false) String name; @NaturalId LocalDate since; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Account extends Named { @Id long id; }
@Entity class Saving extends Account { BigDecimal rate; }
