package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the rows of a history can have come to be: each once, on parents that are there. What could not, was edited. */
final class Lineage {
    private Lineage() {}

    /**
     * Checks the rows, those that stand behind another's left out.
     *
     * @throws TidemarkException HISTORY_DAMAGED
     */
    static void check(List<HistoryEntry> rows) {
        TidemarkException objection = objection(rows);
        if (objection != null) {
            throw objection;
        }
    }

    /** What speaks against these rows; null where nothing does. */
    static @Nullable TidemarkException objection(List<HistoryEntry> rows) {
        Set<String> ids = new HashSet<>();
        for (HistoryEntry row : rows) {
            if (!ids.add(row.id())) {
                return damaged(row.id(), "It has two rows there.", "Delete the one that is too many.");
            }
        }
        for (HistoryEntry row : rows) {
            for (String parent : row.parents()) {
                if (!ids.contains(parent)) {
                    return damaged(
                            row.id(),
                            "Its row says that it came after " + parent + ", which has no row.",
                            "If the database has what " + parent
                                    + " did, stamp the revision that it is at; else put parents right.");
                }
            }
        }
        return circle(rows);
    }

    private static @Nullable TidemarkException circle(List<HistoryEntry> rows) {
        Set<String> before = new HashSet<>();
        List<HistoryEntry> rest = new ArrayList<>(rows);
        boolean shrinks = true;
        while (shrinks) {
            shrinks = rest.removeIf(row -> before.containsAll(row.parents()) && before.add(row.id()));
        }
        return rest.isEmpty()
                ? null
                : damaged(
                        rest.get(0).id(),
                        "By what their rows say, these came after each other: "
                                + rest.stream().map(HistoryEntry::id).sorted().collect(Collectors.joining(", ")) + ".",
                        "Put parents right.");
    }

    private static TidemarkException damaged(String id, String what, String remedy) {
        return new TidemarkException(
                Code.HISTORY_DAMAGED,
                id,
                what + " Someone has edited " + History.TABLE + "; " + Audit.TABLE + " tells what has run. " + remedy
                        + " Nothing has changed.");
    }
}
