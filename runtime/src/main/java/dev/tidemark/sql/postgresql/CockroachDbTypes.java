package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.ColumnType;
import java.util.Objects;

/** Types as Hibernate spells them on CockroachDB, where they are not those of PostgreSQL. */
final class CockroachDbTypes {
    private CockroachDbTypes() {}

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case INTEGER -> "int4";
            case FLOAT -> "float(" + type.precision() + ")";
            case VARCHAR, NVARCHAR -> "varchar(" + type.length() + ")";
            case TEXT, NTEXT, CLOB, NCLOB, XML -> "string";
            case BLOB, BINARY, VARBINARY, LONG_VARBINARY -> "bytes";
            case ARRAY ->
                of(Objects.requireNonNull(type.element(), "an array has an element type"))
                        + (type.length() == 0 ? " array" : " array[" + type.length() + "]");
            default -> PostgreSqlTypes.of(type);
        };
    }

    /** As its catalog, which speaks as PostgreSQL's, has it. */
    static String normal(String sql) {
        return PostgreSqlTypes.normal(sql)
                .replaceFirst("^int4", "integer")
                .replaceFirst("^string", "text")
                .replaceFirst("^bytes", "bytea");
    }
}
