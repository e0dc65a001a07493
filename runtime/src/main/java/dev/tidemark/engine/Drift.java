package dev.tidemark.engine;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares a live schema with the expected one: tables, columns with type and nullability, keys, indexes, sequences. Left out
 * are defaults and checks, which each database words anew, and what lies in other schemas than the connection's.
 */
final class Drift {
    private final Dialect dialect;
    private final List<Difference> differences = new ArrayList<>();

    private Drift(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What differs, sorted; what is retired may be there or not. */
    static List<Difference> between(Schema model, Schema live, Dialect dialect) {
        Schema expected = dialect.expected(model, live);
        Drift drift = new Drift(dialect);
        drift.tables(expected, live);
        drift.sequences(expected, live);
        drift.views(expected, live);
        drift.differences.sort(null);
        return drift.differences;
    }

    private void tables(Schema expected, Schema live) {
        Map<String, Table> found = new TreeMap<>();
        live.tables().values().forEach(table -> found.put(neutral(table.name()), table));
        for (Table table : expected.tables().values()) {
            String name = neutral(table.name());
            Table there = found.remove(name);
            if (table.retired() || (there == null && isElsewhere(table.name()))) {
                continue;
            }
            if (there == null) {
                add(name, Difference.What.TABLE, Difference.Kind.MISSING, true, "the table is missing");
            } else {
                columns(name, table, there);
                differences.addAll(ConstraintDrift.between(name, dialect.kept(table), there));
            }
        }
        found.keySet()
                .forEach(name -> add(
                        name, Difference.What.TABLE, Difference.Kind.UNEXPECTED, false, "the table is in no revision"));
    }

    private void columns(String table, Table expected, Table live) {
        Map<String, Column> found = new TreeMap<>();
        live.columns().values().forEach(column -> found.put(neutral(column.name()), column));
        for (Column column : expected.columns().values()) {
            String place = table + "." + neutral(column.name());
            Column there = found.remove(neutral(column.name()));
            if (column.retired()) {
                continue;
            }
            if (there == null) {
                add(place, Difference.What.COLUMN, Difference.Kind.MISSING, true, "the column is missing");
            } else {
                column(place, column, there, isInPrimaryKey(column, expected));
            }
        }
        found.forEach((name, column) -> unexpected(table + "." + name, column));
    }

    /** An insert that does not know of a column leaves it out. */
    private void unexpected(String place, Column column) {
        boolean filled =
                column.nullable() || column.identity() || column.defaultValue() != null || column.generatedAs() != null;
        add(
                place,
                Difference.What.COLUMN,
                Difference.Kind.UNEXPECTED,
                !filled,
                "the column is in no revision" + (filled ? "" : ", and is not null without a default"));
    }

    private void column(String place, Column expected, Column live, boolean inPrimaryKey) {
        String is = dialect.normalType(live.type());
        String wanted = dialect.normalType(expected.type());
        // What becomes of a user's own definition only the database knows.
        if (!is.equals(wanted) && expected.type().kind() != ColumnType.Kind.NATIVE) {
            add(
                    place,
                    Difference.What.COLUMN,
                    Difference.Kind.OTHER,
                    !TypeRoom.has(is, wanted),
                    "is " + is + ", expected " + wanted);
        }
        if (live.nullable() != expected.nullable() && !inPrimaryKey) {
            add(
                    place,
                    Difference.What.COLUMN,
                    Difference.Kind.OTHER,
                    expected.nullable(),
                    expected.nullable() ? "is not null, expected nullable" : "is nullable, expected not null");
        }
        boolean numbered =
                live.identity() || String.valueOf(live.defaultValue()).startsWith("nextval(");
        if (expected.identity() && !numbered) {
            add(
                    place,
                    Difference.What.COLUMN,
                    Difference.Kind.OTHER,
                    true,
                    "is not numbered by the database, expected an identity");
        }
    }

    private void sequences(Schema expected, Schema live) {
        Map<String, Sequence> found = new TreeMap<>();
        live.sequences().values().forEach(sequence -> found.put(neutral(sequence.name()), sequence));
        for (Sequence sequence : expected.sequences().values()) {
            String name = neutral(sequence.name());
            Sequence there = found.remove(name);
            if (there == null && !isElsewhere(sequence.name())) {
                add(name, Difference.What.SEQUENCE, Difference.Kind.MISSING, true, "the sequence is missing");
            } else if (there != null && there.increment() != sequence.increment()) {
                add(
                        name,
                        Difference.What.SEQUENCE,
                        Difference.Kind.OTHER,
                        true,
                        "the sequence steps by " + there.increment() + ", expected " + sequence.increment());
            }
        }
        found.keySet()
                .forEach(name -> add(
                        name,
                        Difference.What.SEQUENCE,
                        Difference.Kind.UNEXPECTED,
                        false,
                        "the sequence is in no revision"));
    }

    /** A database words a view's query anew, so only its name is compared; views of others are no business of ours. */
    private void views(Schema expected, Schema live) {
        Set<String> found = live.views().keySet().stream().map(Drift::neutral).collect(Collectors.toSet());
        expected.views().keySet().stream()
                .filter(name -> !isElsewhere(name) && !found.contains(neutral(name)))
                .forEach(name ->
                        add(neutral(name), Difference.What.VIEW, Difference.Kind.MISSING, true, "the view is missing"));
    }

    private void add(String place, Difference.What what, Difference.Kind kind, boolean harmful, String message) {
        differences.add(new Difference(place, what, kind, harmful, message));
    }

    private static boolean isInPrimaryKey(Column column, Table table) {
        return table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
    }

    static boolean isElsewhere(String name) {
        return name.contains(".");
    }

    /** A name as all databases would say it: its last part, without quotes, in small letters. */
    static String neutral(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.replace("`", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
