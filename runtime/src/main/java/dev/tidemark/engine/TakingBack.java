package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Takes back, under the lock, what has run of an upgrade that was interrupted, so that none of it is there. */
final class TakingBack {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;

    TakingBack(Settings settings, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * What was taken back; nothing where the upgrade that was under way has come to its end.
     *
     * @throws TidemarkException INTERRUPTED_STEP where some of it cannot be taken back by itself; UNKNOWN_STEP
     */
    Result run(Runner.Goal goal) throws SQLException {
        long start = System.nanoTime();
        try (AutoCommit transaction = new AutoCommit(connection);
                Lock lock = Lock.on(connection, dialect, settings)) {
            transaction.off();
            lock.hold();
            List<String> open = Journal.revisions(connection);
            if (!open.isEmpty() && open.get(0).startsWith(RevisionIndex.Repeatable.PREFIX)) {
                return forget(open.get(0));
            }
            List<Move> moves = goal.moves(History.read(connection, dialect));
            if (moves.isEmpty()) {
                connection.commit();
                return new Result(List.of(), List.of());
            }
            lock.keep();
            Move move = LargeTables.gently(
                    connection, dialect, settings.pace().onlineFrom(), moves.get(0), Journal.statements(connection));
            String state = new JournaledRun(
                            settings,
                            connection,
                            dialect,
                            new Guards(settings, connection, dialect),
                            move,
                            lock,
                            why -> {})
                    .takeBack();
            connection.commit();
            String revision = move.step().revision();
            if (!Journal.isEmpty(connection)) {
                throw new TidemarkException(
                        Code.INTERRUPTED_STEP,
                        revision,
                        state
                                + " Let the upgrade come to its end, then run downgrade; or undo those statements by hand and"
                                + " empty " + Journal.TABLE + ".");
            }
            settings.listener().accept(new Event(Event.Kind.FINISHED, revision, "upgrade " + revision + ": " + state));
            return new Result(
                    List.of(new Result.Done(
                            revision, Plan.Action.DOWNGRADE, Duration.ofNanos(System.nanoTime() - start), List.of())),
                    List.of());
        }
    }

    /** What is repeatable has no state to go back to: whatever has run of it stays, and the next upgrade runs it anew. */
    private Result forget(String id) throws SQLException {
        Journal.clear(connection);
        History.forget(connection, id);
        connection.commit();
        settings.listener()
                .accept(new Event(
                        Event.Kind.FINISHED,
                        id,
                        id + " is forgotten: what has run of it stays, and upgrade runs it anew"));
        return new Result(List.of(new Result.Done(id, Plan.Action.DOWNGRADE, Duration.ZERO, List.of())), List.of());
    }
}
