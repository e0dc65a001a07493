package dev.tidemark.engine;

/**
 * A difference between the live schema and the expected one.
 *
 * @param place a table, {@code table.column}, or a sequence
 * @param what the thing that differs; a key or an index has its table for a place
 * @param harmful whether an application with the expected schema must be thought to fail on it
 * @param message what is wrong, in a few words
 */
public record Difference(String place, What what, Kind kind, boolean harmful, String message)
        implements Comparable<Difference> {
    /** The things that can differ. */
    public enum What {
        TABLE,
        COLUMN,
        KEY,
        INDEX,
        SEQUENCE,
        VIEW
    }

    /** What is wrong. */
    public enum Kind {
        MISSING,
        UNEXPECTED,
        OTHER
    }

    @Override
    public int compareTo(Difference other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
