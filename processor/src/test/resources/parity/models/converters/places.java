import java.util.function.Function;

/// of_elements
@Entity class Owner { @Id long id; @ElementCollection @Convert(converter = Len.class) List<Word> a; @ElementCollection @Column(length = 3, nullable = false) @Convert(converter = Text.class) Set<Word> b; }
class Word implements Serializable { String w; }
@Converter class Len implements AttributeConverter<Word, Integer> { public Integer convertToDatabaseColumn(Word w) { return w == null ? null : 1; } public Word convertToEntityAttribute(Integer i) { return new Word(); } }
@Converter class Text implements AttributeConverter<Word, String> { public String convertToDatabaseColumn(Word w) { return w == null ? null : w.w; } public Word convertToEntityAttribute(String i) { return new Word(); } }

/// of_map_keys_and_values
@Entity class Owner { @Id long id; @ElementCollection @Convert(attributeName = "key", converter = Len.class) Map<Word, String> a; @ElementCollection @Convert(attributeName = "value", converter = Len.class) Map<String, Word> b; @ElementCollection @Convert(attributeName = "key", converter = Len.class) @Convert(attributeName = "value", converter = Len.class) @MapKeyColumn(name = "k") Map<Word, Word> c; }
class Word implements Serializable { String w; }
@Converter class Len implements AttributeConverter<Word, Short> { public Short convertToDatabaseColumn(Word w) { return 1; } public Word convertToEntityAttribute(Short i) { return new Word(); } }

/// of_an_embeddable
@Entity class Owner { @Id long id; @Embedded @Convert(attributeName = "word", converter = Len.class) Part part; @Embedded @AttributeOverride(name = "word", column = @Column(name = "w2", length = 4)) @AttributeOverride(name = "n", column = @Column(name = "n2")) Part two; @Embeddable static class Part { String word; int n; } }
@Converter class Len implements AttributeConverter<String, Integer> { public Integer convertToDatabaseColumn(String w) { return w == null ? null : w.length(); } public String convertToEntityAttribute(Integer i) { return ""; } }

/// of_a_class
@Entity @Convert(attributeName = "word", converter = Len.class) class Owner extends Above { @Id long id; }
@MappedSuperclass class Above { String word; String other; }
@Converter class Len implements AttributeConverter<String, BigDecimal> { public BigDecimal convertToDatabaseColumn(String w) { return null; } public String convertToEntityAttribute(BigDecimal i) { return ""; } }

/// applied_to_all
@Entity class Owner { @Id long id; Money a; @Column(nullable = false, precision = 9) Money b; @Convert(disableConversion = true) @JdbcTypeCode(SqlTypes.VARBINARY) Money c; @ElementCollection List<Money> d; @ElementCollection Map<Money, Money> e; Part f; @Embeddable static class Part { Money inPart; } }
record Money(long cents) implements Serializable {}
@Converter(autoApply = true) class Cents implements AttributeConverter<Money, BigDecimal> { public BigDecimal convertToDatabaseColumn(Money m) { return null; } public Money convertToEntityAttribute(BigDecimal d) { return null; } }

/// applied_to_a_type_of_the_platform
@Entity class Owner { @Id long id; StringBuilder a; java.util.concurrent.TimeUnit unit; Period period; YearMonth ofYear; MonthDay ofMonth; Month plain; DayOfWeek week; }
@Converter(autoApply = true) class Builders implements AttributeConverter<StringBuilder, String> { public String convertToDatabaseColumn(StringBuilder m) { return "" + m; } public StringBuilder convertToEntityAttribute(String d) { return null; } }
@Converter(autoApply = true) class Periods implements AttributeConverter<Period, String> { public String convertToDatabaseColumn(Period m) { return m == null ? null : m.toString(); } public Period convertToEntityAttribute(String d) { return null; } }
@Converter(autoApply = true) class Months implements AttributeConverter<YearMonth, LocalDate> { public LocalDate convertToDatabaseColumn(YearMonth m) { return null; } public YearMonth convertToEntityAttribute(LocalDate d) { return null; } }
@Converter(autoApply = true) class Days implements AttributeConverter<MonthDay, Short> { public Short convertToDatabaseColumn(MonthDay m) { return null; } public MonthDay convertToEntityAttribute(Short d) { return null; } }

