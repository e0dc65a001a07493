package dev.tidemark.cli;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.sample.SampleRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A revision tried: up from the old schema with rows in it, and back. */
final class Proof {
    private static final int ROWS = 4;

    private final Seal.Revision revision;
    private final @Nullable DataSource real;
    private final List<String> unproved = new ArrayList<>();
    private String product = "H2";
    private boolean tried;

    private Proof(Seal.Revision revision, @Nullable DataSource real) {
        this.revision = revision;
        this.real = real;
    }

    /**
     * What came of it.
     *
     * @param product the database that it was tried on
     * @param tried whether anything ran at all
     * @param unproved what could not be tried there, which is said and not refused
     */
    record Outcome(String product, boolean tried, List<String> unproved) {
        Outcome {
            unproved = List.copyOf(unproved);
        }
    }

    /**
     * Tries the revision.
     *
     * @param real where to try it, in schemas of their own; null for an H2 in memory
     * @throws TidemarkException PROOF_FAILED
     */
    static Outcome of(Seal.Revision revision, @Nullable DataSource real) throws SQLException {
        Proof proof = new Proof(revision, real);
        if (proof.run(ROWS) == Verdict.ROWS_IN_THE_WAY) {
            proof.run(0);
        }
        return new Outcome(proof.product, proof.tried, proof.unproved);
    }

    private enum Verdict {
        DONE,
        ROWS_IN_THE_WAY
    }

    private ProofDatabase open() throws SQLException {
        return real == null ? ProofDatabase.inMemory() : ProofDatabase.in(real);
    }

    private Verdict run(int rowsPerTable) throws SQLException {
        if (isOutsideOfItsSchema()) {
            unproved.add("all of it, for it names schemas, and the proof has only one of its own");
            return Verdict.DONE;
        }
        try (ProofDatabase fresh = open();
                ProofDatabase moved = open()) {
            product = fresh.product();
            try {
                fresh.create(revision.after());
                moved.create(revision.before());
            } catch (SQLException notHere) {
                if (real != null) {
                    throw new ProofFailed(
                            "the schema made anew", product + " refuses it: " + notHere.getMessage(), List.of());
                }
                unproved.add("all of it, for " + product + " cannot create the schema: " + notHere.getMessage());
                return Verdict.DONE;
            }
            tried = true;
            insert(moved, rowsPerTable);
            List<String> before = moved.facts();
            List<String> rows = moved.rows(revision.before());
            for (Operation operation : revision.upgrade()) {
                String obstacle = rowsPerTable == 0 ? null : moved.obstacle(operation);
                if (obstacle != null) {
                    unproved.add(Description.of(operation) + ", with rows: " + obstacle);
                    return Verdict.ROWS_IN_THE_WAY;
                }
                if (operation instanceof Operation.Unfinished step) {
                    unproved.add("the step that you write: " + step.task());
                } else if (!step(moved, operation)) {
                    return Verdict.DONE;
                }
            }
            compare("after the upgrade", "what a new database would have", fresh.facts(), moved.facts());
            for (Operation operation : revision.downgrade()) {
                String obstacle = rowsPerTable == 0 ? null : moved.obstacle(operation);
                if (obstacle != null) {
                    unproved.add("the way back with rows, " + Description.of(operation) + ": " + obstacle);
                    return Verdict.ROWS_IN_THE_WAY;
                }
                if (!step(moved, operation)) {
                    return Verdict.DONE;
                }
            }
            compare("after the downgrade", "what was there before", before, moved.facts());
            if (keepsRows()) {
                compare("after the downgrade", "the rows from before", rows, moved.rows(revision.before()));
            } else {
                unproved.add("the rows after the way back, for the upgrade fills, converts or destroys values");
            }
            return Verdict.DONE;
        }
    }

    private boolean isOutsideOfItsSchema() {
        return Stream.of(revision.before(), revision.after())
                .flatMap(schema ->
                        Stream.concat(schema.tables().keySet().stream(), schema.sequences().keySet().stream()))
                .anyMatch(name -> name.contains("."));
    }

    private void insert(ProofDatabase database, int rowsPerTable) throws SQLException {
        int refused = 0;
        for (String insert : SampleRows.inserts(beforeWithChecksToCome(), database.dialect(), rowsPerTable)) {
            refused += database.accepts(insert) ? 0 : 1;
        }
        if (refused > 0) {
            unproved.add(refused + " generated rows, for a check of the old schema refuses them");
        }
    }

    /** The old schema with the new checks on columns that stay as they are, so that the rows do not stand in their way. */
    private Schema beforeWithChecksToCome() {
        Schema schema = revision.before();
        for (Table table : revision.before().tables().values()) {
            Table later = revision.after().table(table.name());
            if (later != null && table.columns().values().stream().allMatch(column -> isOfOneType(column, later))) {
                Table with = table;
                for (Check check : later.checks().values()) {
                    with = with.with(check);
                }
                schema = schema.with(with);
            }
        }
        return schema;
    }

    private static boolean isOfOneType(Column column, Table later) {
        Column there = later.column(column.name());
        return there == null || there.type().equals(column.type());
    }

    /** Whether it ran; where it may be meant for another database than an H2 in memory, the rest is unproved. */
    private boolean step(ProofDatabase database, Operation operation) throws SQLException {
        try {
            database.run(operation);
            return true;
        } catch (SQLException refused) {
            if (backfill(operation) == null || real != null) {
                throw new ProofFailed(
                        Description.of(operation), product + " refuses it: " + refused.getMessage(), List.of());
            }
            unproved.add("from here on: " + Description.of(operation) + ", for " + product + " says: "
                    + refused.getMessage());
            return false;
        }
    }

    private static @Nullable Backfill backfill(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            return add.backfill();
        }
        return operation instanceof Operation.AlterColumn alter ? alter.backfill() : null;
    }

    private boolean keepsRows() {
        return revision.upgrade().stream()
                .noneMatch(operation ->
                        Description.isDestructive(operation) || operation instanceof Operation.AlterColumn);
    }

    private void compare(String when, String what, List<String> expected, List<String> found) {
        List<String> difference = ProofFailed.difference(expected, found);
        if (!difference.isEmpty()) {
            throw new ProofFailed(
                    when,
                    product + " does not have " + what + ". Nothing was written. Below, - is what is missing and + what"
                            + " is there in its place.",
                    difference);
        }
    }
}
