package dev.tidemark.sql.hsqldb;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.LiveTypes;
import java.util.Objects;

/** Types as Hibernate spells them on HSQLDB. */
final class HsqldbTypes {
    private static final int BYTES_OF_UUID = 16;
    private static final int BYTES_OF_ADDRESS = 19;

    /** An enum of more constants is stored by its positions as SMALLINT. */
    private static final int MOST_TINY = 128;

    private HsqldbTypes() {}

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case FLOAT -> "float(" + type.precision() + ")";
            case DECIMAL -> "numeric(" + type.precision() + "," + type.scale() + ")";
            // HSQLDB has no NCHAR: all its characters are Unicode's.
            case CHAR, NCHAR -> "char(" + type.length() + ")";
            case VARCHAR, NVARCHAR -> "varchar(" + type.length() + ")";
            case TEXT, NTEXT, CLOB, NCLOB, XML, JSON -> "clob";
            case BINARY -> "binary(" + type.length() + ")";
            case VARBINARY -> "varbinary(" + type.length() + ")";
            case LONG_VARBINARY, BLOB -> "blob";
            case DATE -> "date";
            // Hibernate normalises times with a zone there, and stores them without one.
            case TIME, TIME_TZ -> "time(" + type.precision() + ")";
            case TIMESTAMP, TIMESTAMP_TZ -> "timestamp(" + type.precision() + ")";
            case UUID -> "binary(" + BYTES_OF_UUID + ")";
            case INET -> "varbinary(" + BYTES_OF_ADDRESS + ")";
            case INTERVAL_SECOND -> "interval second(" + type.precision() + "," + type.scale() + ")";
            case ENUM ->
                type.sql() != null ? type.sql() : (type.length() == 1 ? "char(" : "varchar(") + type.length() + ")";
            case NAMED_ENUM -> "varchar(255)";
            case ORDINAL_ENUM -> type.values().size() > MOST_TINY ? "smallint" : "tinyint";
            case ARRAY ->
                of(Objects.requireNonNull(type.element(), "an array has an element type"))
                        + (type.length() == 0 ? " array" : " array[" + type.length() + "]");
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }

    /** Without what HSQLDB does not keep: it has one floating-point type, and does not say a usual precision. */
    static String normal(ColumnType type) {
        return LiveTypes.normal(of(type))
                .replaceFirst("^(real|double)(?! precision)", "double precision")
                .replaceFirst("^clob\\(.*\\)", "clob")
                .replaceFirst("^blob\\(.*\\)", "blob")
                .replaceFirst("^nvarchar", "varchar")
                .replaceFirst("^numeric\\((\\d+)\\)", "numeric($1,0)")
                .replaceFirst("^time\\(0\\)", "time")
                .replaceFirst("^timestamp\\(6\\)", "timestamp");
    }
}
