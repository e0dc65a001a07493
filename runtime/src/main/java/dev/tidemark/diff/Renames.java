package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What only changed its name: the same Java member with another column, the same entity class with another table, or what
 * {@code @RenamedFrom} says.
 */
final class Renames {
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
        return RenameOrder.of(
                newNames, before.tables().keySet(), name -> isRetired(before.table(name)), Operation.RenameTable::new);
    }

    private static boolean isRetired(@Nullable Table table) {
        return table != null && table.retired();
    }

    private static boolean isRetired(@Nullable Column column) {
        return column != null && column.retired();
    }

    private @Nullable Table oldTable(Table table) {
        Table there = before.table(table.name());
        Table same = there == null || there.retired() ? null : there;
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
        return from != null && (from.equals(old.name()) || (old.entity() != null && isNamed(old.entity(), from)));
    }

    /** By its qualified name or by its simple one. */
    private static boolean isNamed(String entity, String name) {
        return entity.equals(name) || entity.endsWith("." + name);
    }

    /** The same entity's table: the class is the same, or what its annotation says it was, and so are most members. */
    private boolean sameOwner(Table old, Table table) {
        return old.entity() != null
                && Objects.equals(newName(old.entity()), table.entity())
                && old.columns().values().stream()
                                        .filter(column -> hasMember(table, pathIn(old, column)))
                                        .count()
                                * 2
                        > old.columns().size();
    }

    /** What the class is called now. */
    private String newName(String entity) {
        for (Map.Entry<String, String> renamed : hints.renamedTables().entrySet()) {
            Table now = after.table(renamed.getKey());
            if (now != null && now.entity() != null && isNamed(entity, renamed.getValue())) {
                return now.entity();
            }
        }
        return entity;
    }

    /** Whether a column of the table comes from the member, under the name that it has or had. */
    private boolean hasMember(Table table, @Nullable String path) {
        return path != null
                && table.columns().values().stream().anyMatch(column -> {
                    String from = hints.renamedColumns().get(table.name() + "." + column.name());
                    return path.equals(pathIn(table, column)) || path.equals("#" + from);
                });
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
        return RenameOrder.of(
                newNames,
                was.columns().keySet(),
                name -> isRetired(was.column(name)),
                (from, to) -> new Operation.RenameColumn(was.name(), from, to));
    }

    private @Nullable Column oldColumn(Table was, Table now, Column column) {
        String from = hints.renamedColumns().get(now.name() + "." + column.name());
        if (from != null) {
            for (Column old : was.columns().values()) {
                boolean answers = from.equals(old.name())
                        || (old.member() != null && memberPath(old.member()).equals(from));
                if (answers && !old.retired() && !now.columns().containsKey(old.name())) {
                    Column there = was.column(column.name());
                    return there == null || there.retired() ? old : null;
                }
            }
        }
        Column gone = theOnlyGone(was, now, column);
        if (gone != null) {
            return gone;
        }
        Column old = theOnly(was, pathIn(now, column));
        return old != null
                        && !old.name().equals(column.name())
                        && theOnly(now, pathIn(now, column)) != null
                        && isLeft(was, now, was.column(column.name()))
                ? old
                : null;
    }

    /** Of a member with several columns, such as a collection's key and value: the one that goes where this one comes. */
    private static @Nullable Column theOnlyGone(Table was, Table now, Column column) {
        String path = pathIn(now, column);
        if (path == null || was.columns().containsKey(column.name())) {
            return null;
        }
        List<Column> gone = was.columns().values().stream()
                .filter(old -> !old.retired() && path.equals(pathIn(was, old)))
                .filter(old -> !now.columns().containsKey(old.name()))
                .toList();
        boolean alone = now.columns().values().stream()
                        .filter(each -> path.equals(pathIn(now, each)))
                        .filter(each -> !was.columns().containsKey(each.name()))
                        .count()
                == 1;
        return alone && gone.size() == 1 && TypeChange.alike(gone.get(0).type(), column.type()) ? gone.get(0) : null;
    }

    /** The live column of a member that has no other. */
    private static @Nullable Column theOnly(Table table, @Nullable String path) {
        List<Column> columns = table.columns().values().stream()
                .filter(column -> path != null && !column.retired() && path.equals(pathIn(table, column)))
                .toList();
        return columns.size() == 1 ? columns.get(0) : null;
    }

    /** Whether a name can be taken: nobody has it, it is retired, or its member has another column now. */
    private static boolean isLeft(Table was, Table now, @Nullable Column occupant) {
        if (occupant == null || occupant.retired()) {
            return true;
        }
        Column successor = theOnly(now, pathIn(was, occupant));
        return successor != null && !successor.name().equals(occupant.name());
    }

    /** A member's path from its entity, so that a renamed class with its table kept is no change. */
    private static @Nullable String pathIn(Table table, Column column) {
        String member = column.member();
        String entity = table.entity();
        return member == null
                ? null
                : entity != null && member.startsWith(entity + "#") ? member.substring(entity.length()) : member;
    }

    private static String memberPath(String member) {
        return member.substring(member.indexOf('#') + 1);
    }
}
