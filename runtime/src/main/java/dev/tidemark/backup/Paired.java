package dev.tidemark.backup;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a backup has it, and the same table of a database, which may write its names otherwise.
 *
 * @param columns those that rows of a backup have: no generated ones
 */
public record Paired(Table said, Table live, List<Pair> columns) {
    /** A column, twice. */
    public record Pair(Column said, Column live) {}

    public Paired {
        columns = List.copyOf(columns);
    }

    /** The columns that both have. */
    public static Paired of(Table said, Table live) {
        Map<String, Column> found = new LinkedHashMap<>();
        live.columns().values().forEach(column -> found.put(neutral(column.name()), column));
        List<Pair> pairs = new ArrayList<>();
        for (Column column : said.columns().values()) {
            Column there = found.get(neutral(column.name()));
            if (there != null && column.generatedAs() == null && there.generatedAs() == null) {
                pairs.add(new Pair(column, there));
            }
        }
        return new Paired(said, live, pairs);
    }

    /** The table of the name, whatever its case and quotes, or null. */
    public static @Nullable Table find(Schema schema, String name) {
        Table exact = schema.table(name);
        return exact != null
                ? exact
                : schema.tables().values().stream()
                        .filter(table -> neutral(table.name()).equals(neutral(name)))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * The live table as a backup describes it: what the model knows by the model's names and types, the rest as it is.
     *
     * @param model null where the model does not know the table
     */
    public static Table described(@Nullable Table model, Table live) {
        if (model == null) {
            return live;
        }
        Map<String, Column> known = new LinkedHashMap<>();
        model.columns().values().forEach(column -> known.put(neutral(column.name()), column));
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Column column : live.columns().values()) {
            Column said = known.remove(neutral(column.name()));
            Column kept = said == null ? column : said;
            columns.put(kept.name(), kept);
        }
        Table described = model.withColumns(columns);
        // Keys over a column that the database has not are no keys of what is described.
        return known.isEmpty() ? described : Table.named(model.name()).withColumns(columns);
    }

    /** A name as all databases would say it: its last part, without quotes, in small letters. */
    public static String neutral(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return last.replace("`", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
