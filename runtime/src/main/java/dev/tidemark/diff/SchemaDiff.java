package dev.tidemark.diff;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        Renames ofTables = new Renames(before, after, hints);
        List<Operation> renames = new ArrayList<>(ofTables.ofTables());
        renames.addAll(ofTables.ofSequences(renames));
        Schema was = Applied.to(before, renames);
        List<Operation> more = new ArrayList<>();
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            if (old != null) {
                List<Operation> ofColumns = new Renames(was, after, hints).ofColumns(old, now);
                if (!ofColumns.isEmpty()) {
                    // A check that names a column must go while the column still has that name, also on the way back.
                    old.checks().values().stream()
                            .filter(check -> !check.equals(now.checks().get(check.name())))
                            .forEach(check -> more.add(new Operation.DropCheck(now.name(), check)));
                }
                more.addAll(ofColumns);
            }
        }
        was = Applied.to(was, more);
        renames.addAll(more);
        List<Operation> aside = retiredInTheWay(was, after);
        renames.addAll(aside);
        Changes changes = changes(Applied.to(was, aside), after, hints);
        renames.addAll(changes.inOrder());
        return new SchemaDiff(renames, changes.problems);
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
                    String free = Renames.aside(column.name(), used);
                    aside.add(new Operation.RenameColumn(now.name(), column.name(), free));
                }
            }
        }
        return aside;
    }

    private static Changes changes(Schema was, Schema after, Hints hints) {
        Changes changes = new Changes();
        TableChanges tables = new TableChanges(changes);
        List<Table> come = new ArrayList<>();
        Set<String> disturbed = disturbed(was, after);
        Set<String> settled = settled(was, after, disturbed);
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            if (old == null) {
                come.add(now);
                continue;
            }
            if (old.retired()) {
                changes.of(now.name()).table.add(new Operation.RestoreTable(old.withRetired(false)));
            }
            tables.keep(old, now, unchangedKeys(old, now, was, after), settled);
            new ColumnChanges(old, now, hints, changes, absorbs(was, after, now)).find();
        }
        for (Table old : was.tables().values()) {
            if (!old.retired() && after.table(old.name()) == null) {
                tables.retire(old);
                come.stream()
                        .filter(now -> isLike(old, now))
                        .findFirst()
                        .ifPresent(now -> changes.problems.add(askForRename(old, now)));
            }
        }
        sequences(was, after, changes);
        ExecutionOrder order = ExecutionOrder.of(come);
        changes.creates.addAll(order.creates());
        changes.addForeignKeys.addAll(order.splitKeys());
        return changes;
    }

    /** Whether a table of a subclass goes, whose rows this table's row were: then these are not all of one kind. */
    private static boolean absorbs(Schema was, Schema after, Table table) {
        return was.tables().values().stream()
                .filter(old -> !old.retired() && after.table(old.name()) == null)
                .filter(old -> old.primaryKey() != null)
                .anyMatch(old -> old.foreignKeys().values().stream()
                        .anyMatch(key -> key.targetTable().equals(table.name())
                                && old.primaryKey() != null
                                && key.columns().equals(old.primaryKey().columns())));
    }

    /** Whether the one could be the other under a new name: most columns of either are the other's too. */
    private static boolean isLike(Table old, Table now) {
        long same = now.columns().values().stream()
                .filter(column -> {
                    Column before = old.column(column.name());
                    return before != null && !before.retired() && before.type().equals(column.type());
                })
                .count();
        return same * 2 > Math.max(old.columns().size(), now.columns().size());
    }

    private static Problem askForRename(Table old, Table now) {
        String entity = old.entity();
        String from = entity == null ? old.name() : entity.substring(entity.lastIndexOf('.') + 1);
        return new Problem(
                Code.RENAME_OR_DROP,
                now.entity() == null ? now.name() : now.entity(),
                "the table " + old.name() + " goes and " + now.name()
                        + " comes. If it is the same one, say @RenamedFrom(\"" + from
                        + "\"); else the old table is retired, and its rows stay.");
    }

    /**
     * The tables whose primary key or key columns' types change, or which lose a unique key: foreign keys that point at
     * them must step back meanwhile.
     */
    private static Set<String> disturbed(Schema was, Schema after) {
        Set<String> disturbed = new TreeSet<>();
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            if (old != null
                    && (!Objects.equals(old.primaryKey(), now.primaryKey())
                            || !now.uniques()
                                    .entrySet()
                                    .containsAll(old.uniques().entrySet())
                            || keyColumns(old).stream().anyMatch(column -> retyped(old, now, column)))) {
                disturbed.add(now.name());
            }
        }
        return disturbed;
    }

    /** The tables that have, before anything changes, every key that they will have. */
    private static Set<String> settled(Schema was, Schema after, Set<String> disturbed) {
        Set<String> settled = new TreeSet<>();
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            if (old != null
                    && !old.retired()
                    && !disturbed.contains(now.name())
                    && old.uniques().equals(now.uniques())) {
                settled.add(now.name());
            }
        }
        return settled;
    }

    private static Set<String> keyColumns(Table table) {
        Set<String> columns = new TreeSet<>();
        if (table.primaryKey() != null) {
            columns.addAll(table.primaryKey().columns());
        }
        table.uniques().values().forEach(key -> columns.addAll(key.columns()));
        return columns;
    }

    private static boolean retyped(Table old, Table now, String column) {
        Column before = old.column(column);
        Column after = now.column(column);
        return before == null || after == null || !before.type().equals(after.type());
    }

    private static Map<String, ForeignKey> unchangedKeys(Table old, Table now, Schema was, Schema after) {
        Map<String, ForeignKey> unchanged = new TreeMap<>();
        for (ForeignKey key : old.foreignKeys().values()) {
            boolean sameTypes = key.columns().stream().noneMatch(column -> retyped(old, now, column));
            if (key.equals(now.foreignKeys().get(key.name())) && sameTypes && pointsAsBefore(key, was, after)) {
                unchanged.put(key.name(), key);
            }
        }
        return unchanged;
    }

    /** Whether the key that a foreign key points at stays, with its columns' types. */
    private static boolean pointsAsBefore(ForeignKey key, Schema was, Schema after) {
        Table old = was.table(key.targetTable());
        Table now = after.table(key.targetTable());
        if (old == null || now == null) {
            return true;
        }
        PrimaryKey primary = old.primaryKey();
        boolean keyStays = (primary != null && primary.columns().equals(key.targetColumns()))
                ? primary.equals(now.primaryKey())
                : old.uniques().values().stream()
                        .filter(unique -> unique.columns().equals(key.targetColumns()))
                        .allMatch(unique -> unique.equals(now.uniques().get(unique.name())));
        return keyStays && key.targetColumns().stream().noneMatch(column -> retyped(old, now, column));
    }

    private static void sequences(Schema was, Schema after, Changes changes) {
        Pairs<Sequence> pairs = Pairs.of(was.sequences(), after.sequences());
        pairs.come()
                .values()
                .forEach(come -> changes.sequences.add(new Operation.CreateSequence(come, numbers(come, was, after))));
        pairs.gone()
                .values()
                .forEach(
                        gone -> changes.dropSequences.add(new Operation.DropSequence(gone, numbers(gone, was, after))));
        pairs.kept().values().forEach(pair -> {
            if (!pair.before().equals(pair.after())) {
                changes.sequences.add(new Operation.AlterSequence(pair.before(), pair.after()));
            }
        });
    }

    /**
     * The column of a table that stays which the sequence numbers: the key of the table that it is named after, as Hibernate
     * names it, else the only key that gains or loses its own numbers.
     */
    private static Operation.@Nullable Numbered numbers(Sequence sequence, Schema was, Schema after) {
        Operation.Numbered numbers = null;
        for (Table now : after.tables().values()) {
            Table old = was.table(now.name());
            String key = old == null
                            || old.primaryKey() == null
                            || old.primaryKey().columns().size() != 1
                    ? null
                    : old.primaryKey().columns().get(0);
            Column before = key == null || old == null ? null : old.column(key);
            Column then = key == null ? null : now.column(key);
            if (key == null || before == null || then == null) {
                continue;
            }
            if (sequence.name().equalsIgnoreCase(Renames.sequenceOf(now.name()))) {
                return new Operation.Numbered(now.name(), key);
            }
            if (before.identity() != then.identity()) {
                if (numbers != null) {
                    return null;
                }
                numbers = new Operation.Numbered(now.name(), key);
            }
        }
        return numbers;
    }
}
