package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What only changed its name: the same Java member with another column, the same entity class with another table, or what
 * {@code @RenamedFrom} says.
 */
final class Renames {
    private static final String PASSING = "_tm_passing";

    private final Schema before;
    private final Schema after;
    private final Hints hints;

    Renames(Schema before, Schema after, Hints hints) {
        this.before = before;
        this.after = after;
        this.hints = hints;
    }

    /** The renames of tables, in an order that steps over no name in use. */
    List<Operation> ofTables() {
        Map<String, String> newNames = new TreeMap<>();
        for (Table table : after.tables().values()) {
            Table old = oldTable(table);
            if (old != null && !newNames.containsKey(old.name())) {
                newNames.put(old.name(), table.name());
            }
        }
        return inOrder(newNames, before.tables().keySet(), Operation.RenameTable::new);
    }

    private @Nullable Table oldTable(Table table) {
        Table same = before.table(table.name());
        boolean sameIsOther = same != null
                && same.entity() != null
                && table.entity() != null
                && !same.entity().equals(table.entity())
                && after.tables().values().stream()
                        .anyMatch(each -> same.entity().equals(each.entity())
                                && !each.name().equals(same.name()));
        String from = hints.renamedTables().get(table.name());
        for (Table old : before.tables().values()) {
            boolean free = !old.retired() && (!stays(old) || sameIsOther);
            if (free && !old.name().equals(table.name()) && (same == null || sameIsOther)) {
                if (answersTo(old, from) || (from == null && sameOwner(old, table))) {
                    return old;
                }
            }
        }
        return null;
    }

    /** Whether the old table's name is still in use for the same entity. */
    private boolean stays(Table old) {
        Table now = after.table(old.name());
        return now != null
                && (now.entity() == null || old.entity() == null || now.entity().equals(old.entity()));
    }

    private static boolean answersTo(Table old, @Nullable String from) {
        return from != null
                && (from.equals(old.name())
                        || from.equals(old.entity())
                        || (old.entity() != null && old.entity().endsWith("." + from)));
    }

    /** The same entity's table: the class is the same, and so are more than half of its members. */
    private static boolean sameOwner(Table old, Table table) {
        return old.entity() != null
                && old.entity().equals(table.entity())
                && old.columns().values().stream()
                                        .filter(column -> memberOf(table, column.member()) != null)
                                        .count()
                                * 2
                        > old.columns().size();
    }

    /** The renames of one table's columns; {@code was} already has the table's new name. */
    List<Operation> ofColumns(Table was, Table now) {
        Map<String, String> newNames = new TreeMap<>();
        for (Column column : now.columns().values()) {
            Column old = oldColumn(was, now, column);
            if (old != null && !newNames.containsKey(old.name())) {
                newNames.put(old.name(), column.name());
            }
        }
        return inOrder(
                newNames, was.columns().keySet(), (from, to) -> new Operation.RenameColumn(was.name(), from, to));
    }

    private @Nullable Column oldColumn(Table was, Table now, Column column) {
        String from = hints.renamedColumns().get(now.name() + "." + column.name());
        if (from != null) {
            for (Column old : was.columns().values()) {
                boolean answers = from.equals(old.name())
                        || (old.member() != null && memberPath(old.member()).equals(from));
                if (answers && !old.retired() && !now.columns().containsKey(old.name())) {
                    return was.columns().containsKey(column.name()) ? null : old;
                }
            }
        }
        Column sameName = was.column(column.name());
        String path = pathIn(now, column);
        if (path == null || (sameName != null && !swapped(was, now, sameName))) {
            return null;
        }
        List<Column> candidates = was.columns().values().stream()
                .filter(old -> !old.retired() && path.equals(pathIn(was, old)))
                .filter(old -> !old.name().equals(column.name()))
                .toList();
        boolean one = candidates.size() == 1
                && now.columns().values().stream()
                                .filter(each -> path.equals(pathIn(now, each)))
                                .count()
                        == 1;
        return one && (!now.columns().containsKey(candidates.get(0).name()) || sameName != null)
                ? candidates.get(0)
                : null;
    }

    /** Whether the member of an old column has another column of this table now. */
    private static boolean swapped(Table was, Table now, Column old) {
        String path = pathIn(was, old);
        return path != null
                && now.columns().values().stream()
                        .anyMatch(each -> path.equals(pathIn(now, each))
                                && was.column(each.name()) != null
                                && !each.name().equals(old.name()));
    }

    /** A member's path from its entity, so that a renamed class with its table kept is no change. */
    private static @Nullable String pathIn(Table table, Column column) {
        String member = column.member();
        String entity = table.entity();
        return member == null
                ? null
                : entity != null && member.startsWith(entity + "#") ? member.substring(entity.length()) : member;
    }

    private static @Nullable Column memberOf(Table table, @Nullable String member) {
        return table.columns().values().stream()
                .filter(column -> member != null && member.equals(column.member()))
                .findFirst()
                .orElse(null);
    }

    private static String memberPath(String member) {
        return member.substring(member.indexOf('#') + 1);
    }

    private interface Rename {
        Operation of(String from, String to);
    }

    /** Renames whose targets are free first; a circle is broken by passing through a temporary name. */
    private static List<Operation> inOrder(Map<String, String> newNames, Collection<String> inUse, Rename rename) {
        Map<String, String> rest = new LinkedHashMap<>(newNames);
        List<String> used = new ArrayList<>(inUse);
        List<Operation> renames = new ArrayList<>();
        while (!rest.isEmpty()) {
            String from = rest.keySet().stream()
                    .filter(old -> !used.contains(rest.get(old)))
                    .findFirst()
                    .orElse(null);
            if (from == null) {
                String first = rest.keySet().iterator().next();
                String to = rest.get(first);
                if (to == null || !rest.containsKey(to)) {
                    rest.remove(first);
                    continue;
                }
                renames.add(rename.of(first, first + PASSING));
                rest.remove(first);
                rest.put(first + PASSING, to);
                used.remove(first);
                used.add(first + PASSING);
                continue;
            }
            String to = rest.remove(from);
            if (to != null) {
                renames.add(rename.of(from, to));
                used.remove(from);
                used.add(to);
            }
        }
        return renames;
    }
}
