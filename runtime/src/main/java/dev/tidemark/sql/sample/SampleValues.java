package dev.tidemark.sql.sample;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Values for sample rows, as SQL expressions; a value depends on nothing but its type, its number and the database. */
final class SampleValues {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int MANY = 10_000;
    private static final int TINY = 100;

    /** More rows than a sample wants. */
    static final int FEW = 20;

    private final Dialect dialect;

    SampleValues(Dialect dialect) {
        this.dialect = dialect;
    }

    /** How many different values {@link #value} gives before it repeats them. */
    static int distinct(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> 2;
            case TINYINT -> TINY;
            case ENUM, ORDINAL_ENUM, NAMED_ENUM -> Math.max(1, type.values().size());
            case CHAR, NCHAR, VARCHAR, NVARCHAR -> powerOfTen(type.length());
            case DECIMAL ->
                powerOfTen(type.precision() > type.scale() ? type.precision() - type.scale() : type.scale()) - 1;
            case ARRAY -> distinct(Objects.requireNonNull(type.element(), "an array has an element type"));
            case NATIVE -> 1;
            default -> MANY;
        };
    }

    /** The value of this number, which counts from 0. */
    String value(ColumnType type, int number) {
        return type.kind() == ColumnType.Kind.NATIVE
                ? ofNative(Objects.requireNonNull(type.sql(), "a native type has its SQL"))
                : dialect.literal(javaValue(type, number), type);
    }

    private static Object javaValue(ColumnType type, int number) {
        int n = number % distinct(type) + 1;
        return switch (type.kind()) {
            case BOOLEAN -> n == 1;
            case TINYINT, SMALLINT, INTEGER, BIGINT -> n;
            case REAL, DOUBLE, FLOAT -> new BigDecimal(n + ".5");
            case DECIMAL ->
                type.precision() > type.scale()
                        ? BigDecimal.valueOf(n)
                        : new BigDecimal(BigInteger.valueOf(n), type.scale());
            // Counted from 0, as one character holds ten digits.
            case CHAR, NCHAR, VARCHAR, NVARCHAR, TEXT, NTEXT -> String.valueOf(n - 1);
            case CLOB, NCLOB -> String.valueOf(n);
            case BINARY, VARBINARY, LONG_VARBINARY, BLOB -> new byte[] {(byte) (n >> 8), (byte) n};
            case DATE -> FIRST_DAY.plusDays(n);
            case TIME -> LocalTime.ofSecondOfDay(n);
            case TIME_TZ -> LocalTime.ofSecondOfDay(n).atOffset(ZoneOffset.UTC);
            case TIMESTAMP -> FIRST_DAY.plusDays(n).atTime(LocalTime.NOON);
            case TIMESTAMP_TZ -> FIRST_DAY.plusDays(n).atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
            case UUID -> new UUID(0x4000, 0x8000_0000_0000_0000L | n);
            case JSON -> "{\"n\": " + n + "}";
            case XML -> "<n>" + n + "</n>";
            case INET -> "10.0." + n / 256 + "." + n % 256;
            case INTERVAL_SECOND -> Duration.ofSeconds(n);
            case ENUM, NAMED_ENUM -> type.values().get(n - 1);
            case ORDINAL_ENUM -> type.name() == null ? n - 1 : type.values().get(n - 1);
            case ARRAY ->
                List.of(javaValue(Objects.requireNonNull(type.element(), "an array has an element type"), number));
            case NATIVE -> throw new IllegalStateException("only its database knows a native type's values");
        };
    }

    /** A value that most types of the family take; a definition we cannot read gets a text. */
    private String ofNative(String sql) {
        String word = sql.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return switch (word) {
            case "int", "integer", "bigint", "smallint", "tinyint", "numeric", "decimal", "number", "money", "real" ->
                "1";
            case "double", "float" -> "1.5";
            case "bool", "boolean", "bit" -> value(ColumnType.bool(), 0);
            case "date" -> value(ColumnType.date(), 0);
            case "timestamp", "timestamptz", "datetime" -> value(ColumnType.timestamp(0), 0);
            case "time" -> value(ColumnType.time(0), 0);
            case "uuid" -> value(ColumnType.uuid(), 0);
            case "json", "jsonb" -> word + " '{}'";
            default -> "'1'";
        };
    }

    private static int powerOfTen(int digits) {
        int power = 1;
        for (int i = 0; i < digits && power < MANY; i++) {
            power *= 10;
        }
        return power;
    }
}
