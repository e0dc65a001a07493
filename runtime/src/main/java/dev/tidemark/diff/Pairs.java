package dev.tidemark.diff;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two maps side by side: what only the first has, what both have, what only the second has. Each in the order of its map.
 */
record Pairs<V>(Map<String, V> gone, Map<String, Pair<V>> kept, Map<String, V> come) {

    /** A value before and after. */
    record Pair<V>(V before, V after) {}

    static <V> Pairs<V> of(Map<String, V> before, Map<String, V> after) {
        Map<String, V> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        Map<String, V> come = new LinkedHashMap<>(after);
        come.keySet().removeAll(before.keySet());
        Map<String, Pair<V>> kept = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            V was = before.get(name);
            if (was != null) {
                kept.put(name, new Pair<>(was, value));
            }
        });
        return new Pairs<>(gone, kept, come);
    }
}
