package dev.tidemark.sql.sqlserver;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.LiveTypes;
import java.util.Objects;

/** Types as Hibernate spells them on SQL Server. */
final class SqlServerTypes {
    private static final int LONGEST = 8_000;
    private static final int LONGEST_UNICODE = 4_000;
    private static final int USUAL_DIGITS = 6;
    private static final int MOST_DIGITS = 7;

    /** A number for a Duration: its nanoseconds. */
    private static final String NANOSECONDS = "numeric(21,0)";

    private SqlServerTypes() {}

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bit";
            case TINYINT, SMALLINT -> "smallint";
            case INTEGER -> "int";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE -> "double precision";
            case FLOAT -> "float(" + type.precision() + ")";
            case DECIMAL -> "numeric(" + type.precision() + "," + type.scale() + ")";
            case CHAR -> "char(" + type.length() + ")";
            case NCHAR -> "nchar(" + type.length() + ")";
            case VARCHAR -> sized("varchar", type.length(), LONGEST);
            case NVARCHAR -> sized("nvarchar", type.length(), LONGEST_UNICODE);
            case TEXT, CLOB -> "varchar(max)";
            case NTEXT, NCLOB, JSON -> "nvarchar(max)";
            case BINARY -> "binary(" + type.length() + ")";
            case VARBINARY -> sized("varbinary", type.length(), LONGEST);
            case LONG_VARBINARY, BLOB -> "varbinary(max)";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> "datetime2(" + digits(type) + ")";
            case TIME_TZ, TIMESTAMP_TZ -> "datetimeoffset(" + digits(type) + ")";
            case UUID -> "uniqueidentifier";
            case XML, ARRAY -> "xml";
            case INET -> "varbinary(19)";
            case INTERVAL_SECOND -> NANOSECONDS;
            case ENUM ->
                type.sql() != null ? type.sql() : (type.length() == 1 ? "char(" : "varchar(") + type.length() + ")";
            case NAMED_ENUM -> "varchar(255)";
            case ORDINAL_ENUM -> "smallint";
            case NATIVE -> Objects.requireNonNull(type.sql(), "a native type has its SQL");
        };
    }

    /** One spelling for a type, whether a statement says it or the driver. */
    static String normal(String sql) {
        return LiveTypes.normal(sql).replaceFirst("^(time|datetime2|datetimeoffset)$", "$1(7)");
    }

    /** The digits of a second: where elsewhere six are the usual, Hibernate takes all seven that the server has. */
    private static int digits(ColumnType type) {
        return type.precision() == USUAL_DIGITS ? MOST_DIGITS : Math.min(type.precision(), MOST_DIGITS);
    }

    private static String sized(String name, int length, int longest) {
        return length > longest ? name + "(max)" : name + "(" + length + ")";
    }
}
