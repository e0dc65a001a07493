package dev.tidemark.engine;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes into the history what a database already is. Runs no SQL but the history's own. */
final class Takeover {
    private final Compiled compiled;
    private final Revisions revisions;
    private final Dialect dialect;

    Takeover(Compiled compiled, Revisions revisions, Dialect dialect) {
        this.compiled = compiled;
        this.revisions = revisions;
        this.dialect = dialect;
    }

    /** Says that the database has these revisions and no others. */
    List<Move> stamp(History.Past past, Set<String> wanted) {
        List<String> deletes = past.rows().stream()
                .map(HistoryEntry::id)
                .filter(id -> !wanted.contains(id))
                .toList();
        Set<String> there = Planner.applied(past.rows());
        List<Entry> missing = revisions.ordered().stream()
                .filter(entry -> wanted.contains(entry.id()) && !there.contains(entry.id()))
                .toList();
        return write(deletes, missing, HistoryEntry.Kind.STAMP);
    }

    /**
     * Says that the database has the revisions whose schema it shows.
     *
     * @throws TidemarkException DRIFT where not even the first revision's tables are all there
     */
    List<Move> baseline(History.Past past, Schema live) {
        if (!past.rows().isEmpty()) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "baseline",
                    "The database has a history already, of " + past.rows().size()
                            + (past.rows().size() == 1 ? " revision" : " revisions")
                            + ". Use stamp to change what it says.");
        }
        Schema schema = Schema.EMPTY;
        int prefix = 0;
        long fewestStrangers = Long.MAX_VALUE;
        int fewest = Integer.MAX_VALUE;
        List<Difference> atHead = List.of();
        List<Entry> ordered = revisions.ordered();
        for (int count = 1; count <= ordered.size(); count++) {
            schema = Applied.to(schema, compiled.load(ordered.get(count - 1)).upgrade());
            atHead = Drift.between(schema, live, dialect);
            List<Difference> ofTables = atHead.stream()
                    .filter(it -> it.what() == Difference.What.TABLE || it.what() == Difference.What.COLUMN)
                    .toList();
            long strangers = ofTables.stream()
                    .filter(it -> it.kind() == Difference.Kind.UNEXPECTED)
                    .count();
            // Tables and columns first, then the rest. On equal terms the later revision: what cannot be compared, such
            // as a
            // default, is taken to be there.
            boolean better = strangers < fewestStrangers || (strangers == fewestStrangers && atHead.size() <= fewest);
            if (ofTables.stream().noneMatch(it -> it.kind() == Difference.Kind.MISSING) && better) {
                prefix = count;
                fewestStrangers = strangers;
                fewest = atHead.size();
            }
        }
        if (prefix == 0) {
            throw new TidemarkException(
                    Code.DRIFT,
                    "baseline",
                    "The live schema is that of no revision. It differs from the newest in: "
                            + String.join(
                                    "; ",
                                    atHead.stream()
                                            .limit(10)
                                            .map(Difference::toString)
                                            .toList())
                            + (atHead.size() > 10 ? " and " + (atHead.size() - 10) + " more" : "")
                            + ". Seal a first revision that says what the database is, or stamp it if you know better.");
        }
        return write(List.of(), ordered.subList(0, prefix), HistoryEntry.Kind.BASELINE);
    }

    private List<Move> write(List<String> deletes, List<Entry> entries, HistoryEntry.Kind kind) {
        List<Move.Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(new Move.Row(entry.id(), entry.parents(), entry.checksum(), kind, null, null, null));
        }
        if (deletes.isEmpty() && rows.isEmpty()) {
            return List.of();
        }
        String last =
                rows.isEmpty() ? deletes.get(0) : rows.get(rows.size() - 1).id();
        return List.of(new Move(new Plan.Step(last, Plan.Action.STAMP, List.of()), Standing.EMPTY, deletes, rows));
    }

    /** The schema that the history leads to. */
    Schema expected(List<HistoryEntry> rows) {
        return Standing.of(compiled, revisions, rows).get();
    }

    /**
     * The way between two places in the history, for a person to run.
     *
     * @param has the ids that it begins with
     */
    List<Move> offline(Set<String> has, List<Entry> up, List<Entry> down) {
        List<Move> moves = new ArrayList<>();
        Standing at = Standing.of(
                compiled,
                revisions.ordered().stream()
                        .filter(entry -> has.contains(entry.id()))
                        .toList());
        for (Entry entry : down) {
            List<Operation> way = compiled.load(entry).downgrade();
            Plan.Step step =
                    new Plan.Step(entry.id(), Plan.Action.DOWNGRADE, Plan.Change.of(entry.id(), way, at, dialect));
            moves.add(new Move(step, at, List.of(entry.id()), List.of()));
            at = at.after(way);
        }
        for (Entry entry : up) {
            Compiled.Recorded recorded = compiled.load(entry);
            List<Operation> way = recorded.upgrade();
            Plan.Step step =
                    new Plan.Step(entry.id(), Plan.Action.UPGRADE, Plan.Change.of(entry.id(), way, at, dialect));
            moves.add(new Move(step, at, List.of(), List.of(Planner.sealed(recorded, at, dialect))));
            at = at.after(way);
        }
        return moves;
    }
}
