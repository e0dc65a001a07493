package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
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
        return write(deletes, missing);
    }

    private List<Move> write(List<String> deletes, List<Entry> entries) {
        List<Move.Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            rows.add(new Move.Row(
                    entry.id(),
                    entry.parents(),
                    entry.checksum(),
                    HistoryEntry.Kind.STAMP,
                    null,
                    null,
                    null,
                    false,
                    compiled.environments()));
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
            Compiled.Recorded recorded = compiled.load(entry);
            recorded.recording().requireWayBack(entry.id());
            List<Operation> way = recorded.downgrade();
            Plan.Step step =
                    new Plan.Step(entry.id(), Plan.Action.DOWNGRADE, Plan.Change.of(entry.id(), way, at, dialect));
            moves.add(new Move(step, at, List.of(entry.id()), List.of()));
            at = at.after(way);
        }
        for (Entry entry : up) {
            Compiled.Recorded recorded = compiled.load(entry);
            List<Operation> way = recorded.upgrade();
            Plan.Step step = new Plan.Step(
                    entry.id(), Plan.Action.UPGRADE, Plan.Change.of(entry.id(), way, at, dialect), recorded.leftOut());
            moves.add(new Move(
                    step,
                    at,
                    List.of(),
                    List.of(RevisionMoves.sealed(recorded, at, LiveNames.NONE, LiveNames.NONE, dialect))));
            at = at.after(way);
        }
        return moves;
    }
}
