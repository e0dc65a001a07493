package dev.tidemark.sql.standard;

import dev.tidemark.schema.ColumnType.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of types whose values several databases hold alike. */
public final class Families {
    /** Texts that a column holds itself. */
    public static final Set<Kind> TEXTS =
            Set.of(Kind.CHAR, Kind.NCHAR, Kind.VARCHAR, Kind.NVARCHAR, Kind.ENUM, Kind.NAMED_ENUM);

    /** Texts that are large objects. */
    public static final Set<Kind> LARGE_TEXTS =
            Set.of(Kind.TEXT, Kind.NTEXT, Kind.CLOB, Kind.NCLOB, Kind.XML, Kind.JSON);

    public static final Set<Kind> NUMBERS = Set.of(
            Kind.TINYINT,
            Kind.SMALLINT,
            Kind.INTEGER,
            Kind.BIGINT,
            Kind.REAL,
            Kind.DOUBLE,
            Kind.FLOAT,
            Kind.DECIMAL,
            Kind.ORDINAL_ENUM);

    private Families() {}

    /** A number or a truth as the other, where the database casts neither; null where a value is something else. */
    public static @Nullable String counted(String name, Kind from, Kind to, Set<Kind> numbers) {
        if (from == Kind.BOOLEAN && numbers.contains(to)) {
            return "case when " + name + " then 1 when not " + name + " then 0 end";
        }
        if (numbers.contains(from) && to == Kind.BOOLEAN) {
            return "(" + name + " <> 0)";
        }
        return numbers.contains(from) && numbers.contains(to) ? name : null;
    }
}