/// of_all_column_types
@Entity class Owner { @Id long id; @Convert(converter = ToLong.class) String a; @Convert(converter = ToBytes.class) @Column(length = 20) String b; @Convert(converter = ToUuid.class) String c; @Convert(converter = ToInstant.class) @Column(precision = 3) String d; @Convert(converter = ToChar.class) String e; @Convert(converter = ToDouble.class) String f; @Convert(converter = ToTrue.class) String g; }
abstract class To<T> implements AttributeConverter<String, T> { public T convertToDatabaseColumn(String s) { return null; } public String convertToEntityAttribute(T t) { return ""; } }
@Converter class ToLong extends To<Long> {}
@Converter class ToBytes extends To<byte[]> {}
@Converter class ToUuid extends To<UUID> {}
@Converter class ToInstant extends To<Instant> {}
@Converter class ToChar extends To<Character> {}
@Converter class ToDouble extends To<Double> {}
@Converter class ToTrue extends To<Boolean> {}

/// generic_through_two_levels
@Entity class Owner { @Id long id; @Convert(converter = Bools.class) List<Boolean> flags; @Convert(converter = Ints.class) List<Integer> ints; }
abstract class Joined<E, S> implements AttributeConverter<List<E>, S> { Function<S, E> back; public S convertToDatabaseColumn(List<E> l) { return null; } public List<E> convertToEntityAttribute(S s) { return List.of(); } }
abstract class Texts<E> extends Joined<E, String> { }
@Converter class Bools extends Texts<Boolean> { }
@Converter class Ints extends Joined<Integer, byte[]> { }

/// with_lobs_and_codes
@Entity class Owner { @Id long id; @Convert(converter = Csv.class) @Lob List<String> a; @Convert(converter = Csv.class) @Column(length = 9000) List<String> b; @Convert(converter = Csv.class) @JdbcTypeCode(SqlTypes.LONG32VARCHAR) List<String> c; @Convert(converter = Csv.class) @Column(columnDefinition = "text") List<String> d; @Convert(converter = Csv.class) @Nationalized List<String> e; }
@Converter class Csv implements AttributeConverter<List<String>, String> { public String convertToDatabaseColumn(List<String> l) { return null; } public List<String> convertToEntityAttribute(String s) { return List.of(); } }

/// to_json
@Entity class Owner { @Id long id; @Convert(converter = Maps.class) @JdbcTypeCode(SqlTypes.JSON) Map<String, Integer> a; @Convert(converter = Maps.class) Map<String, Integer> b; }
@Converter class Maps implements AttributeConverter<Map<String, Integer>, String> { public String convertToDatabaseColumn(Map<String, Integer> l) { return null; } public Map<String, Integer> convertToEntityAttribute(String s) { return Map.of(); } }

/// of_enums_to_their_parts
@Entity class Owner { @Id long id; @Convert(converter = Days.class) Set<DayOfWeek> a; }
@Converter class Days implements AttributeConverter<Set<DayOfWeek>, Integer> { public Integer convertToDatabaseColumn(Set<DayOfWeek> l) { return null; } public Set<DayOfWeek> convertToEntityAttribute(Integer s) { return Set.of(); } }

/// nested_and_private
@Entity class Owner { @Id long id; @Convert(converter = Price.Stored.class) Price price; static class Price { private int cents; private Price() {} @Converter private static class Stored implements AttributeConverter<Price, Integer> { public Integer convertToDatabaseColumn(Price p) { return p == null ? null : p.cents; } public Price convertToEntityAttribute(Integer i) { return new Price(); } } } }

/// of_booleans
@Entity class Owner { @Id long id; @Convert(converter = Marks.class) Boolean a; @Convert(converter = Marks.class) @Column(nullable = false) boolean b; }
@Converter class Marks implements AttributeConverter<Boolean, Character> { public Character convertToDatabaseColumn(Boolean p) { return Boolean.TRUE.equals(p) ? '+' : '-'; } public Boolean convertToEntityAttribute(Character i) { return i == '+'; } }
