/// uniques_of_columns
@Entity @Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"a", "b"}), @UniqueConstraint(columnNames = {"b", "a"}), @UniqueConstraint(name = "uq_c", columnNames = "c")}) class T { @Id long id; String a; String b; @Column(unique = true) String c; @Column(unique = true) int d; }

/// uniques_of_associations
@Entity @Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"up_id", "nr"}), @UniqueConstraint(name = "uq_fk", columnNames = "other_fk")}) class T { @Id long id; int nr; @ManyToOne T up; @ManyToOne @JoinColumn(name = "other_fk") T other; @OneToOne T one; }

/// uniques_by_property_names
@Entity @Table(name = "t_t", uniqueConstraints = {@UniqueConstraint(columnNames = {"firstName", "last_name"})}) class T { @Id long id; String firstName; @Column(name = "last_name") String lastName; }

/// uniques_under_spring_names
// naming: spring
@Entity @Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"first_name", "lastName"}), @UniqueConstraint(name = "uqMixedCase", columnNames = "firstName")}, indexes = {@Index(columnList = "lastName, first_name desc"), @Index(name = "ixMixed", columnList = "firstName")}) class PersonOfAll { @Id long id; String firstName; @Column(name = "lastName") String lastName; @ManyToOne PersonOfAll bestFriend; @Column(unique = true) String mailAddress; }

/// uniques_quoted
@Entity @Table(name = "`T t`", uniqueConstraints = {@UniqueConstraint(name = "`Uq A`", columnNames = {"`A a`", "b"}), @UniqueConstraint(columnNames = "`A a`")}) class T { @Id long id; @Column(name = "`A a`") String a; String b; }

/// uniques_with_options
// since: 7.0
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_ab", columnNames = {"a", "b"}, options = "")) class T { @Id long id; String a; String b; }

/// unique_long_names
@Entity @Table(name = "a_table_whose_name_is_as_long_as_names_can_be_there_and_more", uniqueConstraints = @UniqueConstraint(columnNames = {"aColumnWithQuiteALongNameThatGoesOnAndOn", "bColumnWithQuiteALongNameThatGoesOnAndOn"}), indexes = @Index(columnList = "aColumnWithQuiteALongNameThatGoesOnAndOn desc")) class T { @Id long id; String aColumnWithQuiteALongNameThatGoesOnAndOn; String bColumnWithQuiteALongNameThatGoesOnAndOn; @ManyToOne T someAssociationWithALongNameThatGoesOnAndOn; }

/// unique_that_is_the_key
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq_id", columnNames = "id")) class T { @Id long id; }
@Entity @IdClass(U.Key.class) @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"b", "a"})) class U { @Id int a; @Id int b; record Key(int a, int b) implements Serializable {} }

/// indexes_in_order
@Entity @Table(indexes = {@Index(columnList = "a"), @Index(name = "ix_ab", columnList = "a asc, b desc"), @Index(name = "ix_u", columnList = "b,c", unique = true), @Index(columnList = " c , a ")}) class T { @Id long id; String a; String b; String c; }

/// indexes_of_embedded_and_associations
@Entity @Table(indexes = {@Index(name = "ix_p", columnList = "part_word, n"), @Index(name = "ix_fk", columnList = "up_id"), @Index(columnList = "of_up desc, id")}) class T { @Id long id; Part part; @ManyToOne T up; @ManyToOne @JoinColumn(name = "of_up") T other; @Embeddable static class Part { @Column(name = "part_word") String word; int n; } }

/// indexes_in_all_tables
@Entity @SecondaryTable(name = "more", indexes = @Index(name = "ix_more", columnList = "text desc, T_id"), uniqueConstraints = @UniqueConstraint(name = "uq_more", columnNames = "text")) class T { @Id @Column(name = "T_id") long id; @Column(table = "more") String text; @ElementCollection @CollectionTable(indexes = @Index(name = "ix_words", columnList = "words")) Set<String> words; @ManyToMany @JoinTable(indexes = @Index(name = "ix_links", columnList = "links_T_id")) Set<T> links; }

