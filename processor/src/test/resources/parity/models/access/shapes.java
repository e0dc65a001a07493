/// getters_of_an_interface
interface HasName { @Column(length = 9) String getName(); }
@Entity class T implements HasName { private long id; private String name; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } @Override public String getName() { return name; } public void setName(String n) { name = n; } }

/// default_getters_of_an_interface
interface HasCount { default int getCount() { return 1; } default void setCount(int c) {} }
@Entity class T implements HasCount { private long id; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } @Transient @Override public int getCount() { return 2; } }

/// getters_overridden_below
@MappedSuperclass abstract class Base { private String w; public String getWord() { return w; } public void setWord(String w) { this.w = w; } @Id public abstract Long getId(); public abstract void setId(Long id); }
@Entity class T extends Base { private Long id; @Override public Long getId() { return id; } @Override public void setId(Long id) { this.id = id; } @Override @Column(name = "the_word") public String getWord() { return super.getWord(); } }

/// generic_getters_with_bridges
@MappedSuperclass abstract class Base<V> { public abstract V getValue1(); public abstract void setValue1(V v); }
@Entity class T extends Base<BigDecimal> { private Long id; private BigDecimal v; @Id public Long getId() { return id; } public void setId(Long id) { this.id = id; } @Override @Column(precision = 6, scale = 3) public BigDecimal getValue1() { return v; } @Override public void setValue1(BigDecimal v) { this.v = v; } }

/// narrowed_getters
@MappedSuperclass abstract class Base { @Transient public abstract Number getAmount(); }
@Entity class T extends Base { private long id; private BigDecimal amount; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } @Override @Column(scale = 4, precision = 9) public BigDecimal getAmount() { return amount; } public void setAmount(BigDecimal a) { amount = a; } }

/// booleans_with_is
@Entity class T { private long id; private boolean a; private Boolean b; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } public boolean isOpen() { return a; } public void setOpen(boolean a) { this.a = a; } @Column(name = "maybe") public Boolean getShut() { return b; } public void setShut(Boolean b) { this.b = b; } }

/// odd_property_names
@Entity class T { private long id; private String x; @Id public long getID() { return id; } public void setID(long id) { this.id = id; } public String getURL() { return x; } public void setURL(String x) { this.x = x; } public String getaName() { return x; } public void setaName(String x) { this.x = x; } public String getÖl() { return x; } public void setÖl(String x) { this.x = x; } public String get_under() { return x; } public void set_under(String x) { this.x = x; } }

/// field_in_a_class_of_properties
@Entity @Access(AccessType.PROPERTY) class T { @Access(AccessType.FIELD) @Column(name = "plain_field") private String field; private long id; private int n; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } public int getN() { return n; } public void setN(int n) { this.n = n; } }

/// property_in_a_class_of_fields
@Entity class T { @Id long id; @Transient private String w; @Access(AccessType.PROPERTY) @Column(name = "prop", length = 5) public String getWord() { return w; } public void setWord(String w) { this.w = w; } int plain; public int getOther() { return 1; } }

/// one_of_each_in_a_hierarchy
@Entity @Inheritance(strategy = InheritanceType.JOINED) class A { private long id; @Id public long getId() { return id; } public void setId(long id) { this.id = id; } String notThis; }
@Entity @Access(AccessType.FIELD) class B extends A { @Column(name = "by_field") int n; public String getNeither() { return ""; } }
@Entity class C extends A { private int m; @Column(name = "by_property") public int getM() { return m; } public void setM(int m) { this.m = m; } }

/// embeddable_of_other_access
@Entity class A { @Id long id; P p; @ElementCollection List<P> ps; }
@Embeddable @Access(AccessType.PROPERTY) class P { private int x; @Column(name = "xx") public int getX() { return x; } public void setX(int x) { this.x = x; } String notThis; }

/// kotlin_like
@Entity @Table(name = "k") final class T { @Id @GeneratedValue private Long id; @Column(nullable = false) private final String name; private final List<String> words; @ElementCollection private Set<String> tags = new HashSet<>(); public static final Companion Companion = new Companion(); T(String name, List<String> words) { this.name = name; this.words = words; } protected T() { this("", List.of()); } public Long getId() { return id; } public String getName() { return name; } static final class Companion {} }

/// lombok_like
@Entity class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id; private String name; private boolean active; public Long getId() { return id; } public boolean isActive() { return active; } public static TBuilder builder() { return new TBuilder(); } static class TBuilder { private String name; TBuilder name(String n) { name = n; return this; } } @Override public boolean equals(Object o) { return this == o; } @Override public int hashCode() { return 1; } }

/// fluent_setters
@Entity class T { private long id; private String w; @Id public long getId() { return id; } public T setId(long id) { this.id = id; return this; } @Column(length = 4) public String getW() { return w; } public T setW(String w) { this.w = w; return this; } }

