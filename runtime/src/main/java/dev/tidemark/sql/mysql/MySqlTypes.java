package dev.tidemark.sql.mysql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.LiveTypes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Types as Hibernate spells them on MySQL and MariaDB, where a length can change the type. */
final class MySqlTypes {
    /** The bytes of a row, which a VARCHAR or VARBINARY cannot be longer than. */
    private static final int LONGEST = 65_535;

    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final int TINY = 255;
    private static final int MEDIUM = 16_777_215;

    /** A DECIMAL for a Duration: its nanoseconds. */
    private static final String NANOSECONDS = "decimal(21,0)";

    /** The usual of other databases, where Hibernate says one less here. */
    private static final int DIGITS_OF_REAL = 24;

    private static final int MOST_TINY = 128;
    private static final int MOST_DIGITS = 6;

    private final boolean mariaDb;

    MySqlTypes(boolean mariaDb) {
        this.mariaDb = mariaDb;
    }

    String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bit";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case FLOAT -> "float(" + (type.precision() == DIGITS_OF_REAL ? DIGITS_OF_REAL - 1 : type.precision()) + ")";
            case DECIMAL -> "decimal(" + type.precision() + "," + type.scale() + ")";
            case CHAR, VARCHAR -> text(type.length());
            case NCHAR, NVARCHAR -> unicode(text(type.length()));
            case TEXT, XML -> "longtext";
            case NTEXT -> mariaDb ? "longtext" : unicode("longtext");
            case CLOB -> large(type, "text");
            case NCLOB -> unicode(large(type, "text"));
            case BINARY -> type.length() <= TINY ? "binary(" + type.length() + ")" : bytes(type.length());
            case VARBINARY -> bytes(type.length());
            case LONG_VARBINARY -> "longblob";
            case BLOB -> large(type, "blob");
            case DATE -> "date";
            case TIME, TIME_TZ -> "time(" + digits(type) + ")";
            // Hibernate stores a moment with a zone in UTC there.
            case TIMESTAMP, TIMESTAMP_TZ -> "datetime(" + digits(type) + ")";
            case UUID -> mariaDb ? "uuid" : "binary(16)";
            case JSON -> "json";
            case INET -> "varbinary(19)";
            case INTERVAL_SECOND -> NANOSECONDS;
            case ENUM ->
                type.sql() != null
                        ? type.sql()
                        : enumeration(type.values().stream().sorted().toList());
            case NAMED_ENUM -> enumeration(type.values().stream().sorted().toList());
            case ORDINAL_ENUM ->
                type.name() != null
                        ? enumeration(type.values())
                        : type.values().size() > MOST_TINY ? "smallint" : "tinyint";
            case ARRAY -> "json";
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }

    /** One spelling for a type, whether a statement says it or the catalog. */
    static String normal(String sql) {
        String type = LiveTypes.normal(sql)
                .replaceFirst("^(tinyint|smallint|mediumint|integer|bigint)\\(\\d+\\)$", "$1")
                .replaceFirst("^(int|integer)(\\(\\d+\\))?$", "integer")
                .replaceFirst("^bit$", "bit(1)")
                .replaceFirst("^(real|double)$", "double precision")
                .replaceFirst("^json$", "longtext")
                .replaceFirst("^(\\w+)\\(0\\)$", "$1");
        return type.replace(" character set utf8mb4", "");
    }

    private static String enumeration(List<String> values) {
        return "enum (" + values.stream().map(MySqlLiterals::quoted).collect(Collectors.joining(", ")) + ")";
    }

    /** The digits of a second: no more than six are kept. */
    private static int digits(ColumnType type) {
        return Math.min(type.precision(), MOST_DIGITS);
    }

    private static String unicode(String type) {
        return type + " character set utf8mb4";
    }

    private static String text(int length) {
        return length <= LONGEST / BYTES_OF_A_CHARACTER ? "varchar(" + length + ")" : sized(length, "text");
    }

    private static String bytes(int length) {
        return length <= LONGEST ? "varbinary(" + length + ")" : sized(length, "blob");
    }

    private static String large(ColumnType type, String family) {
        int length = type.length();
        return length == 0 ? "long" + family : length <= TINY ? "tiny" + family : sized(length, family);
    }

    private static String sized(int length, String family) {
        return length <= LONGEST ? family : (length <= MEDIUM ? "medium" : "long") + family;
    }
}
