package dev.tidemark.cli.report;

import dev.tidemark.operation.Description;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The box of one table, from what it was and what it is. */
final class BoxOf {
    private final Former former;
    private final @Nullable Table before;
    private final Table after;
    private final List<Box.Row> rows = new ArrayList<>();

    private BoxOf(Former former, @Nullable Table before, Table after) {
        this.former = former;
        this.before = before;
        this.after = after;
    }

    /** @param before null where the table was not there */
    static Box table(Former former, @Nullable Table before, Table after) {
        return new BoxOf(former, before, after).box();
    }

    /** A table that goes. */
    static Box gone(Table table, boolean retired) {
        List<Box.Row> rows = table.columns().values().stream()
                .filter(column -> !column.retired())
                .map(column -> row(Mark.REMOVED, column, table, ""))
                .toList();
        return new Box(Mark.REMOVED, table.name(), retired ? "retired, its rows stay" : "", rows);
    }

    private Box box() {
        after.columns().values().forEach(this::column);
        if (before != null) {
            for (Column column : before.columns().values()) {
                if (!column.retired()
                        && !former.isLeft(after.name(), column.name())
                        && after.column(column.name()) == null) {
                    rows.add(row(Mark.REMOVED, column, before, ""));
                }
            }
            others("unique key", before.uniques(), after.uniques());
            others("index", before.indexes(), after.indexes());
            others("check", before.checks(), after.checks());
        }
        boolean renamed = before != null && !before.name().equals(after.name());
        Mark mark = before == null
                ? Mark.ADDED
                : renamed || rows.stream().anyMatch(row -> row.mark().isChange()) ? Mark.CHANGED : Mark.SAME;
        return new Box(mark, after.name(), renamed ? "was " + former.table(after.name()) : "", rows);
    }

    private void column(Column column) {
        String name = former.column(after.name(), column.name());
        Column was = before == null ? null : before.column(name);
        boolean wasThere = was != null && !was.retired();
        if (column.retired()) {
            if (wasThere) {
                rows.add(row(Mark.REMOVED, column, after, "retired, its values stay"));
            }
        } else if (was == null || !wasThere) {
            rows.add(row(Mark.ADDED, column, after, was == null ? "" : "back with its values"));
        } else {
            boolean same = plain(was).equals(plain(column));
            rows.add(row(same ? Mark.SAME : Mark.CHANGED, column, after, same ? "" : was(was, column)));
        }
    }

    private static Column plain(Column column) {
        return column.withMember(null);
    }

    private static String was(Column was, Column now) {
        List<String> words = new ArrayList<>();
        if (!was.name().equals(now.name())) {
            words.add(was.name());
        }
        if (!type(was).equals(type(now))) {
            words.add(type(was));
        }
        return words.isEmpty() ? "default, generation or comment" : "was " + String.join(" ", words);
    }

    private void others(String what, Map<String, ?> were, Map<String, ?> are) {
        are.forEach((name, it) -> {
            if (!it.equals(were.get(name))) {
                rows.add(new Box.Row(were.containsKey(name) ? Mark.CHANGED : Mark.ADDED, name, what, false, ""));
            }
        });
        were.keySet().stream()
                .filter(name -> !are.containsKey(name))
                .forEach(name -> rows.add(new Box.Row(Mark.REMOVED, name, what, false, "")));
    }

    private static Box.Row row(Mark mark, Column column, Table table, String note) {
        boolean key = table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
        return new Box.Row(mark, column.name(), type(column), key, note);
    }

    private static String type(Column column) {
        return Description.of(column.type()) + (column.nullable() ? "" : " not null");
    }
}
