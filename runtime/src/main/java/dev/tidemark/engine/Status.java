package dev.tidemark.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a database stands.
 *
 * @param current the applied revisions that no applied revision builds on, sorted; empty before the first
 * @param pending the revisions that {@code upgrade} would run, in order; then what runs whenever it has changed, such as
 *     {@code repeatable:reporting-views}, and what was interrupted
 * @param heads the revisions of the code that no other builds on, sorted
 * @param altered the applied revisions whose checksum in the code is another than when they ran, sorted
 * @param unknown the applied revisions that the code does not have, sorted: it is older, or has squashed them
 * @param open the revision, or what runs whenever it has changed, that another process runs at this moment or that was
 *     interrupted; null where there is none
 */
public record Status(
        List<String> current,
        List<String> pending,
        List<String> heads,
        Draft draft,
        List<String> altered,
        List<String> unknown,
        @Nullable String open) {
    /** What is to be said of a draft. */
    public enum Draft {
        /** Neither the code nor the database has one. */
        NONE,
        /** The code has one, the database does not. */
        PENDING,
        /** The database has the code's draft. */
        APPLIED,
        /** The database has an earlier form of the code's draft. */
        CHANGED,
        /** The database has one, the code does not. */
        LEFT_OVER
    }

    public Status {
        current = List.copyOf(current);
        pending = List.copyOf(pending);
        heads = List.copyOf(heads);
        altered = List.copyOf(altered);
        unknown = List.copyOf(unknown);
    }
}
