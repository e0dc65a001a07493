package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the moves that lead a database to where it should be. */
final class Planner {
    private final Settings settings;
    private final Sight sight;
    private final RevisionIndex index;
    private final Revisions revisions;
    private final RevisionMoves moves;
    private final Connection connection;
    private final Dialect dialect;

    Planner(Settings settings, Sight sight, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.sight = sight;
        this.index = sight.index();
        this.revisions = sight.revisions();
        this.connection = connection;
        this.dialect = dialect;
        this.moves = new RevisionMoves(settings, sight, connection, dialect);
    }

    Revisions revisions() {
        return revisions;
    }

    static Set<String> applied(List<HistoryEntry> rows) {
        return rows.stream()
                .filter(row -> row.kind() != HistoryEntry.Kind.DRAFT)
                .map(HistoryEntry::id)
                .collect(Collectors.toSet());
    }

    static @Nullable HistoryEntry draft(List<HistoryEntry> rows) {
        return rows.stream()
                .filter(row -> row.kind() == HistoryEntry.Kind.DRAFT)
                .findFirst()
                .orElse(null);
    }

    /** The revisions that are wanted and not applied, parents before children. */
    List<Entry> pending(Set<String> wanted, List<HistoryEntry> rows) {
        Set<String> applied = applied(rows);
        return revisions.ordered().stream()
                .filter(entry -> wanted.contains(entry.id()) && !applied.contains(entry.id()))
                .toList();
    }

    /**
     * The moves up to the wanted revisions, and what they build on.
     *
     * @param newest whether the code's draft is wanted too
     * @param toTheEnd whether what comes after the revisions is wanted, draft or not
     */
    List<Move> upgrade(Set<String> targets, boolean newest, boolean toTheEnd) throws SQLException {
        History.Past past = sight.past();
        Set<String> wanted = revisions.closure(targets);
        Itinerary itinerary = new Itinerary(past.rows());
        if (past.open() != null) {
            finishWayBack(past.open(), itinerary);
        } else {
            sight.untold().forEach(entry -> itinerary.add(stamp(entry, itinerary)));
        }
        List<HistoryEntry> altered = new Deviations(settings, index, revisions, itinerary.rows).altered();
        Entry draft = newest ? index.draft() : null;
        if (draft != null && settings.production()) {
            throw Drafts.refused(Drafts.NEVER_IN_PRODUCTION);
        }
        Drafts drafts = new Drafts(settings, sight, connection, dialect);
        List<HistoryEntry> before = itinerary.rows;
        Set<String> alteredIds = applied(altered);
        List<Entry> pending = pending(
                wanted,
                before.stream().filter(row -> !alteredIds.contains(row.id())).toList());
        drafts.settle(itinerary, altered, pending, newest);
        for (HistoryEntry row : altered) {
            if (itinerary.has(row)) {
                Move move = moves.stored(row, Plan.Action.DOWNGRADE, itinerary.rows);
                refuseLosses(move);
                itinerary.add(move);
            }
        }
        for (Entry entry : pending(wanted, itinerary.rows)) {
            itinerary.add(moves.up(entry, itinerary.rows));
            sight.completed(entry.id()).forEach(whole -> itinerary.add(stamp(whole, itinerary)));
        }
        if (draft != null && draft(itinerary.rows) == null) {
            itinerary.add(drafts.begin(draft, moves.names(itinerary.rows)));
        }
        Journal.Step open = past.open();
        List<Move> all = repeatables(past).around(itinerary.moves, toTheEnd, moves.standing(itinerary.rows), open);
        if (open != null && all.isEmpty()) {
            throw interrupted(open);
        }
        return sight.whole(all);
    }

    private Repeatables repeatables(History.Past past) {
        return new Repeatables(settings, connection, dialect, past.repeatables());
    }

    private Move stamp(Entry entry, Itinerary itinerary) {
        return Sight.stamp(entry, itinerary.rows, moves.standing(itinerary.rows));
    }

    /** Refuses to take an altered revision back without being asked to where rows or values would go. */
    private void refuseLosses(Move move) throws SQLException {
        List<String> lost = new Losses(connection, dialect).of(move.step().sql());
        if (!lost.isEmpty()) {
            throw new TidemarkException(
                    Code.REVISION_ALTERED,
                    move.step().revision(),
                    "It was altered after this database ran it. Taking it back to run it again would destroy "
                            + String.join(", ", lost)
                            + ". If they may go, run downgrade -1 and start again; else take the edit back, and seal a second"
                            + " revision in place of amending.");
        }
    }

    /** The moves that take rows back, in the order given. */
    List<Move> downgrade(Set<String> undone) throws SQLException {
        History.Past past = sight.past();
        Itinerary itinerary = new Itinerary(past.rows());
        if (past.open() != null) {
            finishWayBack(past.open(), itinerary);
        }
        for (String id : undone) {
            for (HistoryEntry row : past.rows()) {
                if (row.id().equals(id) && itinerary.has(row)) {
                    itinerary.add(moves.down(row, itinerary.rows));
                }
            }
        }
        return sight.whole(repeatables(past).before(itinerary.moves));
    }

    /** A way back that was interrupted comes to its end first: its row still stands, so nothing else would tell. */
    private void finishWayBack(Journal.Step open, Itinerary itinerary) throws SQLException {
        for (HistoryEntry row : List.copyOf(itinerary.rows)) {
            if (row.id().equals(open.revision())) {
                if (open.action() == Plan.Action.DOWNGRADE) {
                    itinerary.add(moves.down(row, itinerary.rows));
                } else if (open.action() == Plan.Action.DISCARD) {
                    itinerary.add(moves.stored(row, Plan.Action.DISCARD, itinerary.rows));
                }
            }
        }
    }

    /** The upgrade that was interrupted, as it was begun; none where there is no such one, or not in the code. */
    List<Move> interrupted() throws SQLException {
        History.Past past = sight.past();
        List<Move> begun = new ArrayList<>();
        Journal.Step open = past.open();
        if (open != null) {
            for (Entry entry : revisions.ordered()) {
                if (open.action() == Plan.Action.UPGRADE && entry.id().equals(open.revision())) {
                    begun.add(moves.up(entry, past.rows()));
                }
            }
            begun.addAll(repeatables(past).interrupted(open, moves.standing(past.rows())));
        }
        return begun;
    }

    static TidemarkException interrupted(Journal.Step open) {
        return new TidemarkException(
                Code.INTERRUPTED_STEP,
                open.revision(),
                "Its " + open.action().name().toLowerCase(java.util.Locale.ROOT)
                        + " was interrupted, and the code no longer asks for it. Start once with the code it was begun with, or"
                        + " take back with it what has run: tidemark upgrade --undo.");
    }

    /** Moves as they are found, with the rows as they will be after them. */
    static final class Itinerary {
        final List<Move> moves = new ArrayList<>();
        List<HistoryEntry> rows;

        Itinerary(List<HistoryEntry> rows) {
            this.rows = rows;
        }

        void add(Move move) {
            moves.add(move);
            rows = move.after(rows);
        }

        boolean has(HistoryEntry row) {
            return rows.contains(row);
        }
    }
}
