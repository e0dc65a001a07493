package dev.tidemark.sql.oracle;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.LiveTypes;
import java.util.Objects;

/** Types as Hibernate spells them on Oracle 19. */
final class OracleTypes {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_BYTES = 2_000;
    private static final int DIGITS_OF_REAL = 24;
    private static final int USUAL_DIGITS = 6;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_TINY = 128;

    private OracleTypes() {}

    static String of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> "number(1,0)";
            case TINYINT -> "number(3,0)";
            case SMALLINT -> "number(5,0)";
            case INTEGER -> "number(10,0)";
            case BIGINT -> "number(19,0)";
            case REAL -> "binary_float";
            case DOUBLE -> "binary_double";
            case FLOAT -> type.precision() > DIGITS_OF_REAL ? "binary_double" : "binary_float";
            case DECIMAL -> "number(" + type.precision() + "," + type.scale() + ")";
            case CHAR -> "char(" + type.length() + ")";
            case NCHAR -> "nchar(" + type.length() + ")";
            case VARCHAR -> text(type.length());
            case NVARCHAR -> type.length() > LONGEST_BYTES ? "nclob" : "nvarchar2(" + type.length() + ")";
            case TEXT, CLOB -> "clob";
            case NTEXT, NCLOB -> "nclob";
            case BINARY, VARBINARY -> type.length() > LONGEST_BYTES ? "blob" : "raw(" + type.length() + ")";
            case LONG_VARBINARY, BLOB, JSON -> "blob";
            case DATE -> "date";
            case TIME, TIMESTAMP -> "timestamp(" + digits(type) + ")";
            case TIME_TZ, TIMESTAMP_TZ -> "timestamp(" + digits(type) + ") with time zone";
            case UUID -> "raw(16)";
            case XML -> "SYS.XMLTYPE";
            case INET -> "raw(19)";
            case INTERVAL_SECOND -> "interval day to second";
            case ENUM -> type.sql() != null ? type.sql() : type.length() == 1 ? "char(1)" : text(type.length());
            case NAMED_ENUM -> text(255);
            case ORDINAL_ENUM -> type.values().size() > MOST_TINY ? "number(5,0)" : "number(3,0)";
            case ARRAY ->
                throw new TidemarkException(
                        Code.UNSUPPORTED_OPERATION,
                        "an array",
                        "On Oracle an array is a type of its own with a dozen functions, which Hibernate creates and Tidemark"
                                + " does not. Map the attribute as JSON there, or create the types as db.sql(...) and say"
                                + " @Column(columnDefinition).");
            case NATIVE -> nativeType(Objects.requireNonNull(type.sql(), "a native type has its SQL"));
        };
    }

    /** As it is said, but for the words of Hibernate's generators, whose tables are said in those of other databases. */
    private static String nativeType(String sql) {
        return switch (sql) {
            case "bigint" -> "number(19,0)";
            case "varchar(255)" -> text(255);
            default -> sql;
        };
    }

    /** One spelling for a type, whether a statement says it or the driver. */
    static String normal(String sql) {
        return LiveTypes.normal(sql)
                .replaceFirst("^interval day(\\(\\d\\))? to second.*", "interval day to second")
                .replaceFirst("^sys\\.xmltype", "xmltype");
    }

    /** The digits of a second: where elsewhere six are the usual, Hibernate takes all that Oracle has. */
    private static int digits(ColumnType type) {
        return type.precision() == USUAL_DIGITS ? MOST_DIGITS : Math.min(type.precision(), MOST_DIGITS);
    }

    private static String text(int length) {
        return length > LONGEST ? "clob" : "varchar2(" + length + " char)";
    }
}
