package dev.tidemark.sql.h2;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.Names;
import java.util.Objects;

/** Types as Hibernate spells them on H2. */
final class H2Types {
    /** The longest VARCHAR and VARBINARY of H2; what is longer is a large object. */
    private static final int LONGEST = 1_048_576;

    /** An enum of more constants is stored by its positions as SMALLINT. */
    private static final int MOST_TINY = 128;

    private H2Types() {}

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
            case CHAR, NCHAR -> "char(" + type.length() + ")";
            case VARCHAR, NVARCHAR -> type.length() > LONGEST ? "clob" : "varchar(" + type.length() + ")";
            case TEXT, NTEXT, CLOB, NCLOB, XML -> "clob";
            case BINARY -> "binary(" + type.length() + ")";
            case VARBINARY -> type.length() > LONGEST ? "blob" : "varbinary(" + type.length() + ")";
            case LONG_VARBINARY, BLOB -> "blob";
            case DATE -> "date";
            case TIME -> "time(" + type.precision() + ")";
            case TIME_TZ -> "time(" + type.precision() + ") with time zone";
            case TIMESTAMP -> "timestamp(" + type.precision() + ")";
            case TIMESTAMP_TZ -> "timestamp(" + type.precision() + ") with time zone";
            case UUID -> "uuid";
            case JSON -> "json";
            case INET -> "varbinary(19)";
            case INTERVAL_SECOND -> "interval second(" + type.precision() + "," + type.scale() + ")";
            // Sorted, as Hibernate has it there: the order of an H2 enum must not depend on the source's.
            case ENUM ->
                type.sql() != null
                        ? type.sql()
                        : "enum ("
                                + Names.literals(type.values().stream().sorted().toList()) + ")";
            case ORDINAL_ENUM ->
                type.name() != null
                        ? "enum (" + Names.literals(type.values()) + ")"
                        : type.values().size() > MOST_TINY ? "smallint" : "tinyint";
            case NAMED_ENUM -> Names.quote(Objects.requireNonNull(type.name(), "a named enum has a name"));
            case ARRAY ->
                of(Objects.requireNonNull(type.element(), "an array has an element type"))
                        + (type.length() == 0 ? " array" : " array[" + type.length() + "]");
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }
}
