package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The order in which new tables are created: what is referred to first. Where keys form a circle, only keys of the circle
 * are split out and added at the end.
 */
record ExecutionOrder(List<Operation> creates, List<Operation> splitKeys) {

    static ExecutionOrder of(Collection<Table> newTables) {
        SortedMap<String, Table> rest = new TreeMap<>();
        newTables.forEach(table -> rest.put(table.name(), table));
        List<Operation> creates = new ArrayList<>();
        List<Operation> splitKeys = new ArrayList<>();
        while (!rest.isEmpty()) {
            Table next = next(rest);
            rest.remove(next.name());
            Map<String, ForeignKey> inline = new TreeMap<>(next.foreignKeys());
            for (ForeignKey key : next.foreignKeys().values()) {
                if (rest.containsKey(key.targetTable())) {
                    inline.remove(key.name());
                    splitKeys.add(new Operation.AddForeignKey(next.name(), key));
                }
            }
            creates.add(new Operation.CreateTable(next.withForeignKeys(inline)));
        }
        return new ExecutionOrder(creates, splitKeys);
    }

    /** The first table by name that waits for nothing; else the first whose every wait is part of a circle. */
    private static Table next(SortedMap<String, Table> rest) {
        for (Table table : rest.values()) {
            if (waitsFor(table, rest).isEmpty()) {
                return table;
            }
        }
        for (Table table : rest.values()) {
            boolean onlyCircles =
                    waitsFor(table, rest).stream().allMatch(target -> reaches(target, table.name(), rest));
            if (onlyCircles) {
                return table;
            }
        }
        return rest.values().iterator().next();
    }

    private static Set<String> waitsFor(Table table, Map<String, Table> rest) {
        Set<String> waits = new TreeSet<>();
        for (ForeignKey key : table.foreignKeys().values()) {
            if (!key.targetTable().equals(table.name()) && rest.containsKey(key.targetTable())) {
                waits.add(key.targetTable());
            }
        }
        return waits;
    }

    private static boolean reaches(String from, String to, Map<String, Table> rest) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String name = open.pop();
            Table table = rest.get(name);
            if (name.equals(to)) {
                return true;
            }
            if (table != null && seen.add(name)) {
                open.addAll(waitsFor(table, rest));
            }
        }
        return false;
    }
}
