package dev.tidemark.sql.derby;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.LiveTypes;
import java.util.Locale;
import java.util.Objects;

/** Types as Hibernate spells them on Derby. */
final class DerbyTypes {
    private static final int LONGEST = 32_672;
    private static final int LONGEST_CHAR = 254;
    private static final int MOST_DIGITS = 31;
    private static final int DIGITS_OF_REAL = 24;
    private static final int MOST_BINARY_DIGITS = 52;
    private static final String BYTES = " for bit data";

    private DerbyTypes() {}

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT, SMALLINT, ORDINAL_ENUM -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case FLOAT ->
                "float("
                        + (type.precision() == DIGITS_OF_REAL
                                ? DIGITS_OF_REAL - 1
                                : Math.min(type.precision(), MOST_BINARY_DIGITS))
                        + ")";
            case DECIMAL -> "decimal(" + Math.min(type.precision(), MOST_DIGITS) + "," + type.scale() + ")";
            case CHAR, NCHAR -> type.length() > LONGEST_CHAR ? text(type.length()) : "char(" + type.length() + ")";
            case VARCHAR, NVARCHAR -> text(type.length());
            case TEXT, NTEXT, CLOB, NCLOB, XML, JSON -> "clob";
            case BINARY -> type.length() > LONGEST_CHAR ? bytes(type.length()) : "char(" + type.length() + ")" + BYTES;
            case VARBINARY -> bytes(type.length());
            case LONG_VARBINARY, BLOB -> "blob";
            case DATE -> "date";
            case TIME, TIME_TZ -> "time";
            case TIMESTAMP, TIMESTAMP_TZ -> "timestamp";
            case UUID -> "char(16)" + BYTES;
            case INET -> "varchar(19)" + BYTES;
            case INTERVAL_SECOND -> "decimal(" + MOST_DIGITS + ",9)";
            case ENUM ->
                type.sql() != null ? type.sql() : (type.length() == 1 ? "char(" : "varchar(") + type.length() + ")";
            case NAMED_ENUM -> "varchar(255)";
            // Hibernate stores the Java array there, serialised.
            case ARRAY -> "varchar(255)" + BYTES;
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }

    private static String text(int length) {
        return length > LONGEST ? "clob" : "varchar(" + length + ")";
    }

    private static String bytes(int length) {
        return length > LONGEST ? "blob" : "varchar(" + length + ")" + BYTES;
    }

    /** A statement says {@code float(52)}, the catalog {@code DOUBLE}; it tells a length of large objects that none gave. */
    static String normal(ColumnType type) {
        String spelled = of(type).toLowerCase(Locale.ROOT).replace(" (", "(").replaceFirst(" not null$", "");
        if (spelled.endsWith(BYTES)) {
            return spelled;
        }
        String normal = LiveTypes.normal(spelled);
        return normal.replaceFirst("^double$", "double precision")
                .replaceFirst("^(clob|blob)\\(.*\\)", "$1")
                .replaceFirst("^numeric\\((\\d+)\\)", "numeric($1,0)");
    }
}
