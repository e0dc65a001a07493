package dev.tidemark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema before and one after, and what a test expects of the way from one to the other; the laws always hold. */
final class Change {
    private final Schema before;
    private final Schema after;
    private final TreeMap<String, String> renamedColumns = new TreeMap<>();
    private final TreeMap<String, String> renamedTables = new TreeMap<>();
    private final TreeMap<String, Backfill> backfills = new TreeMap<>();
    private final Map<String, String> zeros = new HashMap<>();
    private final SortedSet<String> accepted = new TreeSet<>();

    private Change(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Both as {@link SchemaText} reads them. */
    static Change from(String before, String after) {
        return new Change(SchemaText.read(before), SchemaText.read(after));
    }

    Change withRenamedColumn(String column, String from) {
        renamedColumns.put(column, from);
        return this;
    }

    Change withRenamedTable(String table, String from) {
        renamedTables.put(table, from);
        return this;
    }

    Change withBackfill(String column, String expression) {
        backfills.put(column, Backfill.of(expression));
        return this;
    }

    Change withZero(String column, String zero) {
        zeros.put(column, zero);
        return this;
    }

    Change accepting(String problem) {
        accepted.add(problem);
        return this;
    }

    private SchemaDiff diff() {
        Hints hints = new Hints(renamedColumns, renamedTables, backfills, zeros, accepted);
        SchemaDiff diff = SchemaDiff.between(before, after, hints);
        Schema there = Applied.to(before, diff.operations());
        assertThat(there.live()).isEqualTo(after.live());
        assertThat(Applied.to(there, Inverse.of(diff.operations())).live()).isEqualTo(before.live());
        assertThat(SchemaDiff.between(after, after, hints).operations()).isEmpty();
        return diff;
    }

    /** The operations in words, each with its backfill where it has one; asks nothing. */
    void does(String... words) {
        assertThat(diff().problems()).isEmpty();
        doesAndAsks(words);
    }

    /** The operations in words, whatever the diff asks. */
    Change doesAndAsks(String... words) {
        assertThat(diff().operations()).extracting(Change::words).containsExactly(words);
        return this;
    }

    /** The only thing that the diff asks: its code, its place, and a part of what it says. */
    void asks(Code code, String place, String... parts) {
        assertThat(diff().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(place);
            assertThat(List.of(parts)).allMatch(problem.message()::contains, problem.message());
        });
    }

    /** The unfinished steps, each with the SQL to go on from. */
    void leaves(String... tasks) {
        assertThat(diff().operations().stream()
                        .filter(Operation.Unfinished.class::isInstance)
                        .map(operation -> ((Operation.Unfinished) operation).task()))
                .containsExactly(tasks);
    }

    void asksNothing() {
        assertThat(diff().problems()).isEmpty();
    }

    List<Operation> operations() {
        return diff().operations();
    }

    private static String words(Operation operation) {
        @Nullable
        Backfill backfill = operation instanceof Operation.AddColumn add
                ? add.backfill()
                : operation instanceof Operation.AlterColumn alter
                        ? alter.backfill()
                        : operation instanceof Operation.RestoreColumn restore ? restore.backfill() : null;
        return Description.of(operation) + (backfill == null ? "" : ", filled with " + backfill.expression());
    }
}
