package dev.tidemark.cli;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A live schema as lines of text, one for each thing that it consists of; two schemas are equal where their lines are. */
final class Facts {
    private final List<String> lines = new ArrayList<>();

    private Facts() {}

    static List<String> of(Schema schema) {
        Facts facts = new Facts();
        schema.tables().values().forEach(facts::table);
        schema.sequences()
                .values()
                .forEach(sequence -> facts.lines.add(
                        "sequence " + sequence.name() + " from " + sequence.start() + " by " + sequence.increment()));
        schema.views().values().forEach(view -> facts.lines.add("view " + view.name() + " as " + view.query()));
        return facts.lines;
    }

    private void table(Table table) {
        String name = table.name();
        lines.add(name + part(" comment ", table.comment()));
        new TreeMap<>(table.columns()).values().forEach(column -> lines.add(name + "." + column(column)));
        if (table.primaryKey() != null) {
            lines.add(name + " primary key" + in(table.primaryKey().columns()));
        }
        new TreeMap<>(table.uniques())
                .values()
                .forEach(key -> lines.add(name + " unique key " + key.name() + in(key.columns())));
        new TreeMap<>(table.foreignKeys())
                .values()
                .forEach(key -> lines.add(name + " foreign key " + key.name() + in(key.columns()) + " to "
                        + key.targetTable() + in(key.targetColumns()) + part(" on delete ", key.onDelete())));
        new TreeMap<>(table.indexes())
                .values()
                .forEach(index -> lines.add(
                        name + (index.unique() ? " unique index " : " index ") + index.name() + in(index.columns())));
        new TreeMap<>(table.checks())
                .values()
                .forEach(check -> lines.add(name + " check " + check.name() + ": " + check.condition()));
    }

    private static String column(Column column) {
        return column.name() + " " + column.type().sql() + (column.nullable() ? "" : " not null")
                + (column.identity() ? " identity" : "") + part(" default ", column.defaultValue())
                + part(" generated as ", column.generatedAs()) + part(" comment ", column.comment());
    }

    private static String part(String word, @Nullable Object value) {
        return value == null ? "" : word + value;
    }

    private static String in(List<String> columns) {
        return " (" + String.join(", ", columns) + ")";
    }
}
