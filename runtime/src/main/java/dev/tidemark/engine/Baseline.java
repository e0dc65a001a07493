package dev.tidemark.engine;

import dev.tidemark.operation.Applied;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes over a database that others have made: finds the revision that it shows, and what differs from it. */
final class Baseline {
    private final Compiled compiled;
    private final Revisions revisions;
    private final Connection connection;
    private final Dialect dialect;

    Baseline(Compiled compiled, Revisions revisions, Connection connection, Dialect dialect) {
        this.compiled = compiled;
        this.revisions = revisions;
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * A place in the history as the live schema's own.
     *
     * @param entries the revisions up to there
     * @param missing how many tables and columns are not there
     * @param strangers how many tables and columns are there besides
     */
    private record Fit(List<Entry> entries, Schema schema, List<Difference> differences, long missing, long strangers) {
        /**
         * Tables and columns first, then the rest. On equal terms the later revision: what cannot be compared, such as a default,
         * is taken to be there.
         */
        boolean isNoWorseThan(Fit other) {
            if (missing != other.missing) {
                return missing < other.missing;
            }
            return strangers != other.strangers
                    ? strangers < other.strangers
                    : differences.size() <= other.differences.size();
        }
    }

    /**
     * What a takeover would find.
     *
     * @throws TidemarkException BAD_ARGUMENT where there is nothing to take over
     */
    Survey survey(History.Past past) throws SQLException {
        refuseNothing(past);
        Predecessor predecessor = Predecessor.of(connection);
        Fit fit = fit();
        return new Survey(
                predecessor == null ? null : predecessor.toString(),
                predecessor == null ? List.of() : predecessor.trouble(),
                fit == null || fit.missing() > 0 ? null : last(fit).id(),
                fit == null ? List.of() : fit.differences());
    }

    /**
     * The rows of the history that say so.
     *
     * @param accept whether also differences are taken over on which the application must be thought to fail
     * @throws TidemarkException BAD_ARGUMENT as {@link #survey}; DRIFT where there are such; FOREIGN_HISTORY where another tool has not come to its end
     */
    List<Move> moves(History.Past past, boolean accept) throws SQLException {
        refuseNothing(past);
        Predecessor predecessor = Predecessor.of(connection);
        if (predecessor != null && !predecessor.trouble().isEmpty() && !accept) {
            throw new TidemarkException(
                    Code.FOREIGN_HISTORY,
                    predecessor.table(),
                    "The database was " + predecessor + ". " + String.join("; ", predecessor.trouble())
                            + ". Nothing has been taken over.");
        }
        Fit fit = fit();
        if (fit == null) {
            throw new TidemarkException(
                    Code.NOTHING_TO_SEAL,
                    "baseline",
                    "There is no revision yet that the database could be at. The command baseline writes the first; so does"
                            + " seal.");
        }
        List<Difference> harmful =
                fit.differences().stream().filter(Difference::harmful).toList();
        if (!accept && !harmful.isEmpty()) {
            throw refused(fit, harmful);
        }
        Schema plain = Catalog.schema(connection, dialect);
        BaselineText text = new BaselineText(
                fit.differences().stream().map(Difference::toString).toList(),
                Namesakes.of(fit.schema(), dialect.introspectNamed(connection), plain));
        return List.of(move(fit, text.write()));
    }

    private void refuseNothing(History.Past past) throws SQLException {
        if (!past.rows().isEmpty()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "baseline",
                    "The database has a history already, of " + past.rows().size()
                            + (past.rows().size() == 1 ? " revision" : " revisions")
                            + ". Use stamp to change what it says.");
        }
        if (Catalog.schema(connection, dialect).tables().isEmpty()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "baseline",
                    "The database has no tables to take over. Run upgrade, which makes them.");
        }
    }

    private @Nullable Fit fit() throws SQLException {
        Schema live = Catalog.schema(connection, dialect);
        Schema schema = Schema.EMPTY;
        Fit best = null;
        List<Entry> ordered = revisions.ordered();
        for (int count = 1; count <= ordered.size(); count++) {
            schema = Applied.to(schema, compiled.load(ordered.get(count - 1)).upgrade());
            List<Difference> differences = Drift.between(schema, live, dialect);
            Fit fit = new Fit(
                    ordered.subList(0, count),
                    schema,
                    differences,
                    tablesAndColumns(differences, Difference.Kind.MISSING),
                    tablesAndColumns(differences, Difference.Kind.UNEXPECTED));
            if (best == null || fit.isNoWorseThan(best)) {
                best = fit;
            }
        }
        return best;
    }

    private static long tablesAndColumns(List<Difference> differences, Difference.Kind kind) {
        return differences.stream()
                .filter(it -> it.kind() == kind)
                .filter(it -> it.what() == Difference.What.TABLE || it.what() == Difference.What.COLUMN)
                .count();
    }

    private static TidemarkException refused(Fit fit, List<Difference> harmful) {
        String listed = harmful.stream().limit(10).map(Difference::toString).collect(Collectors.joining("; "));
        return new TidemarkException(
                Code.DRIFT,
                "baseline",
                "The live schema "
                        + (fit.missing() > 0
                                ? "is that of no revision"
                                : "is almost that of " + last(fit).id())
                        + ". The application must be thought to fail on: " + listed
                        + (harmful.size() > 10 ? " and " + (harmful.size() - 10) + " more" : "")
                        + ". Change the database once more by the tool that made it, or the entities to what it is; or take"
                        + " it over as it is with --accept (acceptDifferences), or stamp it if you know better.");
    }

    private static Move move(Fit fit, String text) {
        List<Move.Row> rows = new ArrayList<>();
        for (Entry entry : fit.entries()) {
            boolean isLast = entry.equals(last(fit));
            rows.add(new Move.Row(
                    entry.id(),
                    entry.parents(),
                    entry.checksum(),
                    HistoryEntry.Kind.BASELINE,
                    null,
                    isLast && !text.isEmpty() ? text : null,
                    null,
                    false,
                    List.of()));
        }
        return new Move(new Plan.Step(last(fit).id(), Plan.Action.STAMP, List.of()), Standing.EMPTY, List.of(), rows);
    }

    private static Entry last(Fit fit) {
        return fit.entries().get(fit.entries().size() - 1);
    }

    /** What the history stores of the takeover; nothing where there was none. */
    static BaselineText stored(Connection connection, List<HistoryEntry> rows) throws SQLException {
        if (rows.stream().noneMatch(row -> row.kind() == HistoryEntry.Kind.BASELINE)) {
            return BaselineText.NONE;
        }
        // Asked of the table, for the row may stand behind that of a revision which replaces its own.
        try (Statement statement = connection.createStatement();
                ResultSet texts = statement.executeQuery("select schema_text from " + History.TABLE
                        + " where kind = 'baseline' and schema_text is not null order by applied_order")) {
            return texts.next() ? BaselineText.read(texts.getString(1)) : BaselineText.NONE;
        }
    }

    /** What the database calls things after these rows of its history, the draft left out. */
    static LiveNames names(Connection connection, Compiled compiled, Revisions revisions, List<HistoryEntry> rows)
            throws SQLException {
        LiveNames names = stored(connection, rows).names();
        for (HistoryEntry row : rows) {
            Entry entry = revisions.get(row.id());
            if (!names.isEmpty() && row.kind() != HistoryEntry.Kind.BASELINE && entry != null) {
                names = names.after(compiled.load(entry).upgrade());
            }
        }
        return names;
    }
}
