package dev.tidemark.engine;

import java.util.Map;

/** What came back: how many rows, by table. */
public record Restored(Map<String, Long> rows) {
    public Restored {
        rows = Map.copyOf(rows);
    }

    /** How many rows in all. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
