/// reserved_words_quoted
// hibernate.auto_quote_keyword: true
@Entity @Table(name = "order") class Order { @Id @GeneratedValue long id; String select; String user; @Column(name = "group") int group; @ManyToOne @JoinColumn(name = "from") Order from; @ElementCollection @CollectionTable(name = "table") @Column(name = "value") Set<String> where; }

/// mixed_case
@Entity @Table(name = "MixedCase", uniqueConstraints = @UniqueConstraint(name = "UqMixed", columnNames = {"FirstName", "lastname"})) class T { @Id @Column(name = "ID") long id; @Column(name = "FirstName") String a; @Column(name = "LASTNAME") String b; @ManyToOne @JoinColumn(name = "UpId") T up; }

/// quoted_everywhere
@Entity(name = "Quoted") @Table(name = "`Quo ted`", schema = "`Sch ema`") class T { @Id @Column(name = "`I d`") long id; @ManyToOne @JoinColumn(name = "`Up Id`", foreignKey = @ForeignKey(name = "`Fk Up`")) T up; @ManyToMany @JoinTable(name = "`Li nks`", schema = "`Sch ema`", joinColumns = @JoinColumn(name = "`a`"), inverseJoinColumns = @JoinColumn(name = "`b`")) Set<T> links; }
// only: postgresql

/// quoted_same_case_twice
@Entity class T { @Id long id; @Column(name = "`Word`") String a; @Column(name = "word2") String b; @Column(name = "`WORD2 `") String c; @Column(name = "\"dq\"") String d; }

/// dollars_and_underscores
@Entity class T$1 { @Id long id_; String $a; String _b; String c$d; @ManyToOne T$1 up_; @ElementCollection Set<String> w$; }

/// letters_beyond_ascii
@Entity class Straße { @Id long id; String größe; @ManyToOne Straße nächste; @ElementCollection Set<String> wörter; @Column(name = "`Ünïcode`", unique = true) String x; }

/// long_names
@Entity class AnEntityWithAnUnreasonablyLongNameForATable { @Id @GeneratedValue long id; String aPropertyWithAnUnreasonablyLongNameForAColumn; @ElementCollection Set<String> someLongWords; @ManyToOne AnEntityWithAnUnreasonablyLongNameForATable up; }

/// entity_names
@Entity(name = "Customer") class T { @Id @GeneratedValue long id; @OneToMany Set<U> us; @ElementCollection Set<String> words; @ManyToMany Set<T> friends; }
@Entity(name = "Bill") @Table(name = "bills") class U { @Id @GeneratedValue long id; @ManyToMany Set<T> customers; @ElementCollection Map<String, String> m; }

/// spring_all_kinds
// naming: spring
@Entity class LineItem { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long lineId; String itemURL; String aB; String x1Y2; @Column(name = "MixedName") String m; @ManyToOne LineItem parentItem; @OneToMany Set<LineItem> subItems; @ElementCollection Map<String, Integer> wordCounts; @Embedded Part mainPart; @OneToMany @JoinColumn Set<LineItem> owned; @Embeddable static class Part { int partNr; @ManyToOne LineItem ofItem; } }

/// spring_in_a_hierarchy
// naming: spring
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn class BasePay { @Id @GeneratedValue Long payId; }
@Entity class CardPay extends BasePay { String cardNr; @ElementCollection List<String> usedAt; @ManyToMany @OrderColumn List<BasePay> otherPays; }

/// spring_quoted
// naming: spring
@Entity @Table(name = "`UserTable`", schema = "myApp") class User { @Id @Column(name = "`userId`") long id; @Column(name = "`Order`") String orderOf; @ManyToOne User bestFriend; }
// only: postgresql

/// component_paths
// naming: org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl
@Entity class T { @Id long id; Part one; Part two; @ElementCollection Set<Part> many; @ManyToOne T up; @Embeddable static class Part { String word; Inner inner; } @Embeddable static class Inner { int n; @ManyToOne T t; } }

/// legacy_jpa_names
// naming: org.hibernate.boot.model.naming.ImplicitNamingStrategyLegacyJpaImpl
@Entity class T { @Id @GeneratedValue long id; @ElementCollection Set<String> words; @ManyToMany Set<T> links; @OneToMany Set<T> ones; @ManyToOne T up; @Embedded Part part; @Embeddable static class Part { String w; } }

/// legacy_hibernate_names
// naming: org.hibernate.boot.model.naming.ImplicitNamingStrategyLegacyHbmImpl
@Entity class T { @Id @GeneratedValue long id; @ElementCollection Set<String> words; @ManyToMany Set<T> links; @OneToMany Set<U> ones; @ManyToOne U up; }
@Entity class U { @Id long id; @OneToMany(mappedBy = "up") Set<T> ts; }

/// schema_by_table
@Entity @Table(schema = "one") class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; @ManyToOne U u; @Column(unique = true) String w; }
@Entity @Table(schema = "two", indexes = @Index(name = "ix_x", columnList = "x")) class U { @Id long id; int x; }

/// schema_by_setting_and_table
// hibernate.default_schema: app
@Entity class T { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; @ManyToMany Set<T> links; @ElementCollection Set<String> w; @Enumerated(EnumType.STRING) Kind kind; enum Kind { A } }
@Entity @SecondaryTable(name = "more", schema = "side") class U { @Id @GeneratedValue long id; @Column(table = "more") String m; }

/// schema_quoted_by_setting
// hibernate.default_schema: `My App`
@Entity class T { @Id @GeneratedValue long id; @ManyToOne T up; @Column(unique = true) String w; }

/// globally_quoted_except_definitions
// hibernate.globally_quoted_identifiers: true
// hibernate.globally_quoted_identifiers_skip_column_definitions: true
@Entity class User { @Id @GeneratedValue long id; @Column(columnDefinition = "varchar(20)") String Name; String Group; @ManyToMany Set<User> Friends; @ElementCollection @OrderColumn List<String> Words; @Version int Version; }

/// globally_quoted_under_spring
// naming: spring
// hibernate.globally_quoted_identifiers: true
@Entity class UserAccount { @Id @GeneratedValue long id; String theName; @ManyToOne UserAccount upAccount; @Column(unique = true) String eMail; }

/// nested_static_entities
@Entity class Around { @Id long id; @Entity static class Inside { @Id long id; @ManyToOne Around around; @ElementCollection Set<String> words; } @Entity(name = "Named") static class Other { @Id @GeneratedValue long id; @ManyToOne Inside inside; } }
