package dev.tidemark.cli;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.SampleRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision tried on an in-memory H2: up from the old schema with rows in it, and back. */
final class Proof {
    private static final int ROWS = 4;

    private final Seal.Revision revision;
    private final List<String> unproved = new ArrayList<>();

    private Proof(Seal.Revision revision) {
        this.revision = revision;
    }

    /** What came of it: what H2 cannot run is said, not refused. */
    record Outcome(List<String> unproved) {
        Outcome {
            unproved = List.copyOf(unproved);
        }
    }

    /**
     * Tries the revision.
     *
     * @throws TidemarkException PROOF_FAILED
     */
    static Outcome of(Seal.Revision revision) throws SQLException {
        Proof proof = new Proof(revision);
        if (proof.run(ROWS) == Verdict.ROWS_IN_THE_WAY) {
            proof.run(0);
        }
        return new Outcome(proof.unproved);
    }

    private enum Verdict {
        DONE,
        ROWS_IN_THE_WAY
    }

    private Verdict run(int rowsPerTable) throws SQLException {
        try (ProofDatabase fresh = new ProofDatabase();
                ProofDatabase moved = new ProofDatabase()) {
            try {
                fresh.create(revision.after());
                moved.create(revision.before());
            } catch (SQLException notHere) {
                unproved.add("all of it, for H2 cannot create the schema: " + notHere.getMessage());
                return Verdict.DONE;
            }
            insert(moved, rowsPerTable);
            List<String> before = moved.facts();
            List<String> rows = moved.rows(revision.before());
            for (Operation operation : revision.upgrade()) {
                String obstacle = rowsPerTable == 0 ? null : moved.obstacle(operation);
                if (obstacle != null) {
                    unproved.add(Description.of(operation) + ", with rows: " + obstacle);
                    return Verdict.ROWS_IN_THE_WAY;
                }
                if (!step(moved, operation)) {
                    return Verdict.DONE;
                }
            }
            compare("upgrade", fresh.facts(), moved.facts());
            for (Operation operation : revision.downgrade()) {
                if (!step(moved, operation)) {
                    return Verdict.DONE;
                }
            }
            compare("downgrade", before, moved.facts());
            if (keepsRows()) {
                compare("downgrade's rows", rows, moved.rows(revision.before()));
            } else {
                unproved.add("the rows after the way back, for the upgrade fills, converts or destroys values");
            }
            return Verdict.DONE;
        }
    }

    private void insert(ProofDatabase database, int rowsPerTable) {
        int refused = 0;
        for (String insert : SampleRows.inserts(revision.before(), Dialect.named("h2"), rowsPerTable)) {
            refused += database.accepts(insert) ? 0 : 1;
        }
        if (refused > 0) {
            unproved.add(refused + " generated rows, for a check of the old schema refuses them");
        }
    }

    /** Whether it ran; where it may be meant for another database, the rest is unproved. */
    private boolean step(ProofDatabase database, Operation operation) {
        try {
            database.run(operation);
            return true;
        } catch (SQLException refused) {
            if (backfill(operation) == null && !(operation instanceof Operation.Sql)) {
                throw new TidemarkException(
                        Code.PROOF_FAILED, Description.of(operation), "H2 refuses it: " + refused.getMessage());
            }
            unproved.add("from here on: " + Description.of(operation) + ", for H2 says: " + refused.getMessage());
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

    private static void compare(String when, List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> extra = new ArrayList<>(found);
        expected.forEach(extra::remove);
        if (!missing.isEmpty() || !extra.isEmpty()) {
            throw new TidemarkException(
                    Code.PROOF_FAILED,
                    "after the " + when,
                    "H2 lacks " + missing + " and has " + extra + " in its place.");
        }
    }
}
