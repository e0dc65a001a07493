package dev.tidemark.engine;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The schema that a database has at some place of a plan; found out only where its dialect wants to know. */
final class Standing implements Supplier<Schema> {
    static final Standing EMPTY = at(() -> Schema.EMPTY);

    private final Supplier<Schema> source;
    private @Nullable Schema found;

    private Standing(Supplier<Schema> source) {
        this.source = source;
    }

    static Standing at(Supplier<Schema> source) {
        return new Standing(source);
    }

    /** What the revisions lead to that the history has, the draft left out. */
    static Standing of(Compiled compiled, Revisions revisions, List<HistoryEntry> rows) {
        Set<String> applied = Planner.applied(rows);
        return of(
                compiled,
                revisions.ordered().stream()
                        .filter(entry -> applied.contains(entry.id()))
                        .toList());
    }

    /** What the revisions lead to, parents before children. */
    static Standing of(Compiled compiled, List<Entry> entries) {
        return at(() -> {
            Schema schema = Schema.EMPTY;
            for (Entry entry : entries) {
                schema = Applied.asFarAsItFits(schema, compiled.load(entry).upgrade());
            }
            return schema;
        });
    }

    Standing after(List<Operation> operations) {
        return at(() -> Applied.asFarAsItFits(get(), operations));
    }

    @Override
    public Schema get() {
        Schema schema = found;
        if (schema == null) {
            schema = source.get();
            found = schema;
        }
        return schema;
    }
}
