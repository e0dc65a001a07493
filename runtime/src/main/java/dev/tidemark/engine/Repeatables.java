package dev.tidemark.engine;

import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What runs anew whenever it has changed: the code's against the history's. */
final class Repeatables {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;

    /** What the history has of them, the youngest first. */
    private final List<HistoryEntry> rows;

    Repeatables(Settings settings, Connection connection, Dialect dialect, List<HistoryEntry> rows) {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
        this.rows = rows.stream()
                .sorted(Comparator.comparing(HistoryEntry::order)
                        .thenComparing(HistoryEntry::id)
                        .reversed())
                .toList();
    }

    /** One of the code's. */
    private record Known(RevisionIndex.Repeatable repeatable, Compiled.Recorded recorded) {
        String id() {
            return recorded.entry().id();
        }

        boolean is(HistoryEntry row) {
            return id().equals(row.id()) && recorded.entry().checksum().equals(row.checksum());
        }
    }

    private List<Known> known() {
        return settings.index().repeatables().stream()
                .sorted(Comparator.comparing(RevisionIndex.Repeatable::id))
                .map(each -> new Known(each, settings.compiled().load(each)))
                .toList();
    }

    /** The ids of those that an upgrade would run or take away, sorted. */
    List<String> pending() {
        List<Known> known = known();
        Set<String> ids = new TreeSet<>();
        known.stream()
                .filter(each -> rows.stream().noneMatch(each::is))
                .map(Known::id)
                .forEach(ids::add);
        rows.stream()
                .filter(row -> known.stream().noneMatch(each -> each.is(row)))
                .map(HistoryEntry::id)
                .forEach(ids::add);
        return List.copyOf(ids);
    }

    /**
     * The moves of an upgrade, with what is to go before them and to run after them.
     *
     * @param toTheEnd whether it goes to the newest revision, which these are written for
     * @param standing the schema after the moves
     * @param open what the journal knows that it did not come to its end, which goes on first; else null
     */
    List<Move> around(List<Move> moves, boolean toTheEnd, Standing standing, Journal.@Nullable Step open)
            throws SQLException {
        List<Known> known = known();
        boolean changes = moves.stream().anyMatch(move -> !move.step().changes().isEmpty());
        Deque<Move> all = new ArrayDeque<>();
        Set<String> gone = new TreeSet<>();
        for (HistoryEntry row : rows) {
            Known now = named(row.id(), known);
            boolean isOpen = isOpen(row.id(), Plan.Action.DOWNGRADE, open);
            boolean isAside = now != null && now.repeatable().aside() && changes;
            if (isOpen || isAside || (now == null && toTheEnd)) {
                add(all, away(row), isOpen);
                gone.add(row.id());
            }
        }
        all.addAll(moves);
        for (Known each : known) {
            boolean isOpen = isOpen(each.id(), Plan.Action.UPGRADE, open);
            HistoryEntry row = gone.contains(each.id()) ? null : row(each.id());
            if (isOpen || (toTheEnd && (row == null || !each.is(row)))) {
                add(all, run(each, row, standing), isOpen);
            }
        }
        return List.copyOf(all);
    }

    /** The moves of a downgrade, before which all of them go: the next upgrade brings those back that the code has then. */
    List<Move> before(List<Move> moves) throws SQLException {
        if (moves.isEmpty()) {
            return moves;
        }
        List<Move> all = new ArrayList<>();
        for (HistoryEntry row : rows) {
            all.add(away(row));
        }
        all.addAll(moves);
        return all;
    }

    /** The one whose run was interrupted, as it was begun; none where it was another's. */
    List<Move> interrupted(Journal.Step open, Standing standing) throws SQLException {
        List<Move> moves = new ArrayList<>();
        for (Known each : known()) {
            if (isOpen(each.id(), Plan.Action.UPGRADE, open)) {
                moves.add(run(each, row(each.id()), standing));
            }
        }
        return moves;
    }

    private static void add(Deque<Move> moves, Move move, boolean first) {
        if (first) {
            moves.addFirst(move);
        } else {
            moves.addLast(move);
        }
    }

    private static boolean isOpen(String id, Plan.Action action, Journal.@Nullable Step open) {
        return open != null && open.revision().equals(id) && open.action() == action;
    }

    private static @Nullable Known named(String id, List<Known> known) {
        return known.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    private @Nullable HistoryEntry row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * Runs one, in the place of its other form where that is there.
     *
     * @param former its row of the history, null where it has none
     */
    private Move run(Known known, @Nullable HistoryEntry former, Standing standing) throws SQLException {
        RevisionIndex.Entry entry = known.recorded().entry();
        Compiled.Recorded recorded = known.recorded();
        List<Plan.Change> changes = new ArrayList<>();
        if (former != null) {
            changes.addAll(away(former).step().changes());
        }
        changes.addAll(Plan.Change.of(entry.id(), recorded.upgrade(), standing, dialect));
        return new Move(
                new Plan.Step(entry.id(), Plan.Action.UPGRADE, changes, recorded.leftOut()),
                standing,
                former == null ? List.of() : List.of(former.id()),
                List.of(new Move.Row(
                        entry.id(),
                        List.of(),
                        entry.checksum(),
                        HistoryEntry.Kind.REPEATABLE,
                        null,
                        null,
                        recorded.recording().hasWayBack()
                                ? StoredSql.write(entry.id(), recorded.downgrade(), standing, dialect)
                                : null,
                        true,
                        recorded.environments())));
    }

    /** Takes one away as the database stores it; one that is irreversible is merely forgotten. */
    private Move away(HistoryEntry row) throws SQLException {
        List<Plan.Change> changes = History.stored(connection, row.id()).downgrade() == null
                ? List.of()
                : RevisionMoves.wayBack(row.id(), connection);
        return new Move(
                new Plan.Step(row.id(), Plan.Action.DOWNGRADE, changes), Standing.EMPTY, List.of(row.id()), List.of());
    }

    /** Whether a step of a plan is of one of them. */
    static boolean is(Plan.Step step) {
        return step.revision().startsWith(RevisionIndex.Repeatable.PREFIX);
    }
}
