package dev.tidemark.laws;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** From a pair of schemas that breaks a law to a small one that still does. */
public final class Shrinking {
    private Shrinking() {}

    /** A pair from which nothing more can be taken without mending it. */
    public static SchemaPair smallest(SchemaPair failing, Predicate<SchemaPair> fails) {
        SchemaPair smallest = failing;
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            for (UnaryOperator<Schema> step : steps(smallest)) {
                SchemaPair now = smallest;
                SchemaPair smaller = Stream.of(now.both(step), now.before(step), now.after(step))
                        .filter(pair -> !pair.equals(now))
                        .filter(fails)
                        .findFirst()
                        .orElse(now);
                shrunk |= !smaller.equals(now);
                smallest = smaller;
            }
        }
        return smallest;
    }

    /** What may be taken away, the most first; a step that finds nothing to take gives the same schema. */
    private static List<UnaryOperator<Schema>> steps(SchemaPair pair) {
        List<UnaryOperator<Schema>> steps = new ArrayList<>();
        pair.names(schema -> schema.tables().keySet().stream())
                .forEach(table -> steps.add(guarded(table, schema -> Without.table(schema, table))));
        pair.names(schema -> schema.sequences().keySet().stream())
                .forEach(name -> steps.add(schema -> schema.withoutSequence(name)));
        pair.names(schema -> schema.views().keySet().stream())
                .forEach(name -> steps.add(schema -> schema.withoutView(name)));
        pair.names(schema -> schema.tables().keySet().stream()).forEach(table -> addSteps(steps, pair, table));
        return steps;
    }

    private static void addSteps(List<UnaryOperator<Schema>> steps, SchemaPair pair, String table) {
        names(pair, table, each -> each.columns().keySet().stream())
                .forEach(column -> steps.add(guarded(
                        table,
                        schema -> hasColumn(schema, table, column) ? Without.column(schema, table, column) : schema)));
        steps.add(guarded(table, schema -> Without.primaryKey(schema, table)));
        names(pair, table, each -> each.uniques().keySet().stream())
                .forEach(name -> steps.add(guarded(
                        table,
                        schema -> schema.tables().get(table).uniques().containsKey(name)
                                ? Without.unique(schema, table, name)
                                : schema)));
        names(pair, table, each -> each.foreignKeys().keySet().stream())
                .forEach(name ->
                        change(steps, table, each -> each.withForeignKeys(Table.without(each.foreignKeys(), name))));
        names(pair, table, each -> each.indexes().keySet().stream())
                .forEach(name -> change(steps, table, each -> each.withIndexes(Table.without(each.indexes(), name))));
        names(pair, table, each -> each.checks().keySet().stream())
                .forEach(name -> change(steps, table, each -> each.withChecks(Table.without(each.checks(), name))));
        change(steps, table, each -> each.withComment(null));
        change(steps, table, each -> each.withRetired(false));
        change(steps, table, Shrinking::withoutActions);
        change(steps, table, Shrinking::withPlainIndexes);
        names(pair, table, each -> each.columns().keySet().stream()).forEach(column -> {
            alter(steps, table, column, each -> each.withRetired(false));
            alter(steps, table, column, each -> each.withType(ColumnType.integer()));
            alter(steps, table, column, each -> each.withGeneratedAs(null));
            alter(steps, table, column, each -> each.withDefault(null));
            alter(steps, table, column, each -> each.withIdentity(false));
            alter(steps, table, column, each -> each.withComment(null));
            alter(steps, table, column, each -> each.withNullable(true));
            alter(steps, table, column, each -> each.withMember(null));
        });
        change(steps, table, each -> each.withEntity(null));
    }

    private static Table withoutActions(Table table) {
        Table plain = table;
        for (ForeignKey key : table.foreignKeys().values()) {
            plain = plain.with(new ForeignKey(key.name(), key.columns(), key.targetTable(), key.targetColumns(), null));
        }
        return plain;
    }

    private static Table withPlainIndexes(Table table) {
        Table plain = table;
        for (Index index : table.indexes().values()) {
            plain = plain.with(new Index(
                    index.name(),
                    false,
                    index.columns().stream().map(Index::columnOf).toList()));
        }
        return plain;
    }

    private static void change(List<UnaryOperator<Schema>> steps, String table, UnaryOperator<Table> change) {
        steps.add(guarded(
                table, schema -> schema.with(change.apply(schema.tables().get(table)))));
    }

    private static void alter(
            List<UnaryOperator<Schema>> steps, String table, String column, UnaryOperator<Column> change) {
        change(steps, table, each -> {
            Column old = each.column(column);
            return old == null ? each : each.with(change.apply(old));
        });
    }

    private static UnaryOperator<Schema> guarded(String table, UnaryOperator<Schema> step) {
        return schema -> schema.table(table) == null ? schema : step.apply(schema);
    }

    private static boolean hasColumn(Schema schema, String table, String column) {
        return schema.tables().get(table).column(column) != null;
    }

    private static List<String> names(SchemaPair pair, String table, Function<Table, Stream<String>> names) {
        return pair.names(schema -> {
            Table each = schema.table(table);
            return each == null ? Stream.of() : names.apply(each);
        });
    }
}
