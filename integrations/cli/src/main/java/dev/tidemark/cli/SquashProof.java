package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.sample.SampleRows;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The old revisions and the one in their place, each run there and back from the same rows: nothing may tell them apart. */
final class SquashProof {
    private static final int ROWS = 4;

    private final Squash squash;
    private final Seal.Revision revision;
    private final @Nullable DataSource real;
    private final List<String> unproved = new ArrayList<>();
    private String product = "H2";

    private SquashProof(Squash squash, Seal.Revision revision, @Nullable DataSource real) {
        this.squash = squash;
        this.revision = revision;
        this.real = real;
    }

    /**
     * What came of it.
     *
     * @param unproved what could not be tried there, which is said and not refused
     */
    record Outcome(String product, boolean tried, List<String> unproved) {
        Outcome {
            unproved = List.copyOf(unproved);
        }
    }

    /** A place on the way: its schema and its rows. */
    private record Seen(List<String> facts, List<String> rows) {}

    /** What stood in the way of a statement. */
    private static final class NotHere extends Exception {
        private static final long serialVersionUID = 1;

        NotHere(String message) {
            super(message);
        }
    }

    /** @throws TidemarkException PROOF_FAILED */
    static Outcome of(Squash squash, Seal.Revision revision, @Nullable DataSource real) throws SQLException {
        SquashProof proof = new SquashProof(squash, revision, real);
        for (int rows : new int[] {ROWS, 0}) {
            try {
                proof.run(rows);
                return new Outcome(proof.product, true, proof.unproved);
            } catch (NotHere reason) {
                proof.unproved.add((rows == 0 ? "all of it: " : "with generated rows: ") + reason.getMessage());
            }
        }
        return new Outcome(proof.product, false, proof.unproved);
    }

    private void run(int rows) throws SQLException, NotHere {
        List<Seen> old = trip(squash.upgrade(), squash.downgrade(), rows);
        List<Seen> now = trip(revision.upgrade(), revision.downgrade(), rows);
        boolean isSteady = true;
        for (int i = 0; i < old.size(); i++) {
            String when = i == 0 ? "after the upgrade" : "after the downgrade";
            compare(when, "the schema", old.get(i).facts(), now.get(i).facts());
            if (!old.get(i).rows().equals(now.get(i).rows())) {
                isSteady = old.equals(trip(squash.upgrade(), squash.downgrade(), rows));
                if (isSteady) {
                    compare(when, "the rows", old.get(i).rows(), now.get(i).rows());
                }
            }
        }
        if (!isSteady) {
            unproved.add("the rows, for the old revisions write others each time");
        }
    }

    /** What is there after the way up, and after the way back. */
    private List<Seen> trip(List<Operation> up, List<Operation> down, int rows) throws SQLException, NotHere {
        try (ProofDatabase database = real == null ? ProofDatabase.inMemory() : ProofDatabase.in(real)) {
            product = database.product();
            database.create(squash.before());
            for (String insert : SampleRows.inserts(squash.before(), database.dialect(), rows)) {
                database.accepts(insert);
            }
            List<Seen> seen = new ArrayList<>();
            go(database, up, rows > 0);
            seen.add(seen(database, revision.after()));
            go(database, down, rows > 0);
            seen.add(seen(database, squash.before()));
            return seen;
        }
    }

    private static Seen seen(ProofDatabase database, Schema schema) throws SQLException {
        return new Seen(database.facts(), database.rows(schema));
    }

    private void go(ProofDatabase database, List<Operation> operations, boolean guarded) throws SQLException, NotHere {
        for (Operation operation : operations) {
            String obstacle = guarded ? database.obstacle(operation) : null;
            if (obstacle != null) {
                throw new NotHere(Description.of(operation) + ": " + obstacle);
            }
            try {
                database.run(operation);
            } catch (SQLException | TidemarkException refused) {
                throw new NotHere(Description.of(operation) + ": " + product + " says: " + refused.getMessage());
            }
        }
    }

    private void compare(String when, String what, List<String> expected, List<String> found) {
        List<String> difference = ProofFailed.difference(expected, found);
        if (!difference.isEmpty()) {
            throw new ProofFailed(
                    when,
                    product + " does not have " + what
                            + " that the old revisions leave. Nothing was written. Below, - is"
                            + " what is missing and + what is there in its place.",
                    difference);
        }
    }
}
