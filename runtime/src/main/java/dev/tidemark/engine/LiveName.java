package dev.tidemark.engine;

/**
 * What a database that was taken over calls a key, an index or a check that the model names otherwise.
 *
 * @param table the model's name of the table
 * @param name the model's name; of values, the column's
 * @param kind what it is there
 * @param live its name there; empty where it is not there at all
 * @param condition of a check there, in the database's words; else empty
 */
record LiveName(String table, String name, Kind kind, String live, String condition) {
    /** What a thing is in the database, which need not be what it is in the model. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        UNIQUE_INDEX,
        INDEX,
        FOREIGN_KEY,
        CHECK,
        /** A check that holds a column to the values of its type. */
        VALUES,
        ABSENT
    }

    LiveName inTable(String newTable) {
        return new LiveName(newTable, name, kind, live, condition);
    }

    LiveName named(String newName) {
        return new LiveName(table, newName, kind, live, condition);
    }

    LiveName renamedTo(String newName) {
        return new LiveName(table, newName, kind, newName, condition);
    }
}
