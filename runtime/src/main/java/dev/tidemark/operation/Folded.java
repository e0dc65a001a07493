package dev.tidemark.operation;

import dev.tidemark.operation.Operation.AddColumn;
import dev.tidemark.operation.Operation.AddForeignKey;
import dev.tidemark.operation.Operation.AlterColumn;
import dev.tidemark.operation.Operation.CreateTable;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations in fewer words that do the same to every schema and its rows: a column that is added to a table just created is
 * created with it, and what comes and goes never comes. Steps of a person's own stay, and nothing passes over them.
 */
public final class Folded {
    private final List<Operation> folded = new ArrayList<>();

    private Folded() {}

    /** An upgrade, folded. */
    public static List<Operation> up(List<Operation> operations) {
        Folded whole = new Folded();
        operations.forEach(whole::take);
        return List.copyOf(whole.folded);
    }

    /**
     * A downgrade, folded as what it takes back would be. Between two steps of a person's own it is left as it is where its
     * inverse does not say all of it, as with a backfill.
     */
    public static List<Operation> down(List<Operation> operations) {
        List<Operation> all = new ArrayList<>();
        List<Operation> part = new ArrayList<>();
        for (Operation operation : operations) {
            if (isOpaque(operation)) {
                all.addAll(back(part));
                all.add(operation);
                part.clear();
            } else {
                part.add(operation);
            }
        }
        all.addAll(back(part));
        return List.copyOf(all);
    }

    private static List<Operation> back(List<Operation> part) {
        List<Operation> there = Inverse.of(part);
        return Inverse.of(there).equals(part) ? Inverse.of(up(there)) : List.copyOf(part);
    }

    private static boolean isOpaque(Operation operation) {
        return operation instanceof Operation.Own || operation instanceof Operation.Unfinished;
    }

    /** Adds an operation, or lets an earlier one take it in, over those between that have nothing to do with it. */
    private void take(Operation operation) {
        if (!isOpaque(operation)) {
            // The rows that a backfill is for are not there where it is taken in.
            Reach reach = Reach.of(withoutBackfill(operation));
            for (int at = folded.size() - 1; at >= 0; at--) {
                List<Operation> one = together(folded.get(at), operation);
                if (one != null) {
                    folded.remove(at);
                    folded.addAll(at, one);
                    return;
                }
                if (!Reach.of(folded.get(at)).isApartFrom(reach)) {
                    break;
                }
            }
        }
        folded.add(operation);
    }

    private static Operation withoutBackfill(Operation operation) {
        if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), add.column(), null);
        }
        return operation instanceof AlterColumn alter
                ? new AlterColumn(alter.table(), alter.before(), alter.after(), null)
                : operation;
    }

    /** Both as one or none; null where they are two. */
    private static @Nullable List<Operation> together(Operation first, Operation second) {
        if (first instanceof CreateTable created) {
            return within(created.table(), second);
        }
        if (cancels(first, second)) {
            return List.of();
        }
        if (first instanceof RenameTable one && second instanceof RenameTable two) {
            return one.to().equals(two.from()) ? List.of(new RenameTable(one.from(), two.to())) : null;
        }
        if (first instanceof RenameColumn one && second instanceof RenameColumn two) {
            return one.table().equals(two.table()) && one.to().equals(two.from())
                    ? List.of(new RenameColumn(one.table(), one.from(), two.to()))
                    : null;
        }
        return first instanceof AddColumn add ? within(add, second) : null;
    }

    /** Whether the second takes back the first, and no row can tell. */
    private static boolean cancels(Operation first, Operation second) {
        boolean losesRows = first instanceof DropTable
                || first instanceof DropColumn
                || first instanceof AlterColumn
                || first instanceof RetireColumn
                || first instanceof RestoreColumn
                || first instanceof RetireTable
                || first instanceof RestoreTable
                || first instanceof Operation.DropSequence
                || first instanceof Operation.AlterSequence
                || isOpaque(first);
        return !losesRows && Inverse.of(List.of(first)).equals(List.of(second));
    }

    /** A table created as the second leaves it. */
    private static @Nullable List<Operation> within(Table table, Operation second) {
        if (second instanceof DropTable drop) {
            return drop.table().name().equals(table.name()) ? List.of() : null;
        }
        boolean belongs =
                second instanceof RenameTable rename ? rename.from().equals(table.name()) : isOf(table.name(), second);
        if (!belongs || second instanceof RetireColumn || second instanceof RestoreColumn) {
            return null;
        }
        if (second instanceof AddForeignKey add) {
            return List.of(new CreateTable(table.with(add.key())));
        }
        try {
            Schema after = Applied.to(Schema.EMPTY.with(table), List.of(second));
            return after.tables().size() == 1
                    ? List.of(new CreateTable(after.tables().values().iterator().next()))
                    : null;
        } catch (IllegalArgumentException misfit) {
            return null;
        }
    }

    private static boolean isOf(String table, Operation operation) {
        boolean isTables = operation instanceof CreateTable
                || operation instanceof RetireTable
                || operation instanceof RestoreTable
                || operation instanceof Operation.CreateSequence
                || operation instanceof Operation.DropSequence;
        Reach reach = Reach.of(withoutBackfill(operation));
        boolean onlyIt = reach.changes().stream()
                        .filter(name -> name.startsWith("table "))
                        .toList()
                        .equals(List.of("table " + table))
                && !reach.all();
        boolean pointsToIt = operation instanceof AddForeignKey add
                && add.key().targetTable().equals(table);
        return !isTables && onlyIt && !pointsToIt;
    }

    /** A column added as the second leaves it. */
    private static @Nullable List<Operation> within(AddColumn add, Operation second) {
        Column column = add.column();
        if (second instanceof RenameColumn rename) {
            boolean isIt = rename.table().equals(add.table()) && rename.from().equals(column.name());
            return isIt ? List.of(new AddColumn(add.table(), column.withName(rename.to()), add.backfill())) : null;
        }
        if (second instanceof AlterColumn alter) {
            boolean isIt = alter.table().equals(add.table()) && alter.before().equals(column);
            boolean allNull = isOnlyNull(column)
                    && isOnlyNull(alter.after())
                    && add.backfill() == null
                    && alter.backfill() == null;
            return isIt && allNull ? List.of(new AddColumn(add.table(), alter.after(), null)) : null;
        }
        return null;
    }

    private static boolean isOnlyNull(Column column) {
        return column.nullable() && column.defaultValue() == null && column.generatedAs() == null && !column.identity();
    }
}
