package dev.tidemark.engine;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables whose rows or values moves may destroy: what an upgrade drops or a person's own step changes, and all that a way
 * back touches.
 *
 * @param all whether it may be any table, as own SQL and Java code do not say which
 */
record TouchedTables(Set<String> names, boolean all) {
    static TouchedTables of(List<Move> moves) {
        Set<String> names = new LinkedHashSet<>();
        boolean all = false;
        for (Move move : moves) {
            if (Repeatables.is(move.step())) {
                continue;
            }
            boolean isWayBack =
                    move.step().action() == Plan.Action.DOWNGRADE || move.step().action() == Plan.Action.DISCARD;
            boolean destroys = isWayBack || move.step().isDestructive();
            for (Plan.Change change : move.step().changes()) {
                Operation operation = change.operation();
                if (operation == null
                        || (destroys && (operation instanceof Operation.Sql || operation instanceof Operation.Run))) {
                    all = true;
                } else if (isWayBack ? mayDestroy(operation) : destroys(operation)) {
                    String table = table(operation);
                    if (table != null) {
                        names.add(table);
                    }
                }
            }
        }
        return new TouchedTables(names, all);
    }

    boolean isEmpty() {
        return names.isEmpty() && !all;
    }

    /** Also what a person's own expression makes other values of; all else that keeps less of a value is refused. */
    private static boolean destroys(Operation operation) {
        return Description.isDestructive(operation)
                || (operation instanceof Operation.AlterColumn it
                        && it.backfill() != null
                        && !it.before().type().equals(it.after().type()));
    }

    /** Whether rows or values may be others after it; keys, indexes and names alone are not. */
    private static boolean mayDestroy(Operation operation) {
        return Description.isDestructive(operation)
                || operation instanceof Operation.AlterColumn
                || operation instanceof Operation.Update
                || operation instanceof Operation.Delete
                || operation instanceof Operation.Insert
                || operation instanceof Operation.MergePartition;
    }

    private static @Nullable String table(Operation operation) {
        if (operation instanceof Operation.DropTable it) {
            return it.table().name();
        }
        if (operation instanceof Operation.DropColumn it) {
            return it.table();
        }
        if (operation instanceof Operation.AlterColumn it) {
            return it.table();
        }
        if (operation instanceof Operation.Update it) {
            return it.table();
        }
        if (operation instanceof Operation.Delete it) {
            return it.table();
        }
        if (operation instanceof Operation.Insert it) {
            return it.table();
        }
        if (operation instanceof Operation.MergePartition it) {
            return it.table();
        }
        return operation instanceof Operation.DropPartition it ? it.table() : null;
    }
}
