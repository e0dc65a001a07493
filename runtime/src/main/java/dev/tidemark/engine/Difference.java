package dev.tidemark.engine;

/**
 * A difference between the live schema and the expected one.
 *
 * @param place a table, or {@code table.column}
 * @param message what is wrong, in a few words
 */
public record Difference(String place, Kind kind, String message) implements Comparable<Difference> {
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
