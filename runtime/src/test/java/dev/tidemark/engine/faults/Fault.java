package dev.tidemark.engine.faults;

/** What befalls a call to the database. */
enum Fault {
    /** The database refuses it, and the connection lives on. */
    REFUSED,
    /** The connection is gone before it. */
    CUT_BEFORE,
    /** The connection goes while the database is at it. */
    CUT_DURING,
    /** The database has done it, and the answer is lost with the connection. */
    CUT_AFTER
}
