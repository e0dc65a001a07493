package dev.tidemark.engine;

/** What a person says of a step of one's own that was interrupted, where the database cannot tell whether it has run. */
public enum Interrupted {
    /** Nothing: such a step is refused. */
    UNKNOWN,
    /** It has run: what comes after it goes on. */
    RAN,
    /** It has not run, or nothing of it is left: it runs again. */
    DID_NOT_RUN
}
