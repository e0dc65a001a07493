package dev.tidemark.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan, and what the history says once it has run: some rows go, some come.
 *
 * @param before the schema that it begins with
 * @param deletes the ids of the rows that go
 * @param inserts the rows that come, in order
 */
record Move(Plan.Step step, Standing before, List<String> deletes, List<Row> inserts) {
    /**
     * A row to be written.
     *
     * @param owner whose draft it is, else null
     * @param schema the schema that a draft led to, as a snapshot's text; else null
     * @param downgrade the SQL of the way back, null where it needs Java
     * @param compatible whether it is known to leave older versions of the application working
     * @param environments those whose own steps run
     */
    record Row(
            String id,
            List<String> parents,
            String checksum,
            HistoryEntry.Kind kind,
            @Nullable String owner,
            @Nullable String schema,
            @Nullable String downgrade,
            boolean compatible,
            List<String> environments) {}

    Move {
        deletes = List.copyOf(deletes);
        inserts = List.copyOf(inserts);
    }

    /** The history's rows after this move, as far as planning looks at them. */
    List<HistoryEntry> after(List<HistoryEntry> before) {
        List<HistoryEntry> after = new ArrayList<>(before);
        after.removeIf(entry -> deletes.contains(entry.id()));
        for (Row row : inserts) {
            after.add(History.entry(row, after));
        }
        return after;
    }
}
