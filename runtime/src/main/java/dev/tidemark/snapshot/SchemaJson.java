package dev.tidemark.snapshot;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema as JSON: tables, each with a line a column, key, index and check; then sequences. */
final class SchemaJson {
    private SchemaJson() {}

    static Block write(Block into, Schema schema) {
        Block tables = new Block();
        schema.tables().forEach((name, table) -> tables.put(name, table(table)));
        Block sequences = new Block();
        schema.sequences()
                .forEach((name, sequence) -> sequences.put(
                        name, new Facts().put("start", sequence.start()).put("increment", sequence.increment()).map));
        Block views = new Block();
        schema.views()
                .forEach((name, view) ->
                        views.put(name, new Facts().put("query", view.query()).put("entity", view.entity()).map));
        return into.put("tables", tables).put("sequences", sequences).put("views", views);
    }

    private static Block table(Table table) {
        Block columns = new Block();
        table.columns().forEach((name, column) -> columns.put(name, column(column)));
        Block uniques = new Block();
        table.uniques().forEach((name, key) -> uniques.put(name, key.columns()));
        Block foreignKeys = new Block();
        table.foreignKeys().forEach((name, key) -> foreignKeys.put(name, foreignKey(key)));
        Block indexes = new Block();
        table.indexes()
                .forEach((name, index) -> indexes.put(
                        name, new Facts().put("unique", index.unique()).put("columns", index.columns()).map));
        Block checks = new Block();
        table.checks().forEach((name, check) -> checks.put(name, check.condition()));
        PrimaryKey key = table.primaryKey();
        return new Block()
                .put("entity", table.entity())
                .put("retired", table.retired())
                .put("comment", table.comment())
                .put("columns", columns)
                .put(
                        "primaryKey",
                        key == null ? null : new Facts().put("name", key.name()).put("columns", key.columns()).map)
                .put("uniques", uniques)
                .put("foreignKeys", foreignKeys)
                .put("indexes", indexes)
                .put("checks", checks);
    }

    private static Map<String, Object> column(Column column) {
        return type(column.type())
                .put("notNull", !column.nullable())
                .put("identity", column.identity())
                .put("default", column.defaultValue())
                .put("generatedAs", column.generatedAs())
                .put("collation", column.collation())
                .put("comment", column.comment())
                .put("retired", column.retired())
                .put("member", column.member())
                .map;
    }

    private static Facts type(ColumnType type) {
        return new Facts()
                .put("type", type.kind().name().toLowerCase(Locale.ROOT))
                .put("length", (long) type.length())
                .put("precision", (long) type.precision())
                .put("scale", (long) type.scale())
                .put("typeName", type.name())
                .put("values", type.values())
                .put("element", type.element() == null ? null : type(type.element()).map)
                .put("sql", type.sql());
    }

    private static Map<String, Object> foreignKey(ForeignKey key) {
        return new Facts()
                .put("columns", key.columns())
                .put("references", key.targetTable())
                .put("targetColumns", key.targetColumns())
                .put("onDelete", key.onDelete() == null ? null : key.onDelete().name())
                .map;
    }

    static Schema read(Json json) {
        List<Table> tables = new ArrayList<>();
        json.objects("tables").forEach((name, table) -> tables.add(readTable(name, table)));
        List<Sequence> sequences = new ArrayList<>();
        json.objects("sequences")
                .forEach((name, facts) ->
                        sequences.add(new Sequence(name, facts.number("start", 0), facts.number("increment", 0))));
        Schema schema = Schema.of(tables, sequences);
        for (Map.Entry<String, Json> view : json.objects("views").entrySet()) {
            Json facts = view.getValue();
            schema = schema.with(new View(view.getKey(), facts.string("query"), facts.optionalString("entity")));
        }
        return schema;
    }

    private static Table readTable(String name, Json json) {
        Map<String, Column> columns = new LinkedHashMap<>();
        json.objects("columns").forEach((column, facts) -> columns.put(column, readColumn(column, facts)));
        TreeMap<String, UniqueKey> uniques = new TreeMap<>();
        json.lists("uniques").forEach((key, keyColumns) -> uniques.put(key, new UniqueKey(key, keyColumns)));
        TreeMap<String, ForeignKey> foreignKeys = new TreeMap<>();
        json.objects("foreignKeys").forEach((key, facts) -> foreignKeys.put(key, readForeignKey(key, facts)));
        TreeMap<String, Index> indexes = new TreeMap<>();
        json.objects("indexes")
                .forEach((index, facts) ->
                        indexes.put(index, new Index(index, facts.flag("unique"), facts.strings("columns"))));
        TreeMap<String, Check> checks = new TreeMap<>();
        json.texts("checks").forEach((check, condition) -> checks.put(check, new Check(check, condition)));
        Json key = json.optionalObject("primaryKey");
        PrimaryKey primaryKey = key == null ? null : new PrimaryKey(key.optionalString("name"), key.strings("columns"));
        if (primaryKey != null) {
            existing(primaryKey.columns(), columns, json, "primaryKey");
        }
        uniques.forEach((keyName, unique) ->
                existing(unique.columns(), columns, json.required("uniques", json.optionalObject("uniques")), keyName));
        foreignKeys.forEach((keyName, foreign) -> existing(
                foreign.columns(), columns, json.required("foreignKeys", json.optionalObject("foreignKeys")), keyName));
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                indexes,
                checks,
                json.optionalString("comment"),
                json.optionalString("entity"),
                json.flag("retired"));
    }

    private static void existing(List<String> names, Map<String, Column> columns, Json keys, String key) {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                throw keys.damaged(key, "names the column \"" + name + "\", which the table does not have");
            }
        }
    }

    private static Column readColumn(String name, Json facts) {
        return new Column(
                name,
                readType(facts),
                !facts.flag("notNull"),
                facts.optionalString("default"),
                facts.flag("identity"),
                facts.optionalString("generatedAs"),
                facts.optionalString("collation"),
                facts.optionalString("comment"),
                facts.optionalString("member"),
                facts.flag("retired"));
    }

    private static ColumnType readType(Json facts) {
        Json element = facts.optionalObject("element");
        return new ColumnType(
                constant(ColumnType.Kind.class, facts.string("type"), facts),
                (int) facts.number("length", 0),
                (int) facts.number("precision", 0),
                (int) facts.number("scale", 0),
                facts.optionalString("typeName"),
                facts.strings("values"),
                element == null ? null : readType(element),
                facts.optionalString("sql"));
    }

    private static ForeignKey readForeignKey(String name, Json facts) {
        String onDelete = facts.optionalString("onDelete");
        return new ForeignKey(
                name,
                facts.strings("columns"),
                facts.string("references"),
                facts.strings("targetColumns"),
                onDelete == null ? null : constant(ForeignKey.OnDelete.class, onDelete, facts));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, Json facts) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw facts.damaged(
                    name,
                    "is no " + (type == ColumnType.Kind.class ? "column type" : "action")
                            + " that this Tidemark knows");
        }
    }

    /** Facts on one line; what is false, zero, empty or null is left out. */
    private static final class Facts {
        private final Map<String, Object> map = new LinkedHashMap<>();

        Facts put(String name, @Nullable Object value) {
            boolean said = value != null
                    && !Boolean.FALSE.equals(value)
                    && !Long.valueOf(0).equals(value)
                    && !(value instanceof List<?> list && list.isEmpty());
            if (said && value != null) {
                map.put(name, value);
            }
            return this;
        }
    }
}
