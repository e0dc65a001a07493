package dev.tidemark.laws;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a developer does to a model, at random; what comes out is a whole schema again. */
final class RandomChanges {
    private static final Pattern WORD = Pattern.compile("`[^`]+`|\\w+");

    private final RandomSchemas schemas;
    private final Random random;

    RandomChanges(RandomSchemas schemas) {
        this.schemas = schemas;
        this.random = schemas.random;
    }

    /** A model that differs from the given one in a few places. */
    Schema neighbour(Schema model) {
        Schema result = model;
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes && !result.tables().isEmpty(); i++) {
            result = change(result, schemas.pick(result.tables().values().stream()));
        }
        return result;
    }

    private Schema change(Schema schema, Table table) {
        Column column = schemas.pick(table.columns().values().stream());
        return switch (random.nextInt(18)) {
            case 0 -> schemas.withTable(schema);
            case 1 -> Without.table(schema, table.name());
            case 2, 3 -> schema.with(schemas.withColumn(table));
            case 4 -> isIn(table, column) ? schema : Without.column(schema, table.name(), column.name());
            case 5 -> renamed(schema, table, Map.of(column.name(), schemas.columnName(7 + random.nextInt(3))));
            case 6 -> swapped(schema, table, column);
            case 7 -> renamedTable(schema, table, schemas.tableName(7 + random.nextInt(3)));
            case 8 -> swappedTables(schema, table);
            case 9, 10 -> altered(schema, table, column);
            case 11 -> retyped(schema, table.name(), column.name(), schemas.types.wider(column.type()));
            case 12 -> schema.with(schemas.withKey(table));
            case 13 -> withoutKey(schema, table);
            case 14 -> schema.with(keysRenamed(table));
            case 15 -> schemas.withForeignKey(schema, table.name());
            case 16 -> sequences(schema, table);
            default -> schema.with(table.withComment(schemas.oneIn(2) ? null : "said " + random.nextInt(9)));
        };
    }

    private static boolean isIn(Table table, Column column) {
        PrimaryKey primary = table.primaryKey();
        return primary != null && primary.columns().contains(column.name());
    }

    /** The schema with columns under other names, in all that names them. */
    private static Schema renamed(Schema schema, Table table, Map<String, String> names) {
        if (names.values().stream().anyMatch(name -> table.column(name) != null && !names.containsKey(name))) {
            return schema;
        }
        UnaryOperator<String> rename = name -> names.getOrDefault(name, name);
        UnaryOperator<String> sql = text -> WORD.matcher(text).replaceAll(word -> rename.apply(word.group()));
        Table now = table.renamingColumns(rename);
        for (Check check : table.checks().values()) {
            now = now.with(new Check(check.name(), sql.apply(check.condition())));
        }
        for (Column column : now.columns().values()) {
            now = column.generatedAs() == null
                    ? now
                    : now.with(column.withGeneratedAs(sql.apply(column.generatedAs())));
        }
        return schema.with(now).retargeting(table.name(), table.name(), rename);
    }

    private Schema swapped(Schema schema, Table table, Column column) {
        String other = schemas.pick(table.columns().keySet().stream());
        Map<String, String> names = new HashMap<>();
        names.put(column.name(), other);
        names.put(other, column.name());
        return renamed(schema, table, names);
    }

    private static Schema renamedTable(Schema schema, Table table, String name) {
        if (schema.table(name) != null) {
            return schema;
        }
        Schema renamed = schema.withoutTable(table.name())
                .with(table.withName(name))
                .retargeting(table.name(), name, UnaryOperator.identity());
        Sequence own = schema.sequences().get(RandomSchemas.sequenceOf(table.name()));
        return own == null
                ? renamed
                : renamed.withoutSequence(own.name())
                        .with(new Sequence(RandomSchemas.sequenceOf(name), own.start(), own.increment()));
    }

    private Schema swappedTables(Schema schema, Table table) {
        Table other = schemas.pick(schema.tables().values().stream());
        if (other.name().equals(table.name())) {
            return schema;
        }
        Schema aside = renamedTable(schema, table, "passing");
        Schema half = renamedTable(aside, aside.tables().get(other.name()), table.name());
        return renamedTable(half, half.tables().get("passing"), other.name());
    }

    private Schema altered(Schema schema, Table table, Column column) {
        boolean plain = column.generatedAs() == null && !column.identity();
        return switch (random.nextInt(4)) {
            case 0 -> isIn(table, column) ? schema : schema.with(table.with(column.withNullable(!column.nullable())));
            case 1 -> plain ? schema.with(table.with(schemas.withDefault(column))) : schema;
            case 2 -> schema.with(table.with(column.withComment(schemas.oneIn(2) ? null : "was " + column.name())));
            default ->
                isIn(table, column)
                        ? schema
                        : retyped(schema, table.name(), column.name(), schemas.types.after(column.type()));
        };
    }

    /** The schema with another type for the column and for all that keys tie to it. */
    private static Schema retyped(Schema schema, String table, String name, ColumnType type) {
        Column column = schema.tables().get(table).columns().get(name);
        boolean inKey = schema.tables().values().stream().anyMatch(each -> names(each, table, name));
        if (column.type().equals(type)
                || column.identity()
                || column.generatedAs() != null
                || (inKey && !RandomTypes.isComparable(type))) {
            return schema;
        }
        Schema result = schema.with(
                schema.tables().get(table).with(column.withType(type).withDefault(null)));
        for (Table each : schema.tables().values()) {
            for (ForeignKey key : each.foreignKeys().values()) {
                for (int i = 0; i < key.columns().size(); i++) {
                    String from = key.columns().get(i);
                    String to = key.targetColumns().get(i);
                    if (key.targetTable().equals(table) && to.equals(name)) {
                        result = retyped(result, each.name(), from, type);
                    }
                    if (each.name().equals(table) && from.equals(name)) {
                        result = retyped(result, key.targetTable(), to, type);
                    }
                }
            }
        }
        return Wholeness.faults(result).isEmpty() ? result : schema;
    }

    /** Whether a key or an index of the table names the column. */
    private static boolean names(Table table, String target, String column) {
        Table without = Without.column(Schema.EMPTY.with(table), table.name(), column)
                .tables()
                .get(table.name());
        return table.name().equals(target)
                && !(without.uniques().equals(table.uniques())
                        && without.indexes().equals(table.indexes())
                        && without.foreignKeys().equals(table.foreignKeys())
                        && Objects.equals(without.primaryKey(), table.primaryKey()));
    }

    private Schema withoutKey(Schema schema, Table table) {
        List<String> uniques = List.copyOf(table.uniques().keySet());
        List<String> foreignKeys = List.copyOf(table.foreignKeys().keySet());
        return switch (random.nextInt(4)) {
            case 0 -> uniques.isEmpty() ? schema : Without.unique(schema, table.name(), uniques.get(0));
            case 1 -> schema.with(table.withIndexes(Map.of()));
            case 2 -> schema.with(table.withChecks(Map.of()));
            default ->
                foreignKeys.isEmpty()
                        ? schema
                        : schema.with(table.withForeignKeys(Table.without(table.foreignKeys(), foreignKeys.get(0))));
        };
    }

    private Table keysRenamed(Table table) {
        Table now = table;
        for (String name : List.copyOf(table.constraints().keySet())) {
            now = schemas.oneIn(2) ? now.renamingConstraint(name, schemas.name("k")) : now;
        }
        List<String> names = List.copyOf(now.constraints().keySet());
        if (names.size() > 1) {
            now = now.renamingConstraint(names.get(0), "passing")
                    .renamingConstraint(names.get(1), names.get(0))
                    .renamingConstraint("passing", names.get(1));
        }
        return now;
    }

    private Schema sequences(Schema schema, Table table) {
        Column id = table.column("id");
        String own = RandomSchemas.sequenceOf(table.name());
        if (id == null
                || table.primaryKey() == null
                || table.primaryKey().columns().size() > 1
                || schemas.oneIn(3)) {
            return schema.sequences().containsKey("s") && schemas.oneIn(2)
                    ? schema.withoutSequence("s")
                    : schema.with(schemas.sequence("s"));
        }
        return id.identity()
                ? schema.with(table.with(id.withIdentity(false))).with(schemas.sequence(own))
                : schema.with(table.with(id.withIdentity(RandomTypes.isInteger(id.type()))))
                        .withoutSequence(own);
    }
}
