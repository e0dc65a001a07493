package dev.tidemark.diff;

import dev.tidemark.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SQL for a person to finish: what could carry values from one table to another, with dots where only a person can go on. */
final class Sketch {
    private Sketch() {}

    /** Values for rows that are there, found by the key. */
    static String update(Table from, Table to, Map<String, String> columns) {
        String source = name(from.name());
        String target = name(to.name());
        return "update " + target + " set "
                + columns.entrySet().stream()
                        .map(pair -> name(pair.getKey()) + " = (select " + source + "." + name(pair.getValue())
                                + " from " + source + " where " + sameKey(from, to) + ")")
                        .collect(Collectors.joining(", "));
    }

    /** New rows with the keys of the old ones. */
    static String insert(Table from, Table to, Map<String, String> columns) {
        List<String> keys = key(from);
        boolean shared = keys.size() == key(to).size();
        String values = names(columns.values());
        return "insert into " + name(to.name()) + " ("
                + (shared ? names(key(to)) + ", " : "") + names(columns.keySet()) + ") select "
                + (shared ? names(keys) + ", " : "") + values + " from " + name(from.name()) + " where ...";
    }

    private static String sameKey(Table from, Table to) {
        List<String> keys = key(from);
        List<String> targets = key(to);
        return keys.isEmpty() || keys.size() != targets.size()
                ? "..."
                : IntStream.range(0, keys.size())
                        .mapToObj(i -> name(from.name()) + "." + name(keys.get(i)) + " = " + name(to.name()) + "."
                                + name(targets.get(i)))
                        .collect(Collectors.joining(" and "));
    }

    static List<String> key(Table table) {
        return table.primaryKey() == null ? List.of() : table.primaryKey().columns();
    }

    static String names(Collection<String> names) {
        return names.stream().map(Sketch::name).collect(Collectors.joining(", "));
    }

    static String name(String name) {
        return name.replace('`', '"');
    }
}
