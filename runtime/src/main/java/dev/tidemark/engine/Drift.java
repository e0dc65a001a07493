package dev.tidemark.engine;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Compares a live schema with the expected one by what both can say alike: tables, columns, and which may be null. */
final class Drift {
    private Drift() {}

    /** What differs, sorted; what is retired may be there or not. */
    static List<Difference> between(Schema expected, Schema live) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Table> wanted = byNeutralName(expected);
        Map<String, Table> found = byNeutralName(live);
        wanted.forEach((name, table) -> {
            Table there = found.get(name);
            if (there != null) {
                compare(name, table, there, differences);
            } else if (!table.retired()) {
                differences.add(new Difference(name, Difference.Kind.MISSING, "the table is missing"));
            }
        });
        found.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> differences.add(
                        new Difference(name, Difference.Kind.UNEXPECTED, "the table is in no revision")));
        differences.sort(null);
        return differences;
    }

    private static void compare(String table, Table expected, Table live, List<Difference> differences) {
        Map<String, Column> found = new TreeMap<>();
        live.columns().values().forEach(column -> found.put(neutral(column.name()), column));
        for (Column column : expected.columns().values()) {
            String place = table + "." + neutral(column.name());
            Column there = found.remove(neutral(column.name()));
            if (column.retired() || expected.retired()) {
                continue;
            }
            if (there == null) {
                differences.add(new Difference(place, Difference.Kind.MISSING, "the column is missing"));
            } else if (there.nullable() != column.nullable() && !isInPrimaryKey(column, expected)) {
                differences.add(new Difference(
                        place,
                        Difference.Kind.OTHER,
                        column.nullable() ? "is not null, expected nullable" : "is nullable, expected not null"));
            }
        }
        found.keySet()
                .forEach(name -> differences.add(new Difference(
                        table + "." + name, Difference.Kind.UNEXPECTED, "the column is in no revision")));
    }

    private static boolean isInPrimaryKey(Column column, Table table) {
        return table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
    }

    private static Map<String, Table> byNeutralName(Schema schema) {
        Map<String, Table> tables = new TreeMap<>();
        schema.tables().values().forEach(table -> tables.put(neutral(table.name()), table));
        return tables;
    }

    /** A name as all databases would say it: its last part, without quotes, in small letters. */
    static String neutral(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.replace("`", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
