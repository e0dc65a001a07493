package dev.tidemark.sql.sample;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows for every table of a schema, the same each time: something for a migration to keep.
 *
 * <p>Row {@code n} of a table refers to row {@code n} of the tables it refers to. Each third row has NULL wherever it may.
 * A table gets fewer rows where its keys allow no more, and none where it must refer to a table that must refer back. Of
 * CHECK constraints only simple ones are obeyed, those that {@link Conditions} understands.
 */
public final class SampleRows {
    private static final int NULL_EVERY = 3;

    private final Schema schema;
    private final Dialect dialect;
    private final SampleValues values;
    private final int wanted;

    /** The tables done so far, each after those it refers to, with the number of their rows. */
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private final Set<String> begun = new HashSet<>();
    private final Map<String, Set<String>> referredTo = new HashMap<>();
    private final Map<String, Conditions> conditions = new HashMap<>();
    private final List<String> inserts = new ArrayList<>();

    private SampleRows(Schema schema, Dialect dialect, int wanted) {
        this.schema = schema;
        this.dialect = dialect;
        this.values = new SampleValues(dialect);
        this.wanted = wanted;
    }

    /** INSERT statements in an order that foreign keys accept, at most {@code rowsPerTable} for each live table. */
    public static List<String> inserts(Schema schema, Dialect dialect, int rowsPerTable) {
        SampleRows sample = new SampleRows(schema.live(), dialect, rowsPerTable);
        sample.insertAll();
        return List.copyOf(sample.inserts);
    }

    private void insertAll() {
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys().values()) {
                referredTo
                        .computeIfAbsent(key.targetTable(), name -> new HashSet<>())
                        .addAll(key.targetColumns());
            }
        }
        schema.tables().values().forEach(this::insertInto);
    }

    private void insertInto(Table table) {
        if (!begun.add(table.name())) {
            return;
        }
        for (ForeignKey key : table.foreignKeys().values()) {
            Table target = schema.table(key.targetTable());
            if (target != null) {
                insertInto(target);
            }
        }
        int count = possibleRows(table);
        rows.put(table.name(), count);
        for (int row = 0; row < count; row++) {
            inserts.add(insert(table, row));
        }
    }

    private int possibleRows(Table table) {
        int possible = wanted;
        for (Column column : table.columns().values()) {
            if (isReference(table, column) && !refers(table, column) && !mayBeNull(table, column)) {
                return 0;
            }
        }
        for (Collection<String> key : keys(table)) {
            int distinct = key.stream()
                    .map(table::column)
                    .filter(column -> column != null)
                    .mapToInt(column -> distinct(table, column))
                    .max()
                    .orElse(wanted);
            possible = Math.min(possible, distinct);
        }
        return possible;
    }

    private static List<Collection<String>> keys(Table table) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(key -> (Collection<String>) key.columns()),
                        table.uniques().values().stream().map(UniqueKey::columns),
                        table.indexes().values().stream()
                                .filter(Index::unique)
                                .map(index -> index.columns().stream()
                                        .map(Index::columnOf)
                                        .toList()))
                .flatMap(keys -> keys)
                .collect(Collectors.toList());
    }

    private int distinct(Table table, Column column) {
        return refersElsewhere(table, column)
                ? targetRows(table)
                : values(table, column).distinct();
    }

    private String insert(Table table, int row) {
        List<String> columns = new ArrayList<>();
        List<String> rowValues = new ArrayList<>();
        for (Column column : table.columns().values()) {
            if (column.generatedAs() == null) {
                columns.add(dialect.quote(column.name()));
                rowValues.add(isNull(table, column, row) ? "null" : value(table, column, row, new HashSet<>()));
            }
        }
        String into = "insert into " + dialect.quote(table.name());
        return columns.isEmpty()
                ? into + " default values"
                : into + " (" + String.join(", ", columns) + ") values (" + String.join(", ", rowValues) + ")";
    }

    private boolean isNull(Table table, Column column, int row) {
        return mayBeNull(table, column)
                && (row % NULL_EVERY == NULL_EVERY - 1 || (isReference(table, column) && !refers(table, column)));
    }

    private boolean mayBeNull(Table table, Column column) {
        boolean isKey =
                table.primaryKey() != null && table.primaryKey().columns().contains(column.name());
        return column.nullable()
                && !column.identity()
                && !isKey
                && !referredTo.getOrDefault(table.name(), Set.of()).contains(column.name());
    }

    /** The value of the row referred to, at the end of the chain of references. */
    private String value(Table table, Column column, int row, Set<String> seen) {
        if (seen.add(table.name() + "." + column.name())) {
            for (ForeignKey key : table.foreignKeys().values()) {
                int place = key.columns().indexOf(column.name());
                Table target = schema.table(key.targetTable());
                if (place >= 0 && target != null) {
                    Column targetColumn = target.column(key.targetColumns().get(place));
                    boolean itself = target.name().equals(table.name());
                    int targetRow = itself ? row : row % Math.max(1, targetRows(table));
                    if (targetColumn != null) {
                        return value(target, targetColumn, targetRow, seen);
                    }
                }
            }
        }
        return values(table, column).value(row);
    }

    private ColumnValues values(Table table, Column column) {
        Conditions ofTable = conditions.computeIfAbsent(
                table.name(),
                name -> Conditions.of(
                        table.checks().values().stream().map(Check::condition).toList()));
        return new ColumnValues(values, column.type(), ofTable.on(column.name()));
    }

    /** The rows that all tables referred to have in common. */
    private int targetRows(Table table) {
        return table.foreignKeys().values().stream()
                .map(ForeignKey::targetTable)
                .filter(target -> !target.equals(table.name()) && rows.getOrDefault(target, 0) > 0)
                .mapToInt(target -> rows.getOrDefault(target, 0))
                .min()
                .orElse(0);
    }

    private static boolean isReference(Table table, Column column) {
        return table.foreignKeys().values().stream()
                .anyMatch(key -> key.columns().contains(column.name()));
    }

    private boolean refersElsewhere(Table table, Column column) {
        return table.foreignKeys().values().stream()
                .anyMatch(key -> key.columns().contains(column.name())
                        && !key.targetTable().equals(table.name()));
    }

    /** Whether all that the column refers to has rows already. */
    private boolean refers(Table table, Column column) {
        return table.foreignKeys().values().stream()
                .filter(key -> key.columns().contains(column.name()))
                .allMatch(key -> key.targetTable().equals(table.name()) || rows.getOrDefault(key.targetTable(), 0) > 0);
    }
}
