/// text_key
@Entity class Country { @Id @Column(length = 2, columnDefinition = "varchar(2)") String code; String name; }

/// short_key
@Entity class Shelf { @Id short nr; @ManyToOne Shelf above; }

/// decimal_key
@Entity class Account { @Id @Column(precision = 20, scale = 0) BigDecimal number; @OneToMany(mappedBy = "account") List<Entry> entries; }
@Entity class Entry { @Id BigInteger number; @ManyToOne(optional = false) Account account; }

/// date_key
@Entity class Holiday { @Id @Column(name = "on_day") LocalDate day; @ElementCollection Set<String> events; }

/// moment_key
@Entity class Tick { @Id Instant at; @ManyToOne Tick before; }

/// character_key
@Entity class Letter { @Id char letter; @ManyToMany Set<Letter> alike; }

/// boolean_key
@Entity class Switch { @Id boolean isOn; String word; }

/// bytes_key
@Entity class Blob { @Id @Column(length = 32) byte[] hash; long size; @ElementCollection Set<String> names; }

/// key_in_a_superclass
@MappedSuperclass abstract class Based { @Id @GeneratedValue Long id; @Version int version; }
@Entity class One extends Based { String a; }
@Entity class Two extends Based { @ManyToOne One one; }

/// key_renamed_below
@MappedSuperclass abstract class Based { @Id Long id; }
@Entity @AttributeOverride(name = "id", column = @Column(name = "one_id", precision = 5)) class One extends Based { @ManyToOne One next; @ElementCollection Set<Integer> n; }

/// key_of_a_type_variable
@MappedSuperclass abstract class Keyed<K extends Serializable> { @Id K id; }
@Entity class ByNumber extends Keyed<Long> { @ManyToOne ByText text; }
@Entity class ByText extends Keyed<String> { @ManyToOne ByNumber number; }

/// generated_key_of_a_type_variable
@MappedSuperclass abstract class Keyed<K extends Serializable> { @Id @GeneratedValue K id; }
@Entity class ByNumber extends Keyed<Integer> { }
@Entity class ByUuid extends Keyed<UUID> { @OneToMany Set<ByNumber> numbers; }

/// key_commented_and_checked
// since: 7.0
@Entity class Commented { @Id @Comment("never 0") @Column(check = @CheckConstraint(name = "ck_id", constraint = "nr > 0"), name = "nr") int id; }
