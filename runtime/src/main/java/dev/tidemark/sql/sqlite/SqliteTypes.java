package dev.tidemark.sql.sqlite;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.Names;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types as Hibernate spells them on SQLite, which keeps the words and knows but five kinds of values. */
final class SqliteTypes {
    /** An enum of more constants is stored by its positions as SMALLINT. */
    private static final int MOST_TINY = 128;

    private SqliteTypes() {}

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE, FLOAT -> "float";
            case DECIMAL -> "numeric(" + type.precision() + "," + type.scale() + ")";
            case CHAR, NCHAR -> "char(" + type.length() + ")";
            case VARCHAR, NVARCHAR -> "varchar(" + type.length() + ")";
            case TEXT, CLOB, NCLOB, JSON, XML -> "clob";
            case NTEXT -> "nclob";
            case BINARY, VARBINARY, LONG_VARBINARY, BLOB, UUID, INET, ARRAY -> "blob";
            case DATE -> "date";
            case TIME, TIME_TZ -> "time(" + type.precision() + ")";
            case TIMESTAMP, TIMESTAMP_TZ -> "timestamp";
            case INTERVAL_SECOND -> "numeric(21,0)";
            case ENUM ->
                type.sql() != null ? type.sql() : (type.length() == 1 ? "char(" : "varchar(") + type.length() + ")";
            case NAMED_ENUM -> "varchar(255)";
            case ORDINAL_ENUM -> type.values().size() > MOST_TINY ? "smallint" : "tinyint";
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }

    /** The condition that keeps an enum's values, or null; {@code name} is quoted. */
    static @Nullable String valuesCheck(String name, Column column) {
        ColumnType type = column.type();
        if (type.values().isEmpty()) {
            return null;
        }
        return switch (type.kind()) {
            case ENUM, NAMED_ENUM -> name + " in (" + Names.literals(type.values()) + ")";
            case ORDINAL_ENUM -> name + " between 0 and " + (type.values().size() - 1);
            default -> null;
        };
    }

    /** Whether values of the kind are numbers there. */
    static boolean isNumber(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, DECIMAL, ORDINAL_ENUM -> true;
            default -> false;
        };
    }
}
