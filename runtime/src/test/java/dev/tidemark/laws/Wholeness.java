package dev.tidemark.laws;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether every database could hold a schema: each key is over columns that are there, and points at a key. */
final class Wholeness {
    private final Schema schema;
    private final List<String> faults = new ArrayList<>();

    private Wholeness(Schema schema) {
        this.schema = schema;
    }

    /** What is wrong, one line each; of what is retired nothing is asked. */
    static List<String> faults(Schema schema) {
        Wholeness wholeness = new Wholeness(schema);
        schema.tables().values().stream().filter(table -> !table.retired()).forEach(wholeness::check);
        schema.views().values().forEach(wholeness::check);
        return wholeness.faults;
    }

    /** As {@link RandomViews} writes them. */
    private void check(View view) {
        int from = view.query().indexOf(" from ");
        String read = view.query().substring(from + " from ".length());
        Table table = schema.table(read);
        if (table == null || table.retired()) {
            faults.add(view.name() + " reads " + read + ", which is not there");
            return;
        }
        String columns = view.query().substring("select ".length(), from);
        if (!columns.equals("*")) {
            over(table, view.name(), List.of(columns.split(", ")));
        }
    }

    private void check(Table table) {
        PrimaryKey primary = table.primaryKey();
        if (primary != null) {
            over(table, "primary key", primary.columns());
            primary.columns().stream()
                    .map(table::column)
                    .filter(column -> column != null && column.nullable())
                    .forEach(column -> faults.add(table.name() + "'s key may be null"));
        }
        table.uniques().values().forEach(key -> over(table, key.name(), key.columns()));
        table.indexes()
                .values()
                .forEach(index -> over(
                        table,
                        index.name(),
                        index.columns().stream().map(Index::columnOf).toList()));
        table.foreignKeys().values().forEach(key -> check(table, key));
    }

    private void check(Table table, ForeignKey key) {
        over(table, key.name(), key.columns());
        Table target = schema.table(key.targetTable());
        if (target == null || target.retired()) {
            faults.add(key.name() + " points at " + key.targetTable() + ", which is not there");
            return;
        }
        over(target, key.name(), key.targetColumns());
        if (!isKey(target, key.targetColumns())) {
            faults.add(key.name() + " points at no key of " + target.name());
        }
        if (!types(table, key.columns()).equals(types(target, key.targetColumns()))) {
            faults.add(key.name() + " has other types than what it points at");
        }
    }

    private static boolean isKey(Table table, List<String> columns) {
        PrimaryKey primary = table.primaryKey();
        return (primary != null && primary.columns().equals(columns))
                || table.uniques().values().stream()
                        .anyMatch(key -> key.columns().equals(columns));
    }

    private static List<@Nullable ColumnType> types(Table table, List<String> columns) {
        List<@Nullable ColumnType> types = new ArrayList<>();
        for (String name : columns) {
            Column column = table.column(name);
            types.add(column == null ? null : column.type());
        }
        return types;
    }

    private void over(Table table, String what, List<String> columns) {
        for (String name : columns) {
            Column column = table.column(name);
            if (column == null || column.retired()) {
                faults.add(what + " is over " + table.name() + "." + name + ", which is not there");
            }
        }
    }
}
