package dev.tidemark.operation;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table.
 *
 * @param fields the columns, in the order of the values
 * @param key the columns that tell the rows apart; empty for the table's primary key
 * @param values of each row, one for each field
 * @param batch how many rows one statement holds at most
 * @param optional whether a row may fail; each is a statement of its own then
 */
public record Rows(List<Field> fields, List<String> key, List<List<Datum>> values, int batch, boolean optional) {
    /** How many rows a statement holds unless something else is said. */
    public static final int BATCH = 500;

    /**
     * A column of the rows.
     *
     * @param type as stated, or as the model has it; null as long as neither is known
     * @param identity whether the model says that the database numbers it
     */
    public record Field(String name, @Nullable ColumnType type, boolean identity) {
        public Field {
            if (name == null) {
                throw new IllegalArgumentException("a column has no name, but null: write it in quotes");
            }
        }

        /** The column as the table has it; its type, where neither says it, is told from a value. */
        Field in(@Nullable Table table, Datum value) {
            Column column = table == null ? null : find(table);
            ColumnType known = type != null ? type : column == null ? value.type() : column.type();
            return new Field(column == null ? name : column.name(), known, column != null && column.identity());
        }

        private @Nullable Column find(Table table) {
            return table.columns().values().stream()
                    .filter(column -> areOne(column.name(), name))
                    .findFirst()
                    .orElse(null);
        }
    }

    public Rows {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        values = values.stream().map(List::copyOf).toList();
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("the column " + field.name() + " is named twice");
            }
        }
        if (fields.isEmpty() || values.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no " + (fields.isEmpty() ? "column: r.columns(…)" : "row: r.row(…)"));
        }
        for (List<Datum> row : values) {
            if (row.size() != fields.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " values, and there are " + fields.size() + " columns: " + row);
            }
        }
        if (batch < 1) {
            throw new IllegalArgumentException("a statement cannot hold " + batch + " rows");
        }
    }

    /** The places of the key's columns among the fields; empty where not all of them are there. */
    public List<Integer> keyPlaces() {
        List<Integer> places = new ArrayList<>();
        for (String column : key) {
            for (int i = 0; i < fields.size(); i++) {
                if (areOne(fields.get(i).name(), column)) {
                    places.add(i);
                }
            }
        }
        return places.size() == key.size() ? List.copyOf(places) : List.of();
    }

    /** With types and key from the table, as far as they were not stated. */
    Rows in(@Nullable Table table) {
        List<Field> typed = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int place = i;
            Datum first = values.stream()
                    .map(row -> row.get(place))
                    .filter(value -> value.value() != null)
                    .findFirst()
                    .orElse(Datum.NULL);
            typed.add(fields.get(i).in(table, first));
        }
        boolean found = key.isEmpty() && table != null && table.primaryKey() != null;
        List<String> known = found
                ? Objects.requireNonNull(Objects.requireNonNull(table).primaryKey())
                        .columns()
                : key;
        return new Rows(typed, known, values, batch, optional);
    }

    static boolean areOne(String name, String other) {
        return name.equals(other) || (name.equalsIgnoreCase(other) && name.indexOf('`') < 0 && other.indexOf('`') < 0);
    }
}
