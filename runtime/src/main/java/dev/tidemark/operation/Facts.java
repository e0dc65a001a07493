package dev.tidemark.operation;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.schema.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Named values as text that no other values share: {@code {name=5:phone,type={kind=VARCHAR,length=32}}}.
 *
 * <p>What is null, false, 0 or empty is left out, so that a part which a later version adds changes no checksum of a
 * migration that does not use it. A text carries its length, so that none can be taken for two.
 */
final class Facts {
    private final Map<String, String> facts = new LinkedHashMap<>();

    Facts and(String name, @Nullable String text) {
        return text == null ? this : put(name, text(text));
    }

    Facts and(String name, long number) {
        return number == 0 ? this : put(name, Long.toString(number));
    }

    Facts and(String name, boolean holds) {
        return holds ? put(name, "yes") : this;
    }

    Facts and(String name, @Nullable Enum<?> constant) {
        return constant == null ? this : put(name, constant.name());
    }

    Facts and(String name, @Nullable Facts nested) {
        return nested == null ? this : put(name, nested.toString());
    }

    /** Texts in their order, which counts. */
    Facts and(String name, Collection<String> texts) {
        return texts.isEmpty()
                ? this
                : put(name, texts.stream().map(Facts::text).collect(Collectors.joining(",", "[", "]")));
    }

    /** Values in their order, which counts. */
    Facts and(String name, Stream<Facts> several) {
        String values = several.map(Facts::toString).collect(Collectors.joining(","));
        return values.isEmpty() ? this : put(name, "[" + values + "]");
    }

    /** Texts by name; the map's order does not count. */
    Facts and(String name, Map<String, String> texts) {
        Facts sorted = new Facts();
        new TreeMap<>(texts).forEach((key, value) -> sorted.put(text(key), text(value)));
        return sorted.facts.isEmpty() ? this : and(name, sorted);
    }

    private Facts put(String name, String value) {
        facts.put(name, value);
        return this;
    }

    private static String text(String text) {
        return text.length() + ":" + text;
    }

    @Override
    public String toString() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** What of a table is live, also where the table itself is retired. */
    static Facts of(Table table) {
        return new Facts()
                .and("name", table.name())
                .and(
                        "columns",
                        new TreeMap<>(table.columns())
                                .values().stream()
                                        .filter(column -> !column.retired())
                                        .map(Facts::of))
                .and("primaryKey", of(table.primaryKey()))
                .and("uniques", table.uniques().values().stream().map(Facts::of))
                .and("foreignKeys", table.foreignKeys().values().stream().map(Facts::of))
                .and("indexes", table.indexes().values().stream().map(Facts::of))
                .and("checks", table.checks().values().stream().map(Facts::of))
                .and("comment", table.comment());
    }

    static Facts of(Column column) {
        return new Facts()
                .and("name", column.name())
                .and("type", of(column.type()))
                .and("notNull", !column.nullable())
                .and("default", column.defaultValue())
                .and("identity", column.identity())
                .and("generatedAs", column.generatedAs())
                .and("collation", column.collation())
                .and("comment", column.comment());
    }

    private static Facts of(ColumnType type) {
        return new Facts()
                .and("kind", type.kind())
                .and("length", type.length())
                .and("precision", type.precision())
                .and("scale", type.scale())
                .and("name", type.name())
                .and("values", type.values())
                .and("element", type.element() == null ? null : of(type.element()))
                .and("sql", type.sql());
    }

    static @Nullable Facts of(@Nullable PrimaryKey key) {
        return key == null ? null : new Facts().and("name", key.name()).and("columns", key.columns());
    }

    static Facts of(UniqueKey key) {
        return new Facts().and("name", key.name()).and("columns", key.columns());
    }

    static Facts of(ForeignKey key) {
        return new Facts()
                .and("name", key.name())
                .and("columns", key.columns())
                .and("targetTable", key.targetTable())
                .and("targetColumns", key.targetColumns())
                .and("onDelete", key.onDelete());
    }

    static Facts of(Index index) {
        return new Facts()
                .and("name", index.name())
                .and("unique", index.unique())
                .and("columns", index.columns());
    }

    static Facts of(Check check) {
        return new Facts().and("name", check.name()).and("condition", check.condition());
    }

    static Facts of(Sequence sequence) {
        return new Facts()
                .and("name", sequence.name())
                .and("start", sequence.start())
                .and("increment", sequence.increment());
    }

    static Facts of(View view) {
        return new Facts().and("name", view.name()).and("query", view.query());
    }

    static @Nullable Facts of(@Nullable Backfill backfill) {
        return backfill == null
                ? null
                : new Facts().and("expression", backfill.expression()).and("variants", backfill.variants());
    }

    /** How many rows a statement holds is no part of it. */
    static Facts of(String table, Rows rows) {
        return new Facts()
                .and("table", table)
                .and("fields", rows.fields().stream().map(Facts::of))
                .and("key", rows.key())
                .and(
                        "rows",
                        rows.values().stream()
                                .map(row -> new Facts()
                                        .and(
                                                "values",
                                                row.stream()
                                                        .map(Datum::canonical)
                                                        .toList())))
                .and("optional", rows.optional());
    }

    private static Facts of(Rows.Field field) {
        ColumnType type = field.type();
        return new Facts().and("name", field.name()).and("type", type == null ? null : of(type));
    }

    static @Nullable Facts of(@Nullable Partitioning how) {
        return how == null
                ? null
                : new Facts()
                        .and("by", how.by())
                        .and("column", of(how.column()))
                        .and("parts", how.parts())
                        .and("rest", how.rest());
    }

    static Facts of(String table, Partition partition) {
        Datum from = partition.from();
        Datum to = partition.to();
        return new Facts()
                .and("table", table)
                .and("name", partition.name())
                .and("of", of(partition.of()))
                .and("from", from == null ? null : from.canonical())
                .and("to", to == null ? null : to.canonical())
                .and("values", partition.values().stream().map(Datum::canonical).toList());
    }

    static Facts of(RowChange change) {
        return new Facts()
                .and(
                        "key",
                        change.key().stream()
                                .map(cell -> of(cell.field())
                                        .and("value", cell.value().canonical())))
                .and(
                        "set",
                        change.assignments().stream()
                                .map(each -> of(each.field())
                                        .and("before", each.before().canonical())
                                        .and("after", each.after().canonical())));
    }
}
