package dev.tidemark.sql.standard;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Java values as literals of standard SQL; a database overrides what it writes otherwise. */
public class Literals {
    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("xxx");
    private static final int SECONDS_OF_A_MINUTE = 60;

    /** As {@link dev.tidemark.sql.Dialect#literal}. */
    protected final String of(@Nullable Object value, ColumnType type) {
        return value == null ? "null" : ofValue(value, type);
    }

    private String ofValue(Object value, ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> truth(as(Boolean.class, value, type));
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL ->
                number(as(Number.class, value, type));
            case ORDINAL_ENUM -> value instanceof Number number ? number(number) : ordinal(value.toString(), type);
            case CHAR, NCHAR, VARCHAR, NVARCHAR, TEXT, NTEXT -> text(as(CharSequence.class, value, type));
            case ENUM, NAMED_ENUM -> text(value.toString());
            case CLOB, NCLOB -> largeText(as(CharSequence.class, value, type).toString());
            case BINARY, VARBINARY, LONG_VARBINARY -> bytes(hex(value, type), type);
            case BLOB -> largeBytes(hex(value, type));
            case DATE -> date(as(LocalDate.class, value, type).toString());
            case TIME -> time(CLOCK.format(as(LocalTime.class, value, type)));
            case TIME_TZ -> {
                OffsetTime stated = as(OffsetTime.class, value, type);
                OffsetTime time =
                        inWholeMinutes(stated.getOffset()) ? stated : stated.withOffsetSameInstant(ZoneOffset.UTC);
                yield timeWithZone(CLOCK.format(time), ZONE.format(time));
            }
            case TIMESTAMP -> {
                LocalDateTime time = as(LocalDateTime.class, value, type);
                yield timestamp(time.toLocalDate() + " " + CLOCK.format(time));
            }
            case TIMESTAMP_TZ -> {
                OffsetDateTime moment = as(OffsetDateTime.class, value, type);
                yield timestampWithZone(
                        inWholeMinutes(moment.getOffset()) ? moment : moment.withOffsetSameInstant(ZoneOffset.UTC));
            }
            case UUID -> uuid(as(UUID.class, value, type).toString());
            case JSON -> json(text(value.toString()));
            case XML -> xml(text(value.toString()));
            case INET -> inet(value.toString());
            case INTERVAL_SECOND -> {
                Duration duration = as(Duration.class, value, type);
                try {
                    yield interval(duration);
                } catch (ArithmeticException tooLong) {
                    throw new TidemarkException(
                            Code.BAD_ARGUMENT,
                            duration.toString(),
                            "The duration is longer than a column of this type holds. State a shorter one.");
                }
            }
            case ARRAY -> array(as(Collection.class, value, type), type);
            case NATIVE -> value instanceof Number number ? number(number) : text(value.toString());
        };
    }

    /** The constant of an enum that is stored by position, given by its name. */
    protected String ordinal(String constant, ColumnType type) {
        return text(constant);
    }

    protected String truth(boolean value) {
        return String.valueOf(value);
    }

    protected String text(CharSequence value) {
        return Names.literal(value.toString());
    }

    protected String largeText(String value) {
        return text(value);
    }

    /** Bytes for a column of the type, which may be a large object there. */
    protected String bytes(String hex, ColumnType type) {
        return bytes(hex);
    }

    /** Bytes, of two hexadecimal digits each. */
    protected String bytes(String hex) {
        return "X'" + hex + "'";
    }

    protected String largeBytes(String hex) {
        return bytes(hex);
    }

    protected String date(String date) {
        return "date '" + date + "'";
    }

    protected String time(String clock) {
        return "time '" + clock + "'";
    }

    /** A time of day and its zone, {@code +00:00}. */
    protected String timeWithZone(String clock, String zone) {
        return "time with time zone '" + clock + zone + "'";
    }

    /** A day and a time, {@code 2020-01-02 12:00:00}. */
    protected String timestamp(String timestamp) {
        return "timestamp '" + timestamp + "'";
    }

    protected String timestampWithZone(OffsetDateTime value) {
        return "timestamp with time zone '" + value.toLocalDate() + " " + CLOCK.format(value) + ZONE.format(value)
                + "'";
    }

    protected String uuid(String value) {
        return "cast('" + value + "' as uuid)";
    }

    protected String json(String text) {
        return "json " + text;
    }

    protected String xml(String text) {
        return text;
    }

    protected String inet(String address) {
        throw new TidemarkException(
                Code.BAD_ARGUMENT, address, "There is no literal for an address on this database. Write db.sql(...).");
    }

    protected String interval(Duration value) {
        return "interval '"
                + BigDecimal.valueOf(value.toMillis(), 3).stripTrailingZeros().toPlainString() + "' second";
    }

    protected String array(Collection<?> elements, ColumnType type) {
        ColumnType element = Objects.requireNonNull(type.element(), "an array has an element type");
        return "array[" + elements.stream().map(value -> of(value, element)).collect(Collectors.joining(", ")) + "]";
    }

    /** Local times of before the railways have seconds in their offset, which few databases read, and none keeps. */
    private static boolean inWholeMinutes(ZoneOffset offset) {
        return offset.getTotalSeconds() % SECONDS_OF_A_MINUTE == 0;
    }

    private static String number(Number value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static String hex(Object value, ColumnType type) {
        return HexFormat.of().formatHex(as(byte[].class, value, type));
    }

    private static <T> T as(Class<T> wanted, Object value, ColumnType type) {
        if (!wanted.isInstance(value)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    String.valueOf(value),
                    "A column of the type " + type.kind() + " takes a " + wanted.getSimpleName() + ", and this is a "
                            + value.getClass().getSimpleName() + ".");
        }
        return wanted.cast(value);
    }
}
