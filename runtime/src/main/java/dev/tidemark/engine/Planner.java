package dev.tidemark.engine;

import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Operation;
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
    private final Connection connection;
    private final Dialect dialect;

    Planner(Settings settings, Sight sight, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.sight = sight;
        this.index = sight.index();
        this.revisions = Revisions.of(index);
        this.connection = connection;
        this.dialect = dialect;
    }

    Revisions revisions() {
        return revisions;
    }

    RevisionIndex index() {
        return index;
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
        if (past.interrupted()) {
            finishWayBack(itinerary);
        } else {
            sight.untold().forEach(entry -> itinerary.add(stamp(entry, itinerary)));
        }
        List<HistoryEntry> altered = new Deviations(settings, index, revisions, itinerary.rows).altered();
        Entry draft = newest ? index.draft() : null;
        if (draft != null && settings.production()) {
            throw Drafts.refused(Drafts.NEVER_IN_PRODUCTION);
        }
        Drafts drafts = new Drafts(settings, index, connection, dialect);
        List<HistoryEntry> before = itinerary.rows;
        Set<String> alteredIds = applied(altered);
        List<Entry> pending = pending(
                wanted,
                before.stream().filter(row -> !alteredIds.contains(row.id())).toList());
        drafts.settle(itinerary, altered, pending, newest);
        for (HistoryEntry row : altered) {
            if (itinerary.has(row)) {
                Move move = stored(row, Plan.Action.DOWNGRADE, itinerary.rows);
                refuseLosses(move);
                itinerary.add(move);
            }
        }
        for (Entry entry : pending(wanted, itinerary.rows)) {
            itinerary.add(up(entry, itinerary.rows));
            sight.completed(entry.id()).forEach(whole -> itinerary.add(stamp(whole, itinerary)));
        }
        if (draft != null && draft(itinerary.rows) == null) {
            itinerary.add(drafts.begin(draft, names(itinerary.rows)));
        }
        Journal.Line open = past.interrupted() ? Journal.read(connection).get(0) : null;
        List<Move> moves = repeatables(past).around(itinerary.moves, toTheEnd, standing(itinerary.rows), open);
        if (open != null && moves.isEmpty()) {
            throw interrupted(open);
        }
        return sight.whole(moves);
    }

    private Repeatables repeatables(History.Past past) {
        return new Repeatables(settings, connection, dialect, past.repeatables());
    }

    private Move stamp(Entry entry, Itinerary itinerary) {
        return Sight.stamp(entry, itinerary.rows, standing(itinerary.rows));
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
        if (past.interrupted()) {
            finishWayBack(itinerary);
        }
        for (String id : undone) {
            for (HistoryEntry row : past.rows()) {
                if (row.id().equals(id) && itinerary.has(row)) {
                    itinerary.add(down(row, itinerary.rows));
                }
            }
        }
        return sight.whole(repeatables(past).before(itinerary.moves));
    }

    /** A way back that was interrupted comes to its end first: its row still stands, so nothing else would tell. */
    private void finishWayBack(Itinerary itinerary) throws SQLException {
        Journal.Line line = Journal.read(connection).get(0);
        for (HistoryEntry row : List.copyOf(itinerary.rows)) {
            if (row.id().equals(line.revision())) {
                if (line.action() == Plan.Action.DOWNGRADE) {
                    itinerary.add(down(row, itinerary.rows));
                } else if (line.action() == Plan.Action.DISCARD) {
                    itinerary.add(stored(row, Plan.Action.DISCARD, itinerary.rows));
                }
            }
        }
    }

    /** The upgrade that was interrupted, as it was begun; none where there is no such one, or not in the code. */
    List<Move> interrupted() throws SQLException {
        History.Past past = sight.past();
        List<Move> moves = new ArrayList<>();
        if (past.interrupted()) {
            Journal.Line line = Journal.read(connection).get(0);
            for (Entry entry : revisions.ordered()) {
                if (line.action() == Plan.Action.UPGRADE && entry.id().equals(line.revision())) {
                    moves.add(up(entry, past.rows()));
                }
            }
            moves.addAll(repeatables(past).interrupted(line, standing(past.rows())));
        }
        return moves;
    }

    static TidemarkException interrupted(Journal.Line line) {
        return new TidemarkException(
                Code.INTERRUPTED_STEP,
                line.revision(),
                "Its " + line.action().name().toLowerCase(java.util.Locale.ROOT)
                        + " was interrupted, and the code no longer asks for it. Start once with the code it was begun with, or"
                        + " take back with it what has run: tidemark upgrade --undo.");
    }

    private Move up(Entry entry, List<HistoryEntry> rows) throws SQLException {
        Compiled.Recorded recorded = settings.compiled().load(entry);
        LiveNames names = names(rows);
        Standing before = names.in(standing(rows));
        List<Operation> way = LiveWay.up(recorded.upgrade(), names);
        return new Move(
                new Plan.Step(
                        entry.id(),
                        Plan.Action.UPGRADE,
                        Plan.Change.of(entry.id(), way, before, dialect),
                        recorded.leftOut()),
                before,
                List.of(),
                List.of(sealed(recorded, standing(rows), names.after(recorded.upgrade()), names, dialect)));
    }

    /**
     * The row of a revision that ran.
     *
     * @param now the names after it
     * @param then those before it, which its way back is to restore
     */
    static Move.Row sealed(
            Compiled.Recorded recorded, Standing before, LiveNames now, LiveNames then, Dialect dialect) {
        Entry entry = recorded.entry();
        return new Move.Row(
                entry.id(),
                entry.parents(),
                entry.checksum(),
                HistoryEntry.Kind.SEALED,
                null,
                null,
                recorded.recording().hasWayBack()
                        ? StoredSql.write(
                                entry.id(),
                                LiveWay.between(recorded.downgrade(), now, then),
                                now.in(before.after(recorded.upgrade())),
                                dialect)
                        : null,
                isCompatible(recorded.upgrade()),
                recorded.environments());
    }

    /** Whether versions of the application that were written before these operations are known to work after them. */
    private static boolean isCompatible(List<Operation> upgrade) {
        return upgrade.stream().noneMatch(ProductionGuard::isNative)
                && Hazard.of(upgrade).stream().noneMatch(hazard -> hazard.code() == Code.BREAKS_OLD_VERSIONS);
    }

    private Move down(HistoryEntry row, List<HistoryEntry> rows) throws SQLException {
        if (row.kind() == HistoryEntry.Kind.BASELINE) {
            throw new TidemarkException(
                    Code.NOT_REVERSIBLE,
                    row.id(),
                    "Its tables were there before Tidemark was, so it is not for Tidemark to drop them. Use stamp to change"
                            + " what the history says.");
        }
        if (row.kind() == HistoryEntry.Kind.DRAFT) {
            return new Drafts(settings, index, connection, dialect).discard(row);
        }
        Entry entry = revisions.get(row.id());
        if (entry == null || !entry.checksum().equals(row.checksum())) {
            return stored(row, Plan.Action.DOWNGRADE, rows);
        }
        Compiled.Recorded recorded = settings.compiled().load(entry, row);
        recorded.recording().requireWayBack(row.id());
        boolean changesSchema =
                recorded.upgrade().stream().anyMatch(operation -> !(operation instanceof Operation.Own));
        if (recorded.downgrade().isEmpty() && changesSchema) {
            throw new TidemarkException(
                    Code.NOT_REVERSIBLE,
                    row.id(),
                    entry.className()
                            + ".downgrade records nothing. Write the way back and restamp, or go back by restoring"
                            + " a backup.");
        }
        LiveNames now = names(rows);
        LiveNames then = names(rows.stream().filter(other -> !other.equals(row)).toList());
        Standing before = now.in(standing(rows));
        List<Operation> way = LiveWay.between(recorded.downgrade(), now, then);
        return new Move(
                new Plan.Step(row.id(), Plan.Action.DOWNGRADE, Plan.Change.of(row.id(), way, before, dialect)),
                before,
                List.of(row.id()),
                List.of());
    }

    /** The way back that the database itself stores. */
    private Move stored(HistoryEntry row, Plan.Action action, List<HistoryEntry> rows) throws SQLException {
        return new Move(
                new Plan.Step(row.id(), action, wayBack(row.id(), connection)),
                standing(rows),
                List.of(row.id()),
                List.of());
    }

    private LiveNames names(List<HistoryEntry> rows) throws SQLException {
        return Baseline.names(connection, settings.compiled(), revisions, rows);
    }

    private Standing standing(List<HistoryEntry> rows) {
        return Standing.of(settings.compiled(), revisions, rows);
    }

    static List<Plan.Change> wayBack(String id, Connection connection) throws SQLException {
        String sql = History.stored(connection, id).downgrade();
        if (sql == null) {
            throw new TidemarkException(
                    Code.NOT_REVERSIBLE,
                    id,
                    "The database stores no way back for it: it was stamped, a step of it is irreversible, or its way back is Java"
                            + " code. Run downgrade with the code that has its class as it ran.");
        }
        return StoredSql.read(sql).stream()
                .map(statement -> Plan.Change.plain(null, List.of(statement)))
                .toList();
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
