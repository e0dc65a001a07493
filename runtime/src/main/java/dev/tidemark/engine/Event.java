package dev.tidemark.engine;

/**
 * Progress, as it happens.
 *
 * @param revision the revision's id; empty where it is not about one
 * @param text a line for a person
 */
public record Event(Kind kind, String revision, String text) {
    /** What happened. */
    public enum Kind {
        WAITING,
        STARTED,
        STATEMENT,
        /** A backfill has done more of its rows. */
        PROGRESS,
        /** An optional row was left out. */
        SKIPPED,
        RESUMED,
        /** A backup was written, or one went that is not to be kept. */
        BACKED_UP,
        FINISHED
    }
}
