package dev.tidemark.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history: a revision that the database has.
 *
 * @param id the revision's id; {@code draft} for a draft
 * @param parents the ids of its parents when it was written
 * @param checksum of the operations that ran
 * @param order rows are numbered as they are written; a child's number is higher than its parents'
 * @param by who ran it, {@code user@host}
 * @param app what ran it, as the application calls itself; null where unsaid
 * @param owner whose draft it is, null for other rows
 * @param compatible whether it is known to leave versions of the application working that were written before it
 * @param environments those whose own steps ran; where it was only stamped, those that the stamp was given
 */
public record HistoryEntry(
        String id,
        List<String> parents,
        String checksum,
        Kind kind,
        int order,
        Instant appliedAt,
        Duration duration,
        String by,
        @Nullable String app,
        @Nullable String owner,
        boolean compatible,
        List<String> environments) {
    /** How a revision came into the history. */
    public enum Kind {
        /** It ran. */
        SEALED,
        /** It ran, and still follows the code. */
        DRAFT,
        /** The database had its tables before it had a history. */
        BASELINE,
        /** Someone said so. */
        STAMP,
        /** It ran, and runs again once it is another; it is no revision. */
        REPEATABLE
    }

    public HistoryEntry {
        parents = List.copyOf(parents);
        environments = List.copyOf(environments);
    }

    /** The ids of those rows that are no other row's parents. */
    static List<String> heads(List<HistoryEntry> rows) {
        Set<String> heads = new TreeSet<>();
        rows.forEach(row -> heads.add(row.id()));
        rows.forEach(row -> heads.removeAll(row.parents()));
        return List.copyOf(heads);
    }
}
