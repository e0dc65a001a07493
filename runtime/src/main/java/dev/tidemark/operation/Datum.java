package dev.tidemark.operation;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value of a row, of one of the few classes that a database's literal can be made of. */
public final class Datum {
    static final Datum NULL = new Datum(null);

    private static final Set<Class<?>> AS_THEY_ARE = Set.of(
            Boolean.class,
            BigInteger.class,
            BigDecimal.class,
            UUID.class,
            Duration.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetTime.class,
            OffsetDateTime.class);

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(Byte.class, Short.class, Integer.class, Long.class);

    private final @Nullable Object value;

    private Datum(@Nullable Object value) {
        this.value = value;
    }

    /**
     * The value of a Java object: null, Boolean, a number, a text, an enum's constant (its name), byte[], UUID, a class of
     * java.time, or an array or collection of such.
     *
     * @throws TidemarkException BAD_ARGUMENT where it is none of these, or one that no database can store
     */
    static Datum of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        if (value instanceof Datum datum) {
            return datum;
        }
        if (value instanceof CharSequence || value instanceof Character) {
            return new Datum(storable(value.toString()));
        }
        if (value instanceof Enum<?> constant) {
            return new Datum(constant.name());
        }
        if (value instanceof byte[] bytes) {
            return new Datum(bytes.clone());
        }
        if (value instanceof Collection<?> elements) {
            return new Datum(elements.stream().map(Datum::of).toList());
        }
        if (value.getClass().isArray()) {
            List<Datum> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(of(Array.get(value, i)));
            }
            return new Datum(List.copyOf(elements));
        }
        return new Datum(scalar(value));
    }

    private static Object scalar(Object value) {
        if (AS_THEY_ARE.contains(value.getClass())) {
            return value;
        }
        if (WHOLE_NUMBERS.contains(value.getClass())) {
            return ((Number) value).longValue();
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.toOffsetDateTime();
        }
        if ((value instanceof Double || value instanceof Float) && Double.isFinite(((Number) value).doubleValue())) {
            return value;
        }
        throw new TidemarkException(
                Code.BAD_ARGUMENT,
                value.getClass().getName(),
                "A row cannot hold " + value
                        + ". It takes null, Boolean, numbers that are finite, texts, enum constants,"
                        + " byte[], UUID, Duration, dates and times of java.time, and arrays or collections of these.");
    }

    private static String storable(String text) {
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    text.replace('\0', ' '),
                    "The text holds a NUL character or half of a surrogate pair, which no database stores. Remove it.");
        }
        return text;
    }

    /** What a dialect's literals take: Long for whole numbers, List for arrays. */
    public @Nullable Object value() {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> values = new ArrayList<>();
            elements.forEach(element -> values.add(((Datum) element).value()));
            return values;
        }
        return value;
    }

    /** The type of a column that would hold it, where no model says another. */
    ColumnType type() {
        Object it = value;
        if (it instanceof Boolean) {
            return ColumnType.bool();
        }
        if (it instanceof Number) {
            return it instanceof Long ? ColumnType.bigint() : ColumnType.decimal(38, 10);
        }
        if (it instanceof byte[] bytes) {
            return ColumnType.varbinary(Math.max(1, bytes.length));
        }
        if (it instanceof LocalDate) {
            return ColumnType.date();
        }
        if (it instanceof LocalTime) {
            return ColumnType.time(6);
        }
        if (it instanceof OffsetTime) {
            return ColumnType.timeWithTimeZone(6);
        }
        if (it instanceof LocalDateTime) {
            return ColumnType.timestamp(6);
        }
        if (it instanceof OffsetDateTime) {
            return ColumnType.timestampWithTimeZone(6);
        }
        if (it instanceof UUID) {
            return ColumnType.uuid();
        }
        if (it instanceof Duration) {
            return ColumnType.sized(ColumnType.Kind.INTERVAL_SECOND, 0, 18, 9);
        }
        if (it instanceof List<?> elements) {
            return ColumnType.array(elements.isEmpty() ? ColumnType.text() : ((Datum) elements.get(0)).type(), 0);
        }
        return ColumnType.varchar(255);
    }

    /** A text that two values share only if they are one. */
    String canonical() {
        if (value instanceof byte[] bytes) {
            return "bytes:" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof List<?> elements) {
            return new Facts()
                    .and(
                            "array",
                            elements.stream()
                                    .map(element -> ((Datum) element).canonical())
                                    .toList())
                    .toString();
        }
        if (value instanceof BigDecimal decimal) {
            return "number:" + decimal.toPlainString();
        }
        return value == null
                ? "null"
                : (value instanceof Number
                                ? "number"
                                : value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                        + ":" + value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Datum datum && canonical().equals(datum.canonical());
    }

    @Override
    public int hashCode() {
        return canonical().hashCode();
    }

    @Override
    public String toString() {
        return canonical();
    }
}
