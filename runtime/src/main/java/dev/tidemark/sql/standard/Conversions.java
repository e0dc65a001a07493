package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The conversions between types that mean the same to Java and something else, or nothing, to a database. */
public final class Conversions {
    private static final Set<Kind> NAMES = Set.of(Kind.ENUM, Kind.NAMED_ENUM, Kind.VARCHAR, Kind.NVARCHAR, Kind.TEXT);

    private static final List<Set<Kind>> FAMILIES = List.of(
            EnumSet.of(
                    Kind.TINYINT,
                    Kind.SMALLINT,
                    Kind.INTEGER,
                    Kind.BIGINT,
                    Kind.REAL,
                    Kind.DOUBLE,
                    Kind.FLOAT,
                    Kind.DECIMAL,
                    Kind.BOOLEAN),
            EnumSet.of(Kind.DATE, Kind.TIME, Kind.TIME_TZ, Kind.TIMESTAMP, Kind.TIMESTAMP_TZ),
            EnumSet.of(Kind.UUID));

    private Conversions() {}

    /** Whether no value of the one type can become one of the other. */
    public static boolean areStrangers(Kind before, Kind after) {
        return FAMILIES.stream()
                .anyMatch(family -> family.contains(before)
                        && !family.contains(after)
                        && FAMILIES.stream().anyMatch(other -> other.contains(after)));
    }

    /** The new value of the column, or null where the database's own cast will do. */
    public static @Nullable String of(Column before, Column after, Spelling spelling) {
        String name = spelling.quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        if (from == Kind.ORDINAL_ENUM && NAMES.contains(to)) {
            return toNames(name, before.type().values(), spelling);
        }
        if (NAMES.contains(from) && to == Kind.ORDINAL_ENUM) {
            return toPositions(spelling.asText(name), after.type().values(), spelling);
        }
        SortedMap<Integer, Integer> numbers = before.type().renumbering(after.type());
        return numbers.isEmpty() ? null : toNumbers(name, numbers);
    }

    private static String toNumbers(String column, SortedMap<Integer, Integer> numbers) {
        StringBuilder sql = new StringBuilder("case " + column);
        numbers.forEach((before, after) ->
                sql.append(" when ").append(before).append(" then ").append(after));
        return sql.append(" end").toString();
    }

    private static String toNames(String column, List<String> values, Spelling spelling) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int i = 0; i < values.size(); i++) {
            sql.append(" when ").append(i).append(" then ").append(spelling.literal(values.get(i)));
        }
        return sql.append(" end").toString();
    }

    private static String toPositions(String column, List<String> values, Spelling spelling) {
        StringBuilder sql = new StringBuilder("case " + column);
        for (int i = 0; i < values.size(); i++) {
            sql.append(" when ")
                    .append(spelling.literal(values.get(i)))
                    .append(" then ")
                    .append(i);
        }
        return sql.append(" end").toString();
    }
}
