package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way from one schema to another.
 *
 * @param operations in an order that every database accepts; empty where nothing differs
 * @param problems what a person must decide or know; the place is {@code table.column} or the member where it is known
 */
public record SchemaDiff(List<Operation> operations, List<Problem> problems) {
    public SchemaDiff {
        operations = List.copyOf(operations);
        problems = List.copyOf(problems);
    }

    /** The way from {@code before} (a snapshot, with what is retired) to {@code after} (a model, all of it live). */
    public static SchemaDiff between(Schema before, Schema after, Hints hints) {
        Way way = new Way(before);
        way.go(new Renames(before, after, hints).ofTables());
        way.go(SequenceChanges.renames(before, after, hints, way.operations()));
        way.go(ViewChanges.aside(way.schema(), after));
        way.go(renamesOfColumns(way.schema(), after, hints));
        way.go(retiredInTheWay(way.schema(), after));
        way.go(KeyRenames.of(way.schema(), after));
        Changes changes = changes(way.schema(), after, hints);
        new DataMoves(way.schema(), after, hints, changes).find();
        way.go(changes.inOrder());
        return new SchemaDiff(
                new ViewChanges(before, after).around(way.operations()),
                changes.problems.stream()
                        .filter(problem -> !hints.accepts(problem))
                        .toList());
    }

    /** What names a column, a check or an expression, goes while the column still has that name, also on the way back. */
    private static List<Operation> renamesOfColumns(Schema was, Schema after, Hints hints) {
        List<Operation> all = new ArrayList<>();
        Renames renames = new Renames(was, after, hints);
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            List<Operation> ofTable = old == null ? List.of() : renames.ofColumns(old, now);
            if (old != null && !ofTable.isEmpty()) {
                old.checks().values().stream()
                        .filter(check -> !check.equals(now.checks().get(check.name())))
                        .forEach(check -> all.add(new Operation.DropCheck(now.name(), check)));
                old.columns().values().stream()
                        .filter(column -> column.generatedAs() != null && !isGeneratedAlike(now, column))
                        .forEach(column -> all.add(
                                new Operation.AlterColumn(now.name(), column, column.withGeneratedAs(null), null)));
                all.addAll(ofTable);
            }
        }
        return all;
    }

    private static boolean isGeneratedAlike(Table now, Column column) {
        return now.columns().values().stream()
                .anyMatch(each -> Objects.equals(each.generatedAs(), column.generatedAs()));
    }

    /** Retired columns whose name comes back with another type step aside under a new name. */
    private static List<Operation> retiredInTheWay(Schema was, Schema after) {
        List<Operation> aside = new ArrayList<>();
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            for (Column column : now.columns().values()) {
                Column retired = old == null ? null : old.column(column.name());
                if (old != null
                        && retired != null
                        && retired.retired()
                        && !retired.type().equals(column.type())) {
                    Set<String> used = new TreeSet<>(old.columns().keySet());
                    used.addAll(now.columns().keySet());
                    String free = RenameOrder.aside(column.name(), used);
                    aside.add(new Operation.RenameColumn(now.name(), column.name(), free));
                }
            }
        }
        return aside;
    }

    private static Changes changes(Schema was, Schema after, Hints hints) {
        Changes changes = new Changes();
        TableChanges tables = new TableChanges(changes, after);
        List<Table> come = new ArrayList<>();
        StandingKeys standing = new StandingKeys(was, after);
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            if (old == null) {
                come.add(now);
                continue;
            }
            if (old.retired()) {
                changes.of(now.name()).table.add(new Operation.RestoreTable(old.withRetired(false)));
            }
            tables.keep(old, now, standing);
            new ColumnChanges(old, now, hints, changes, absorbs(was, after, now)).find();
        }
        for (Table old : was.tables().values()) {
            if (old.retired() && after.table(old.name()) == null) {
                tables.letGo(old);
            } else if (after.table(old.name()) == null) {
                tables.retire(old);
                come.stream()
                        .filter(now -> isLike(old, now))
                        .findFirst()
                        .ifPresent(now -> changes.problems.add(askForRename(old, now)));
            }
        }
        come.stream()
                .filter(now -> hints.renamedTables().containsKey(now.name())
                        && !was.tables().isEmpty())
                .forEach(now -> changes.problems.add(nothingIsRenamed(now, hints)));
        SequenceChanges.find(was, after, changes);
        ExecutionOrder order = ExecutionOrder.of(come);
        changes.creates.addAll(order.creates());
        changes.addForeignKeys.addAll(order.splitKeys());
        return changes;
    }

    /** Whether a table of a subclass goes, whose rows this table's row were: then these are not all of one kind. */
    private static boolean absorbs(Schema was, Schema after, Table table) {
        return was.tables().values().stream()
                .filter(old -> !old.retired() && after.table(old.name()) == null)
                .anyMatch(old -> {
                    PrimaryKey primary = old.primaryKey();
                    return primary != null
                            && old.foreignKeys().values().stream()
                                    .filter(key -> key.targetTable().equals(table.name()))
                                    .anyMatch(key -> key.columns().equals(primary.columns()));
                });
    }

    /** Whether the one could be the other under a new name: most columns of either are the other's too. */
    static boolean isLike(Table old, Table now) {
        long same = now.columns().values().stream()
                .filter(column -> {
                    Column before = old.column(column.name());
                    return before != null && !before.retired() && before.type().equals(column.type());
                })
                .count();
        return same * 2 > Math.max(old.columns().size(), now.columns().size());
    }

    private static Problem nothingIsRenamed(Table now, Hints hints) {
        return new Problem(
                Code.RENAMED_FROM_NOTHING,
                now.entity() == null ? now.name() : now.entity(),
                "the table " + now.name() + " is new: no table or entity \""
                        + hints.renamedTables().get(now.name())
                        + "\" goes. Correct the name in @RenamedFrom, or take it away.");
    }

    private static Problem askForRename(Table old, Table now) {
        String entity = old.entity();
        String from = entity == null ? old.name() : entity.substring(entity.lastIndexOf('.') + 1);
        return new Problem(
                Code.RENAME_OR_DROP,
                now.entity() == null ? now.name() : now.entity(),
                "the table " + old.name() + " goes and " + now.name()
                        + " comes. If it is the same one, say @RenamedFrom(\"" + from
                        + "\"); else seal with --no-rename (Maven: -DnoRename), and the old table is retired with its"
                        + " rows.");
    }
}
