package dev.tidemark.snapshot;

import dev.tidemark.diff.Hints;

/** Reads and writes {@link Snapshot}s: JSON, one fact a line in a stable order, so that git merges it. */
public final class SnapshotFormat {
    private SnapshotFormat() {}

    /** The text of a snapshot; ends with a line feed. */
    public static String write(Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    /**
     * The snapshot that a text holds.
     *
     * @param place the file's name, for messages
     * @throws dev.tidemark.problem.TidemarkException SNAPSHOT_DAMAGED or SNAPSHOT_NEWER, with file and line
     */
    public static Snapshot read(String text, String place) {
        throw new UnsupportedOperationException();
    }

    /** The text of a model: a snapshot, and the hints of its annotations. */
    public static String writeModel(Snapshot model, Hints hints) {
        throw new UnsupportedOperationException();
    }

    /** The hints in the text of a model; {@link #read} gives the rest. */
    public static Hints readHints(String text, String place) {
        throw new UnsupportedOperationException();
    }

    /** The SHA-256 of a text's lines, as hexadecimal text; the same for LF and CRLF. */
    public static String hash(String text) {
        throw new UnsupportedOperationException();
    }
}
