package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions that guards put to the rows of a table. */
final class RowQuestions {
    private final Spelling spelling;

    RowQuestions(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The rows that do not keep their value under another type. */
    List<Guard> narrowing(String table, Column before, ColumnType after) {
        List<String> conditions = new Narrowing(spelling, before, after).conditions();
        List<Guard> guards = new ArrayList<>();
        if (!conditions.isEmpty()) {
            guards.add(misfits(table, before, String.join(" or ", conditions)));
        }
        String shifted = new MomentNarrowing(spelling, before, after).shifted();
        if (shifted != null) {
            guards.add(
                    new Guard(
                            "select count(*) from " + spelling.quote(table) + " where " + shifted,
                            "of " + table + " whose " + before.name()
                                    + " would become another in another time zone: that of this session is not UTC, or theirs is not"));
        }
        return guards;
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
                "select coalesce(sum(n), 0) from (select " + spelling.ofManyGroups() + "count(*) as n from "
                        + spelling.quote(table) + (nullsApart ? " where " + set : "") + " group by " + names
                        + " having count(*) > 1) d",
                "of " + table + " sharing " + list(columns) + " with another");
    }

    static String list(Collection<String> columns) {
        return columns.size() == 1 ? columns.iterator().next() : "(" + String.join(", ", columns) + ")";
    }
}
