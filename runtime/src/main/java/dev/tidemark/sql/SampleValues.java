package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Values for sample rows, as SQL expressions; a value depends on nothing but its type, its number and the database. */
final class SampleValues {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int MANY = 10_000;
    private static final int TINY = 100;

    /** More rows than a sample wants. */
    static final int FEW = 20;

    private final boolean postgreSql;
    private final Dialect dialect;

    SampleValues(Dialect dialect) {
        this.dialect = dialect;
        this.postgreSql = dialect.name().equals("postgresql");
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
        int n = number % distinct(type) + 1;
        return switch (type.kind()) {
            case BOOLEAN -> n == 1 ? "true" : "false";
            case TINYINT, SMALLINT, INTEGER, BIGINT -> String.valueOf(n);
            case REAL, DOUBLE, FLOAT -> n + ".5";
            case DECIMAL ->
                type.precision() > type.scale()
                        ? String.valueOf(n)
                        : new BigDecimal(BigInteger.valueOf(n), type.scale()).toPlainString();
            // Counted from 0, as one character holds ten digits.
            case CHAR, NCHAR, VARCHAR, NVARCHAR, TEXT, NTEXT -> Names.literal(String.valueOf(n - 1));
            case CLOB, NCLOB ->
                postgreSql ? "lo_from_bytea(0, convert_to('" + n + "', 'UTF8'))" : Names.literal(String.valueOf(n));
            case BINARY, VARBINARY, LONG_VARBINARY -> bytes(n);
            case BLOB -> postgreSql ? "lo_from_bytea(0, " + bytes(n) + ")" : bytes(n);
            case DATE -> "date '" + FIRST_DAY.plusDays(n) + "'";
            case TIME -> "time '" + clock(n) + "'";
            case TIME_TZ -> postgreSql ? "time '" + clock(n) + "'" : "time with time zone '" + clock(n) + "+00'";
            case TIMESTAMP -> "timestamp '" + FIRST_DAY.plusDays(n) + " 12:00:00'";
            case TIMESTAMP_TZ -> "timestamp with time zone '" + FIRST_DAY.plusDays(n) + " 12:00:00+00'";
            case UUID -> "cast('" + "00000000-0000-4000-8000-%012x".formatted(n) + "' as uuid)";
            case JSON -> (postgreSql ? "jsonb '" : "json '") + "{\"n\": " + n + "}'";
            case XML -> (postgreSql ? "xml '" : "'") + "<n>" + n + "</n>'";
            case INET -> postgreSql ? "inet '10.0." + n / 256 + "." + n % 256 + "'" : bytes(n);
            case INTERVAL_SECOND -> "interval '" + n + "' second";
            case ENUM, NAMED_ENUM -> Names.literal(type.values().get(n - 1));
            case ORDINAL_ENUM ->
                type.name() == null
                        ? String.valueOf(n - 1)
                        : Names.literal(type.values().get(n - 1));
            case ARRAY ->
                "cast(array["
                        + value(Objects.requireNonNull(type.element(), "an array has an element type"), number)
                        + "] as "
                        + dialect.type(type) + ")";
            case NATIVE -> ofNative(Objects.requireNonNull(type.sql(), "a native type has its SQL"));
        };
    }

    /** A value that most types of the family take; a definition we cannot read gets a text. */
    private static String ofNative(String sql) {
        String word = sql.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
        return switch (word) {
            case "int", "integer", "bigint", "smallint", "tinyint", "numeric", "decimal", "number", "money", "real" ->
                "1";
            case "double", "float" -> "1.5";
            case "bool", "boolean", "bit" -> "true";
            case "date" -> "date '2020-01-01'";
            case "timestamp", "timestamptz" -> "timestamp '2020-01-01 12:00:00'";
            case "time" -> "time '12:00:00'";
            case "uuid" -> "cast('00000000-0000-4000-8000-000000000001' as uuid)";
            case "json", "jsonb" -> word + " '{}'";
            default -> "'1'";
        };
    }

    private static String clock(int n) {
        return "%02d:%02d:%02d".formatted(n / 3600, n / 60 % 60, n % 60);
    }

    private String bytes(int n) {
        String hex = "%04x".formatted(n);
        return postgreSql ? "'\\x" + hex + "'::bytea" : "X'" + hex + "'";
    }

    private static int powerOfTen(int digits) {
        int power = 1;
        for (int i = 0; i < digits && power < MANY; i++) {
            power *= 10;
        }
        return power;
    }
}
