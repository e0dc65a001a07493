package dev.tidemark.snapshot;

import dev.tidemark.schema.Schema;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The committed schema snapshot, {@code src/main/resources/META-INF/tidemark/schema.json}, as a value.
 *
 * @param fingerprint of what the schema was made from: mirrors, settings, Hibernate's and Tidemark's versions; a SHA-256;
 *     empty where that is not known
 * @param settings the DDL-relevant settings it was made with, by name
 * @param revisions by id, the class names of the sealed revisions that lead to it
 * @param types the qualified names of all classes that the mapping was read from
 */
public record Snapshot(
        String fingerprint,
        SortedMap<String, String> settings,
        SortedMap<String, String> revisions,
        SortedSet<String> types,
        Schema schema) {
    /** Where the snapshot is found among a class path's resources. */
    public static final String RESOURCE = "META-INF/tidemark/schema.json";

    /** Where a compile writes the current model, in the snapshot's format. */
    public static final String MODEL_RESOURCE = "META-INF/tidemark/model.json";

    /** The snapshot of a project that has sealed nothing. */
    public static final Snapshot EMPTY =
            new Snapshot("", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), Schema.EMPTY);

    public Snapshot {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
    }
}
