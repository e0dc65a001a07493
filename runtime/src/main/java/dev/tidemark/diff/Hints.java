package dev.tidemark.diff;

import dev.tidemark.operation.Backfill;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the entities' annotations say beyond the schema.
 *
 * @param renamedColumns by {@code table.column} in the new schema: the old column's name or the old member's name
 * @param renamedTables by table name in the new schema: the old table's name, or the old entity's simple or qualified name
 * @param backfills by {@code table.column} in the new schema
 * @param zeros by {@code table.column} of a Java primitive: the SQL literal of its zero, taken where nothing else is said
 */
public record Hints(
        SortedMap<String, String> renamedColumns,
        SortedMap<String, String> renamedTables,
        SortedMap<String, Backfill> backfills,
        Map<String, String> zeros) {
    public static final Hints NONE = new Hints(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Map.of());

    public Hints {
        renamedColumns = Collections.unmodifiableSortedMap(new TreeMap<>(renamedColumns));
        renamedTables = Collections.unmodifiableSortedMap(new TreeMap<>(renamedTables));
        backfills = Collections.unmodifiableSortedMap(new TreeMap<>(backfills));
        zeros = Collections.unmodifiableMap(new TreeMap<>(zeros));
    }
}
