package dev.tidemark.operation;

import dev.tidemark.operation.Operation.Own;
import dev.tidemark.operation.Operation.Undo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps of one's own in an upgrade against those of its downgrade: rows are undone by the same rows the other way, SQL and
 * Java by SQL, Java or rows, one for one, for what they do is not known.
 */
final class Undone {
    private final List<Own> open;
    private final List<Own> undoing;

    private Undone(List<Own> open, List<Own> undoing) {
        this.open = open;
        this.undoing = undoing;
    }

    /** A step that nothing undoes, although it does not say so; empty where there is none. */
    static Optional<Own> missing(List<Operation> upgrade, List<Operation> downgrade) {
        if (own(upgrade).anyMatch(step -> step.undo() == Undo.IMPOSSIBLE)) {
            return Optional.empty();
        }
        Undone undone = new Undone(
                new ArrayList<>(own(upgrade)
                        .filter(step -> step.undo() == Undo.IN_DOWNGRADE)
                        .filter(step -> !goesWithItsTable(step, downgrade))
                        .toList()),
                new ArrayList<>(own(downgrade).toList()));
        undone.pairSameRows();
        return undone.pairTheRest();
    }

    private static Stream<Own> own(List<Operation> operations) {
        return operations.stream().filter(Own.class::isInstance).map(Own.class::cast);
    }

    private static boolean goesWithItsTable(Own step, List<Operation> downgrade) {
        return downgrade.stream()
                .anyMatch(each -> each instanceof Operation.DropTable drop
                        && Rows.areOne(drop.table().name(), table(step)));
    }

    /** The table whose rows or partitions the step states; empty where it states none. */
    private static String table(Own limited) {
        Operation step = Operation.Only.bare(limited);
        if (step instanceof Operation.Insert insert) {
            return insert.table();
        }
        if (step instanceof Operation.Delete delete) {
            return delete.table();
        }
        if (step instanceof Operation.PartitionTable partition) {
            return partition.table();
        }
        if (step instanceof Operation.AddPartition add) {
            return add.table();
        }
        if (step instanceof Operation.MergePartition merge) {
            return merge.table();
        }
        if (step instanceof Operation.DropPartition drop) {
            return drop.table();
        }
        return step instanceof Operation.Update update ? update.table() : "";
    }

    private void pairSameRows() {
        for (Iterator<Own> steps = open.iterator(); steps.hasNext(); ) {
            List<Operation> inverse = Inverse.of(List.of(steps.next()));
            if (!inverse.isEmpty() && removeLike((Own) inverse.get(0))) {
                steps.remove();
            }
        }
    }

    private boolean removeLike(Own wanted) {
        for (Own step : undoing) {
            if (canonical(step).equals(canonical(wanted))) {
                return undoing.remove(step);
            }
        }
        return false;
    }

    private static String canonical(Own step) {
        Own sorted = Operation.Only.with(step, each -> each instanceof Operation.Update update ? sorted(update) : each);
        return sorted.with(Undo.IN_DOWNGRADE).accept(Canonical.CANONICAL);
    }

    /** Changes of rows that the same columns tell apart may come in any order. */
    private static Operation.Update sorted(Operation.Update update) {
        List<RowChange> changes = update.changes();
        boolean areApart = changes.stream().map(RowChange::key).distinct().count() == changes.size()
                && changes.stream().map(Undone::keyColumns).distinct().count() <= 1
                && changes.stream()
                        .allMatch(change -> change.key().equals(change.inverse().key()));
        return areApart
                ? new Operation.Update(
                        update.table(),
                        changes.stream()
                                .sorted(Comparator.comparing(
                                        change -> change.key().toString()))
                                .toList(),
                        update.optional(),
                        update.undo())
                : update;
    }

    private static List<Rows.Field> keyColumns(RowChange change) {
        return change.key().stream().map(RowChange.Cell::field).toList();
    }

    /** Whether what undoes a step runs wherever the step does. */
    private static boolean runsWherever(Own step, Own undoing) {
        return !(undoing instanceof Operation.Only narrow)
                || (step instanceof Operation.Only only && narrow.environments().containsAll(only.environments()));
    }

    private Optional<Own> pairTheRest() {
        for (Own step : open) {
            Optional<Own> by = undoing.stream()
                    .filter(each -> table(step).isEmpty() || table(each).isEmpty())
                    .filter(each -> runsWherever(step, each))
                    .findFirst();
            if (by.isEmpty()) {
                return Optional.of(step);
            }
            undoing.remove(by.get());
        }
        return Optional.empty();
    }
}
