package dev.tidemark.laws;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Description;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a law speaks of: a schema before, as a snapshot has it, and one after, as a model has it. */
public record SchemaPair(Schema a, Schema b) {
    /** A random snapshot, and a model that is near it or anything. */
    static SchemaPair random(long seed) {
        return random(seed, true);
    }

    /**
     * The same for databases: all in one schema, every value of a type fits the type that follows it, and no unique key is
     * over the columns of another, as PostgreSQL leaves the second one away.
     */
    public static SchemaPair forDatabases(long seed) {
        return random(seed, false);
    }

    private static SchemaPair random(long seed, boolean wild) {
        RandomSchemas schemas = new RandomSchemas(seed, wild);
        Schema model = schemas.model();
        Schema after = wild && seed % 4 == 0 ? schemas.model() : new RandomChanges(schemas).neighbour(model);
        return new RandomViews(seed).over(new SchemaPair(schemas.snapshot(model), after));
    }

    public SchemaPair both(UnaryOperator<Schema> step) {
        return new SchemaPair(step.apply(a), step.apply(b));
    }

    SchemaPair before(UnaryOperator<Schema> step) {
        return new SchemaPair(step.apply(a), b);
    }

    SchemaPair after(UnaryOperator<Schema> step) {
        return new SchemaPair(a, step.apply(b));
    }

    /** Names from both sides, each once. */
    List<String> names(Function<Schema, Stream<String>> names) {
        return Stream.concat(names.apply(a), names.apply(b)).distinct().toList();
    }

    /** Both as JSON, and the operations in between. */
    @Override
    public String toString() {
        return "--- before\n" + json(a) + "--- after\n" + json(b) + "--- operations\n" + operations();
    }

    private String operations() {
        try {
            return SchemaDiff.between(a, b, Hints.NONE).operations().stream()
                    .map(Description::of)
                    .collect(Collectors.joining("\n"));
        } catch (RuntimeException fails) {
            return fails.toString();
        }
    }

    private static String json(Schema schema) {
        String text = SnapshotFormat.write(new Snapshot("", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), schema));
        int tables = text.indexOf("\"tables\"");
        return tables < 0 ? "nothing\n" : text.substring(tables);
    }
}
