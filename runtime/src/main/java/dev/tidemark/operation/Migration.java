package dev.tidemark.operation;

/**
 * One step of the schema's history. Both methods only record operations; nothing runs until both have been read, so a
 * migration has no field, reads no clock and asks no database.
 */
public interface Migration {
    /** Records the way from the parents' schema to this revision's. */
    void upgrade(Operations db);

    /** Records the way back. */
    void downgrade(Operations db);
}
