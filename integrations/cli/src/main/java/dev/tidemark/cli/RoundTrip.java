package dev.tidemark.cli;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.operation.Applied;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.sample.SampleRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All revisions led up one by one with rows in every table, down to base, and up again, by the engine itself. */
final class RoundTrip {
    private static final int ROWS = 3;

    private final Compile compile;
    private final List<Entry> entries;
    private final @Nullable DataSource real;
    private final List<String> unproved = new ArrayList<>();
    private String product = "";

    private RoundTrip(Compile compile, List<Entry> entries, @Nullable DataSource real) {
        this.compile = compile;
        this.entries = entries;
        this.real = real;
    }

    /**
     * What came of it.
     *
     * @param unproved what could not be tried, which is said and not refused
     */
    record Outcome(String product, List<String> unproved) {
        Outcome {
            unproved = List.copyOf(unproved);
        }
    }

    /**
     * Goes it.
     *
     * @param entries the revisions, parents before children
     * @param real where, in a schema of its own; null for an H2 in memory
     * @throws TidemarkException PROOF_FAILED, or what the engine says of a revision
     */
    static Outcome of(Compile compile, List<Entry> entries, @Nullable DataSource real) throws SQLException {
        RoundTrip trip = new RoundTrip(compile, entries, real);
        try {
            trip.run(ROWS);
        } catch (TidemarkException refused) {
            if (refused.problem().code() != Code.ROWS_IN_THE_WAY) {
                throw refused;
            }
            trip.unproved.add("with rows, " + refused.problem().place() + ": "
                    + refused.problem().message());
            trip.run(0);
        }
        return new Outcome(trip.product, trip.unproved);
    }

    private void run(int rows) throws SQLException {
        RevisionIndex now = compile.index();
        boolean isWhole = entries.size() == now.squashed().revisions().size();
        // What is repeatable is written for the newest revision.
        RevisionIndex sealed = new RevisionIndex(
                now.mode(), now.snapshotHash(), now.settings(), entries, null, isWhole ? now.repeatables() : List.of());
        try (Scratch scratch = Scratch.open(real)) {
            Tidemark tidemark = Tidemark.of(scratch.dataSource())
                    .production(false)
                    .backups(null)
                    .classLoader(compile.loader())
                    .index(sealed)
                    .listener(event -> {});
            List<List<String>> facts = up(tidemark, scratch, rows);
            if (isWhole) {
                compare("at the head", "what the snapshot says", ofTheSnapshot(), facts.get(entries.size()));
            }
            tidemark.upgrade();
            List<String> all = facts(scratch);
            if (down(tidemark, scratch, facts)) {
                tidemark.upgrade();
                compare("after the second upgrade", "what it had after the first", all, facts(scratch));
            }
        }
    }

    /** The facts at base, and after each revision. */
    private List<List<String>> up(Tidemark tidemark, Scratch scratch, int rows) throws SQLException {
        List<List<String>> facts = new ArrayList<>(List.of(facts(scratch)));
        Schema schema = Schema.EMPTY;
        for (Entry entry : entries) {
            tidemark.upgrade("+1");
            facts.add(facts(scratch));
            schema = Applied.asFarAsItFits(schema, compile.recording(entry).upgrade());
            insert(scratch, schema, rows);
        }
        return facts;
    }

    /** Whether it came down to base. */
    private boolean down(Tidemark tidemark, Scratch scratch, List<List<String>> facts) throws SQLException {
        for (int i = entries.size(); i > 0; i--) {
            String id = entries.get(i - 1).id();
            try {
                tidemark.downgrade("-1");
            } catch (TidemarkException refused) {
                if (refused.problem().code() != Code.NOT_REVERSIBLE) {
                    throw refused;
                }
                unproved.add(
                        "the way back from " + id + " on: " + refused.problem().message());
                return false;
            }
            compare("after the downgrade of " + id, "what was there before it", facts.get(i - 1), facts(scratch));
        }
        return true;
    }

    private List<String> ofTheSnapshot() throws SQLException {
        try (ProofDatabase fresh = real == null ? ProofDatabase.inMemory() : ProofDatabase.in(real)) {
            fresh.create(compile.snapshot().schema());
            return fresh.facts();
        }
    }

    private List<String> facts(Scratch scratch) throws SQLException {
        try (Connection connection = scratch.dataSource().getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
            return Facts.of(Dialects.of(connection).introspect(connection));
        }
    }

    /** Rows for each table that has none yet; those that have some refuse the same ones, and so may a check. */
    private static void insert(Scratch scratch, Schema schema, int rows) throws SQLException {
        try (Connection connection = scratch.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            Dialect dialect = Dialects.of(connection);
            for (String insert : SampleRows.inserts(schema, dialect, rows)) {
                attempt(statement, insert);
            }
        }
    }

    private static void attempt(Statement statement, String insert) {
        try {
            statement.execute(insert);
        } catch (SQLException refused) {
            // There are other rows.
        }
    }

    private void compare(String when, String what, List<String> expected, List<String> found) {
        List<String> difference = ProofFailed.difference(expected, found);
        if (!difference.isEmpty()) {
            throw new ProofFailed(
                    when,
                    product + " does not have " + what
                            + ". Below, - is what is missing and + what is there in its place.",
                    difference);
        }
    }
}