/// index_of_an_expression
// only: postgresql
@Entity @Table(indexes = @Index(name = "ix_lower", columnList = "(lower(word)), nr")) class T { @Id long id; String word; int nr; }

/// checks_of_a_class
@Entity @Check(constraints = "a < b") @Check(name = "ck_named", constraints = "b < 100") class T { @Id long id; int a; int b; }

/// checks_of_columns
// since: 7.0
@Entity class T { @Id long id; @Column(check = @CheckConstraint(constraint = "a > 0")) int a; @Column(check = {@CheckConstraint(name = "ck_b1", constraint = "b > 0"), @CheckConstraint(name = "ck_b2", constraint = "b < 9")}) int b; @Check(constraints = "c > 1") Integer c; @Column(name = "`D`", check = @CheckConstraint(constraint = "\"D\" > 0")) int d; }

/// checks_of_tables
// since: 7.0
@Entity @Table(check = {@CheckConstraint(constraint = "a > 0"), @CheckConstraint(name = "ck_t", constraint = "a < 9")}) @SecondaryTable(name = "more", check = @CheckConstraint(name = "ck_more", constraint = "b > 0")) class T { @Id long id; int a; @Column(table = "more") int b; @ElementCollection @CollectionTable(name = "w") @Column(name = "x", check = @CheckConstraint(name = "ck_w", constraint = "x > 0")) Set<Integer> w; @ManyToMany @JoinTable(name = "l", check = @CheckConstraint(name = "ck_l", constraint = "T_id > 0")) Set<T> l; }

/// checks_in_superclasses_and_parts
@MappedSuperclass abstract class Base { @Check(constraints = "n > 0") int n; }
@Entity class T extends Base { @Id long id; Part part; @Embeddable static class Part { @Check(name = "ck_p", constraints = "p <> ''") String p; } }
@Entity class U extends Base { @Id long id; }

/// checks_of_associations
@Entity class T { @Id long id; @ManyToOne @Check(name = "ck_up", constraints = "up_id <> id") T up; @ElementCollection @Check(constraints = "length(words) > 1") Set<String> words; }

/// comments_of_tables
// since: 7.0
@Entity @Table(comment = "all of T, \"so\"") @SecondaryTable(name = "more", comment = "the rest") class T { @Id @Column(comment = "key") long id; @Column(table = "more", comment = "b") int b; @ElementCollection @Column(comment = "a word") Set<String> words; @ManyToMany @JoinTable(comment = "links") Set<T> links; @ManyToOne @JoinColumn(comment = "up") T up; }

/// secondary_tables_with_keys
@Entity @SecondaryTable(name = "m1", pkJoinColumns = @PrimaryKeyJoinColumn(name = "t", columnDefinition = "bigint")) @SecondaryTable(name = "`M 2`", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) class T { @Id long id; @Column(table = "m1", unique = true) String a; @Column(table = "`M 2`", name = "`B`", nullable = false) String b; @ElementCollection Set<String> w; }

/// secondary_tables_owned
@Entity @SecondaryTable(name = "m1") @SecondaryRow(table = "m1", owned = false, optional = false) class T { @Id long id; @Column(table = "m1") String a; @OneToOne @JoinColumn(table = "m1", name = "o", nullable = false) T other; }

/// secondary_tables_of_composites
@Entity @IdClass(T.Key.class) @SecondaryTable(name = "m1", pkJoinColumns = {@PrimaryKeyJoinColumn(name = "ta", referencedColumnName = "a"), @PrimaryKeyJoinColumn(name = "tb", referencedColumnName = "b")}) class T { @Id int a; @Id String b; @Column(table = "m1") String text; record Key(int a, String b) implements Serializable {} }