/// statics_and_transients
@Entity class T { static int count; static final String NAME = "t"; transient int no; @Transient Object anything; volatile int yes; final long fin = 1; @Id private Long id; private static T instance; enum E { A } interface I {} record R(int x) {} @Transient R r; }

/// generics_three_levels
// since: 7.4
@MappedSuperclass abstract class A<X, Y extends Number, Z extends Collection<String>> { X x; Y y; @ElementCollection Z z; }
@MappedSuperclass abstract class B<Y extends Number> extends A<String, Y, Set<String>> { @ManyToOne T other; }
@MappedSuperclass abstract class C extends B<Integer> { @Column(name = "cc") Optional0<Integer> none; @Converter(autoApply = true) static class Conv implements AttributeConverter<Optional0<Integer>, Integer> { public Integer convertToDatabaseColumn(Optional0<Integer> o) { return null; } public Optional0<Integer> convertToEntityAttribute(Integer i) { return null; } } }
class Optional0<V> { V v; }
@Entity class T extends C { @Id long id; }

/// generics_with_wildcards
// since: 7.0
@Entity class T { @Id long id; @ElementCollection List<? extends String> words; @ManyToMany Set<? extends T> ts; @ElementCollection Map<? extends Integer, ? extends Long> nums; }

/// generics_of_embeddables
@MappedSuperclass abstract class A<P> { @Embedded P part; @ElementCollection List<P> parts; }
@Embeddable class P1 { int a; } @Embeddable class P2 { String b; @Column(nullable = false) int c; }
@Entity class T1 extends A<P1> { @Id long id; }
@Entity class T2 extends A<P2> { @Id long id; }

/// generics_of_elements
@MappedSuperclass abstract class A<E> { @ElementCollection List<E> list; @ElementCollection Set<E> few; }
@Entity class T1 extends A<String> { @Id long id; }
@Entity class T2 extends A<Integer> { @Id long id; }

/// several_packages
// file: people/Person.java
import parity.access.several_packages.places.*;
@Entity public class Person { @Id long id; @ManyToOne public Place home; @ElementCollection Set<Place.Kind> kinds; }
// file: places/Place.java
import parity.access.several_packages.people.Person;
@Entity public class Place { @Id Key id; @OneToMany(mappedBy = "home") Set<Person> people; Kind kind; @Embeddable public static class Key implements Serializable { int x; Integer y; } public enum Kind { NEAR, FAR } }

/// package_private_across
// file: base/Base.java
@MappedSuperclass public abstract class Base { @Id long id; String packagePrivate; private String hidden; protected Part part; @Embeddable static class Part { int n; } }
// file: Leaf.java
import parity.access.package_private_across.base.Base;
@Entity class Leaf extends Base { String hidden; @ManyToOne Leaf up; }

/// same_simple_names
// file: a/Thing.java
@Entity(name = "AThing") @Table(name = "a_thing") public class Thing { @Id long id; @ManyToOne parity.access.same_simple_names.b.Thing other; Kind kind; enum Kind { A } }
// file: b/Thing.java
@Entity(name = "BThing") @Table(name = "b_thing") public class Thing { @Id long id; @Enumerated(EnumType.STRING) Kind kind; enum Kind { B } }

/// annotated_annotations
@Entity class T { @Id long id; @Short9 String w; @Money BigDecimal m; }
@JdbcTypeCode(SqlTypes.CHAR) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Short9 {}
@JdbcTypeCode(SqlTypes.BIGINT) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Money {}

/// type_registrations
// file: package-info.java
@org.hibernate.annotations.JavaTypeRegistration(javaType = java.math.BigDecimal.class, descriptorClass = org.hibernate.type.descriptor.java.BigDecimalJavaType.class)
@org.hibernate.annotations.JdbcTypeRegistration(value = org.hibernate.type.descriptor.jdbc.CharJdbcType.class, registrationCode = 12)
// file: T.java
@Entity class T { @Id long id; @Column(length = 4) String w; BigDecimal d; }

/// compositely_embedded_converters
@ConverterRegistration(converter = T.Conv.class, domainType = StringBuilder.class) @Entity class T { @Id long id; StringBuilder sb; static class Conv implements AttributeConverter<StringBuilder, Integer> { public Integer convertToDatabaseColumn(StringBuilder s) { return 1; } public StringBuilder convertToEntityAttribute(Integer i) { return null; } } }

/// interfaces_with_type_arguments
interface Keyed<K> { K getCode(); }
@Entity class T implements Keyed<UUID>, Comparable<T> { @Id UUID code; @Override public UUID getCode() { return code; } @Override public int compareTo(T o) { return 0; } @ManyToOne(targetEntity = T.class) Keyed<UUID> other; }

/// constructors_only
@Entity class T { @Id final Long id; final String w; private T() { this(0L, null); } T(Long id, String w) { this.id = id; this.w = w; } @Embedded final P p = null; @Embeddable record P(int n) { P { if (n < 0) throw new IllegalArgumentException(); } } }
