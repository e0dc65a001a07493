package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes back, under the lock, what has run of an upgrade that was interrupted, so that none of it is there. */
final class TakingBack {
    private static final String ACTION = "undo";

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
            Journal.Step begun = Journal.step(connection);
            if (begun == null) {
                connection.commit();
                return new Result(List.of(), List.of());
            }
            String revision = begun.revision();
            int statements = Journal.statements(connection).size();
            Audit audit = new Audit(settings, connection);
            Instant begin = Clock.systemUTC().instant();
            try {
                String state = revision.startsWith(RevisionIndex.Repeatable.PREFIX)
                        ? forget(revision)
                        : takeBack(begun, goal, lock);
                Duration duration = Duration.ofNanos(System.nanoTime() - start);
                audit.act(ACTION, revision, statements, begin, duration, null);
                connection.commit();
                settings.listener().accept(new Event(Event.Kind.FINISHED, revision, state));
                return new Result(
                        List.of(new Result.Done(revision, Plan.Action.DOWNGRADE, duration, List.of())), List.of());
            } catch (SQLException | RuntimeException failed) {
                say(audit, revision, statements, begin, Duration.ofNanos(System.nanoTime() - start), failed);
                throw failed;
            }
        }
    }

    /** An undo that fails is in the audit too; that it cannot be written there does not hide why. */
    private void say(Audit audit, String revision, int statements, Instant begin, Duration duration, Exception failed) {
        try {
            connection.rollback();
            audit.act(ACTION, revision, statements, begin, duration, failed);
            connection.commit();
        } catch (SQLException | RuntimeException gone) {
            failed.addSuppressed(gone);
        }
    }

    private String takeBack(Journal.Step begun, Runner.Goal goal, Lock lock) throws SQLException {
        if (begun.action() != Plan.Action.UPGRADE) {
            throw new TidemarkException(
                    Code.INTERRUPTED_STEP,
                    begun.revision(),
                    "What was interrupted is no upgrade. The next upgrade or downgrade brings it to its end by itself.");
        }
        List<Move> moves = goal.moves(History.read(connection, dialect));
        if (moves.isEmpty()) {
            throw Planner.interrupted(begun);
        }
        lock.keep();
        Move move = LargeTables.gently(
                connection, dialect, settings.pace().onlineFrom(), moves.get(0), Journal.statements(connection));
        String state = new JournaledRun(
                        settings, connection, dialect, new Guards(settings, connection, dialect), move, lock, why -> {})
                .takeBack();
        connection.commit();
        if (Journal.step(connection) != null) {
            throw new TidemarkException(
                    Code.INTERRUPTED_STEP,
                    begun.revision(),
                    state
                            + " Let the upgrade come to its end, then run downgrade; or undo those statements by hand and"
                            + " empty " + Journal.TABLE + ".");
        }
        return "upgrade " + begun.revision() + ": " + state;
    }

    /** What is repeatable has no state to go back to: whatever has run of it stays, and the next upgrade runs it anew. */
    private String forget(String id) throws SQLException {
        Journal.clear(connection);
        History.forget(connection, id);
        connection.commit();
        return id + " is forgotten: what has run of it stays, and upgrade runs it anew";
    }
}
