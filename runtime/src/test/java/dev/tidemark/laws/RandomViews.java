package dev.tidemark.laws;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Views for a pair of schemas, at random: of some columns of a table, of the same ones after a change, or of all. */
final class RandomViews {
    private static final int VIEWS = 3;

    private final Random random;

    RandomViews(long seed) {
        this.random = new Random(~seed);
    }

    SchemaPair over(SchemaPair pair) {
        SchemaPair result = pair;
        for (int number = 0; number < VIEWS; number++) {
            String name = random.nextInt(3) == 0 ? "`View" + number + "`" : "v" + number;
            List<String> entities = pair.names(schema -> live(schema).map(table -> String.valueOf(table.entity())));
            if (entities.isEmpty() || random.nextInt(3) == 0) {
                continue;
            }
            String entity = entities.get(random.nextInt(entities.size()));
            long columns = random.nextLong();
            // Another choice of columns, none, or what follows from the same one.
            long then = random.nextInt(4) == 0 ? random.nextLong() : columns;
            result = new SchemaPair(
                    with(result.a(), name, entity, random.nextInt(4) > 0 ? columns : 0),
                    with(result.b(), name, entity, random.nextInt(4) > 0 ? then : 0));
        }
        return result;
    }

    /** @param columns a bit for each that it may have, in the order of their names; none: no view */
    private static Schema with(Schema schema, String name, String entity, long columns) {
        if (columns == 0) {
            return schema;
        }
        return live(schema)
                .filter(table -> entity.equals(table.entity()) && isPlain(table.name()))
                .findFirst()
                .map(table -> schema.with(
                        new View(name, "select " + columns(table, columns) + " from " + table.name(), null)))
                .orElse(schema);
    }

    /** A query is the database's own SQL, in which each quotes names in its own way. */
    private static boolean isPlain(String name) {
        return !name.contains("`");
    }

    private static Stream<Table> live(Schema schema) {
        return schema.tables().values().stream().filter(table -> !table.retired());
    }

    private static String columns(Table table, long which) {
        List<String> all = table.columns().values().stream()
                .filter(column -> !column.retired())
                .map(Column::name)
                .filter(RandomViews::isPlain)
                .toList();
        List<String> some = all.stream()
                .filter(column -> (which >> all.indexOf(column) & 1) == 1)
                .toList();
        return some.isEmpty() ? "*" : String.join(", ", some);
    }
}
