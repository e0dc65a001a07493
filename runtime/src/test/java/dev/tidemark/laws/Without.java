package dev.tidemark.laws;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A schema without one of its parts and all that hangs on it, so that what is left is a whole schema again. */
public final class Without {
    private Without() {}

    public static Schema table(Schema schema, String name) {
        return foreignKeys(
                views(schema.withoutTable(name), view -> reads(view.query(), name)),
                key -> key.targetTable().equals(name));
    }

    public static Schema column(Schema schema, String tableName, String column) {
        Table table = schema.tables().get(tableName);
        PrimaryKey primary = table.primaryKey();
        Table less = table.withColumns(Table.without(table.columns(), column))
                .withPrimaryKey(primary == null || primary.columns().contains(column) ? null : primary)
                .withUniques(filter(table.uniques(), key -> !key.columns().contains(column)))
                .withForeignKeys(
                        filter(table.foreignKeys(), key -> !key.columns().contains(column)))
                .withIndexes(filter(
                        table.indexes(),
                        index -> !index.columns().stream()
                                .map(Index::columnOf)
                                .toList()
                                .contains(column)))
                .withChecks(filter(table.checks(), check -> !reads(check.condition(), column)));
        for (Column other : table.columns().values()) {
            if (other.generatedAs() != null
                    && reads(other.generatedAs(), column)
                    && less.column(other.name()) != null) {
                less = less.with(other.withGeneratedAs(null));
            }
        }
        return foreignKeys(
                views(schema.with(less), view -> reads(view.query(), tableName) && reads(view.query(), column)),
                key -> key.targetTable().equals(tableName)
                        && key.targetColumns().contains(column));
    }

    public static Schema primaryKey(Schema schema, String tableName) {
        Table table = schema.tables().get(tableName);
        PrimaryKey primary = table.primaryKey();
        return primary == null
                ? schema
                : foreignKeysTo(schema.with(table.withPrimaryKey(null)), tableName, primary.columns());
    }

    public static Schema unique(Schema schema, String tableName, String name) {
        Table table = schema.tables().get(tableName);
        return foreignKeysTo(
                schema.with(table.withUniques(Table.without(table.uniques(), name))),
                tableName,
                table.uniques().get(name).columns());
    }

    /** Without the foreign keys to these columns, if no other key of the table is over them. */
    private static Schema foreignKeysTo(Schema schema, String table, List<String> columns) {
        Table target = schema.tables().get(table);
        PrimaryKey primary = target.primaryKey();
        boolean stillKey = (primary != null && primary.columns().equals(columns))
                || target.uniques().values().stream()
                        .anyMatch(key -> key.columns().equals(columns));
        return stillKey
                ? schema
                : foreignKeys(
                        schema,
                        key -> key.targetTable().equals(table)
                                && key.targetColumns().equals(columns));
    }

    private static Schema views(Schema schema, Predicate<View> gone) {
        Schema result = schema;
        for (View view : schema.views().values()) {
            result = gone.test(view) ? result.withoutView(view.name()) : result;
        }
        return result;
    }

    private static Schema foreignKeys(Schema schema, Predicate<ForeignKey> gone) {
        Schema result = schema;
        for (Table table : schema.tables().values()) {
            result = result.with(table.withForeignKeys(filter(table.foreignKeys(), key -> !gone.test(key))));
        }
        return result;
    }

    /** Whether the SQL names the column; the names of random schemas are no words of SQL. */
    static boolean reads(String sql, String column) {
        return sql.matches("(?s).*(?<!\\w)" + Pattern.quote(bare(column)) + "(?!\\w).*");
    }

    static String bare(String name) {
        return name.replace("`", "");
    }

    static <V> Map<String, V> filter(Map<String, V> map, Predicate<V> stays) {
        return map.entrySet().stream()
                .filter(entry -> stays.test(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
