package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.LiveTypes;
import dev.tidemark.sql.standard.Names;
import java.util.Objects;

/** Types as Hibernate spells them on PostgreSQL. */
final class PostgreSqlTypes {
    /** The longest VARCHAR of PostgreSQL. */
    private static final int LONGEST = 10_485_760;

    private static final int DIGITS_OF_FLOAT4 = 24;

    private PostgreSqlTypes() {}

    /** Whether the type is an enum type of the database's own. */
    static boolean isEnumType(ColumnType type) {
        return type.sql() == null
                && type.name() != null
                && (type.kind() == ColumnType.Kind.ENUM
                        || type.kind() == ColumnType.Kind.ORDINAL_ENUM
                        || type.kind() == ColumnType.Kind.NAMED_ENUM);
    }

    /** One spelling for a type. PostgreSQL keeps microseconds, and no more where more are asked for. */
    static String normal(String sql) {
        return LiveTypes.normal(sql).replaceFirst("^(time|timestamp)\\([7-9]\\)", "$1(6)");
    }

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT, SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case FLOAT ->
                type.precision() > 0 && type.precision() <= DIGITS_OF_FLOAT4
                        ? "float4"
                        : "float(" + type.precision() + ")";
            case DECIMAL -> "numeric(" + type.precision() + "," + type.scale() + ")";
            case CHAR, NCHAR -> "char(" + type.length() + ")";
            case VARCHAR, NVARCHAR -> type.length() > LONGEST ? "text" : "varchar(" + type.length() + ")";
            case TEXT, NTEXT -> "text";
            case CLOB, NCLOB, BLOB -> "oid";
            case BINARY, VARBINARY, LONG_VARBINARY -> "bytea";
            case DATE -> "date";
            // Hibernate normalises times of day with a zone there, and stores them without one.
            case TIME, TIME_TZ -> "time(" + type.precision() + ")";
            case TIMESTAMP -> "timestamp(" + type.precision() + ")";
            case TIMESTAMP_TZ -> "timestamp(" + type.precision() + ") with time zone";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case XML -> "xml";
            case INET -> "inet";
            case INTERVAL_SECOND -> "interval second(" + Math.min(type.scale(), 6) + ")";
            case NAMED_ENUM -> Names.quote(Objects.requireNonNull(type.name(), "a named enum has a name"));
            case ENUM ->
                type.sql() != null
                        ? type.sql()
                        : type.name() != null
                                ? Names.quote(type.name())
                                : (type.length() == 1 ? "char(" : "varchar(") + type.length() + ")";
            case ORDINAL_ENUM -> type.name() != null ? Names.quote(type.name()) : "smallint";
            case ARRAY ->
                of(Objects.requireNonNull(type.element(), "an array has an element type"))
                        + (type.length() == 0 ? " array" : " array[" + type.length() + "]");
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }
}
