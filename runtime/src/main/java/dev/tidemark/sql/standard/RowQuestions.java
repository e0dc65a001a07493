package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions that guards put to the rows of a table. */
final class RowQuestions {
    private static final Pattern NUMBER = Pattern.compile("(?i)(tinyint|smallint|integer|number\\b).*");

    private final Spelling spelling;

    RowQuestions(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The rows that do not fit a smaller type. */
    List<Guard> narrowing(String table, Column before, ColumnType after) {
        ColumnType type = before.type();
        String name = spelling.quote(before.name());
        String text = spelling.asText(name);
        if (Conversions.areStrangers(type.kind(), after.kind())) {
            return List.of(misfits(table, before, name + " is not null"));
        }
        return switch (after.kind()) {
            case ENUM, NAMED_ENUM ->
                type.kind() == ColumnType.Kind.ORDINAL_ENUM || keeps(type, after)
                        ? List.of()
                        : List.of(misfits(table, before, text + " not in (" + spelling.literals(after.values()) + ")"));
            case ORDINAL_ENUM ->
                type.kind() == ColumnType.Kind.ORDINAL_ENUM ? positions(table, before, after) : List.of();
            case CHAR, NCHAR, VARCHAR, NVARCHAR ->
                isText(type) && type.length() > after.length()
                        ? List.of(misfits(table, before, spelling.length(name) + " > " + after.length()))
                        : List.of();
            case TINYINT, SMALLINT, INTEGER, BIGINT, DECIMAL -> numbers(table, before, after);
            default -> List.of();
        };
    }

    /** The rows whose number is too large, or has more digits behind the point. */
    private List<Guard> numbers(String table, Column before, ColumnType after) {
        NumberRange was = NumberRange.of(before.type());
        NumberRange will = NumberRange.of(after);
        if (was == null || will == null) {
            return List.of();
        }
        String name = spelling.quote(before.name());
        List<String> misfits = new ArrayList<>();
        if (!will.holds(was)) {
            misfits.add(will.isMissedBy(name));
        }
        if (before.type().scale() > after.scale()) {
            misfits.add(name + " <> " + spelling.rounded(name, after.scale()));
        }
        return misfits.isEmpty() ? List.of() : List.of(misfits(table, before, String.join(" or ", misfits)));
    }

    /** The rows with a constant that goes; one whose place another takes counts as renamed. */
    private List<Guard> positions(String table, Column before, ColumnType after) {
        ColumnType type = before.type();
        SortedMap<Integer, Integer> numbers = type.renumbering(after);
        List<Integer> gone = IntStream.range(0, type.values().size())
                .filter(number -> numbers.isEmpty() ? number >= after.values().size() : !numbers.containsKey(number))
                .boxed()
                .toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        String name = spelling.quote(before.name());
        String among = isNumber(type)
                ? name + " in (" + gone.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"
                : spelling.asText(name) + " in ("
                        + spelling.literals(
                                gone.stream().map(type.values()::get).toList()) + ")";
        return List.of(misfits(table, before, among));
    }

    /** Databases with types of named values keep the constant there, and others its position. */
    private boolean isNumber(ColumnType positions) {
        return positions.name() == null
                || NUMBER.matcher(spelling.type(positions)).matches();
    }

    private static boolean keeps(ColumnType before, ColumnType after) {
        return !before.values().isEmpty() && after.values().containsAll(before.values());
    }

    private static boolean isText(ColumnType type) {
        return switch (type.kind()) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR -> true;
            default -> false;
        };
    }

    /** The rows for which a backfill, an expression that may be NULL, has no value either. */
    List<Guard> unfilled(String table, Column column, String condition, @Nullable String backfill) {
        if (column.nullable() || backfill == null) {
            return List.of();
        }
        return List.of(new Guard(
                "select count(*) from " + spelling.quote(table) + " where " + condition + "(" + backfill + ") is null",
                "of " + table + " for which the backfill of " + column.name() + " gives no value"));
    }

    private Guard misfits(String table, Column column, String condition) {
        return new Guard(
                "select count(*) from " + spelling.quote(table) + " where " + condition,
                "of " + table + " whose " + column.name() + " does not fit its new type");
    }

    Guard nulls(String table, Collection<String> columns) {
        String condition = columns.stream()
                .map(column -> spelling.quote(column) + " is null")
                .collect(Collectors.joining(" or "));
        return new Guard(
                "select count(*) from " + spelling.quote(table) + " where " + condition,
                "of " + table + " without a value in " + list(columns));
    }

    /** @param nullsApart whether rows without a value share nothing */
    Guard duplicates(String table, Collection<String> columns, boolean nullsApart) {
        String names = spelling.quote(columns);
        String set = columns.stream()
                .map(column -> spelling.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        return new Guard(
                "select coalesce(sum(n), 0) from (select count(*) as n from " + spelling.quote(table)
                        + (nullsApart ? " where " + set : "") + " group by " + names + " having count(*) > 1) d",
                "of " + table + " sharing " + list(columns) + " with another");
    }

    static String list(Collection<String> columns) {
        return columns.size() == 1 ? columns.iterator().next() : "(" + String.join(", ", columns) + ")";
    }
}
