package dev.tidemark.backup;

import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of tables in which each comes after those that it refers to, as far as there is one. */
public final class KeyOrder {
    private KeyOrder() {}

    /** The tables in such an order; those that refer to one another in a circle stand as they came. */
    public static List<Table> of(Collection<Table> tables) {
        Map<String, Table> left = new LinkedHashMap<>();
        tables.forEach(table -> left.put(Paired.neutral(table.name()), table));
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> free = left.entrySet().stream()
                    .filter(entry -> targets(entry.getValue()).stream()
                            .noneMatch(target -> !target.equals(entry.getKey()) && left.containsKey(target)))
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> next =
                    free.isEmpty() ? List.of(left.keySet().iterator().next()) : free;
            next.forEach(name -> ordered.add(left.remove(name)));
        }
        return ordered;
    }

    /** Whether rows can go into the tables one after the other without a key that misses its row. */
    public static boolean isKept(List<Table> tables) {
        Set<String> filled = new HashSet<>();
        Set<String> all = new HashSet<>();
        tables.forEach(table -> all.add(Paired.neutral(table.name())));
        for (Table table : tables) {
            if (targets(table).stream().anyMatch(target -> all.contains(target) && !filled.contains(target))) {
                return false;
            }
            filled.add(Paired.neutral(table.name()));
        }
        return true;
    }

    private static List<String> targets(Table table) {
        return table.foreignKeys().values().stream()
                .map(ForeignKey::targetTable)
                .map(Paired::neutral)
                .toList();
    }
}
