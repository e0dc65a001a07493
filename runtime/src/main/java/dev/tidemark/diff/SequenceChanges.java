package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What happens to sequences: one that only has another name keeps its position, and one that comes begins behind the rows. */
final class SequenceChanges {
    private SequenceChanges() {}

    /** How Hibernate names the sequence of a table's key where the mapping does not. */
    private static String nameFor(String table) {
        return RenameOrder.suffixed(table, "_SEQ");
    }

    /** The sequences that are named after a renamed table, or whose new name's key says what it was. */
    static List<Operation> renames(Schema before, Schema after, Hints hints, List<Operation> ofTables) {
        Pairs<Sequence> pairs = Pairs.of(before.sequences(), after.sequences());
        Map<String, String> newNames = new TreeMap<>();
        for (Sequence come : pairs.come().values()) {
            for (Operation operation : ofTables) {
                if (operation instanceof Operation.RenameTable rename
                        && come.name().equalsIgnoreCase(nameFor(rename.to()))) {
                    pairs.gone().keySet().stream()
                            .filter(gone -> gone.equalsIgnoreCase(nameFor(rename.from())))
                            .forEach(gone -> newNames.put(gone, come.name()));
                }
            }
        }
        List<String> left = pairs.come().keySet().stream()
                .filter(name -> !newNames.containsValue(name))
                .toList();
        for (String from : hints.renamedColumns().values()) {
            if (pairs.gone().containsKey(from) && left.size() == 1) {
                newNames.putIfAbsent(from, left.get(0));
            }
        }
        return RenameOrder.of(newNames, before.sequences().keySet(), name -> false, Operation.RenameSequence::new);
    }

    /** The sequences that come, go and change; {@code was} has its tables' and columns' new names. */
    static void find(Schema was, Schema after, Changes changes) {
        Pairs<Sequence> pairs = Pairs.of(was.sequences(), after.sequences());
        for (Sequence come : pairs.come().values()) {
            changes.sequences.add(new Operation.CreateSequence(come, numbers(come, was, after)));
        }
        for (Sequence gone : pairs.gone().values()) {
            changes.dropSequences.add(new Operation.DropSequence(gone, numbers(gone, was, after)));
        }
        for (Pairs.Pair<Sequence> pair : pairs.kept().values()) {
            if (!pair.before().equals(pair.after())) {
                changes.sequences.add(new Operation.AlterSequence(pair.before(), pair.after()));
            }
        }
    }

    /**
     * The column of a table that stays which the sequence numbers: the key of the table that it is named after, else the
     * only key that gains or loses its own numbers.
     */
    private static Operation.@Nullable Numbered numbers(Sequence sequence, Schema was, Schema after) {
        Operation.Numbered numbers = null;
        for (Table now : after.tables().values()) {
            Column before = numberedKey(was.table(now.name()));
            Column then = before == null ? null : now.column(before.name());
            if (before == null || then == null || !TypeChange.isInteger(then.type())) {
                continue;
            }
            Operation.Numbered key = new Operation.Numbered(now.name(), before.name());
            if (sequence.name().equalsIgnoreCase(nameFor(now.name()))) {
                return key;
            }
            if (before.identity() != then.identity()) {
                if (numbers != null) {
                    return null;
                }
                numbers = key;
            }
        }
        return numbers;
    }

    /** The column that is all of the table's key, where it holds whole numbers; or null. */
    private static @Nullable Column numberedKey(@Nullable Table table) {
        if (table == null
                || table.primaryKey() == null
                || table.primaryKey().columns().size() != 1) {
            return null;
        }
        Column key = table.column(table.primaryKey().columns().get(0));
        return key != null && TypeChange.isInteger(key.type()) ? key : null;
    }
}
