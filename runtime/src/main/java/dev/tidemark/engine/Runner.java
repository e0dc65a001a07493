package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs moves under the lock: each whole with its row of the history, or not at all. */
final class Runner {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;
    private final Guards guards;

    Runner(Settings settings, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
        this.guards = new Guards(connection, dialect);
    }

    /** Finds the moves from what the history says. */
    interface Goal {
        List<Move> moves(History.Past past) throws SQLException;
    }

    /**
     * Runs what the goal asks for.
     *
     * @param takesOver whether tables without a history are what the goal is about
     */
    Result run(Goal goal, boolean takesOver) throws SQLException {
        List<Result.Done> done = new ArrayList<>();
        boolean autoCommit = connection.getAutoCommit();
        try (Lock lock = Lock.on(connection, dialect, settings)) {
            connection.setAutoCommit(false);
            Deque<Move> moves = new ArrayDeque<>();
            List<HistoryEntry> rows = List.of();
            for (boolean first = true; first || !moves.isEmpty(); first = false) {
                if (lock.hold() || first) {
                    rows = open(takesOver);
                    moves = new ArrayDeque<>(goal.moves(History.read(connection)));
                }
                if (first) {
                    guards.ahead(List.copyOf(moves));
                }
                if (!moves.isEmpty()) {
                    Move move = moves.remove();
                    done.add(run(move, rows));
                    rows = move.after(rows);
                }
            }
            connection.commit();
        } finally {
            // Turning auto-commit on would commit what a failure has left open.
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        }
        return new Result(done);
    }

    /** The rows of the history, which is created where there is none. */
    private List<HistoryEntry> open(boolean takesOver) throws SQLException {
        History.Past past = History.read(connection);
        if (!past.exists()) {
            if (!takesOver) {
                refuseTables();
            }
            History.create(connection, dialect);
        }
        return past.rows();
    }

    private void refuseTables() throws SQLException {
        List<String> tables = Catalog.schema(connection, dialect).tables().values().stream()
                .map(Table::name)
                .toList();
        if (!tables.isEmpty()) {
            throw new TidemarkException(
                    Code.NO_HISTORY,
                    "",
                    "There are tables already ("
                            + String.join(", ", tables.subList(0, Math.min(5, tables.size())))
                            + (tables.size() > 5 ? ", … " + tables.size() + " in all" : "") + ") and no "
                            + History.TABLE
                            + ". If Hibernate made them, take the database over with baseline; if you know which revision it"
                            + " is at, stamp it. Nothing was created.");
        }
    }

    private Result.Done run(Move move, List<HistoryEntry> rows) throws SQLException {
        Plan.Step step = move.step();
        settings.listener().accept(new Event(Event.Kind.STARTED, step.revision(), step.toString()));
        long start = System.nanoTime();
        if (dialect.transactionalDdl()) {
            runWhole(move);
        } else {
            new JournaledRun(settings, connection, dialect, guards, move).run();
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        History.write(connection, move, rows, duration, settings.app());
        connection.commit();
        JournaledRun.makeDurable(connection, dialect);
        settings.listener()
                .accept(new Event(Event.Kind.FINISHED, step.revision(), step + " in " + duration.toMillis() + " ms"));
        return new Result.Done(step.revision(), step.action(), duration);
    }

    private void runWhole(Move move) throws SQLException {
        for (Plan.Change change : move.step().changes()) {
            guards.before(move.step(), change);
            for (String sql : statements(change)) {
                try {
                    execute(settings, connection, move.step(), change, sql);
                } catch (SQLException | RuntimeException failed) {
                    connection.rollback();
                    throw failed(move.step(), change, sql, failed, "The database is as it was before this revision.");
                }
            }
        }
    }

    /** The statements of a change; Java code counts as one. */
    static List<String> statements(Plan.Change change) {
        return change.operation() instanceof Operation.Run run ? List.of("-- java: " + run.name()) : change.sql();
    }

    /** Runs one statement, or the Java code in its place. */
    static void execute(Settings settings, Connection connection, Plan.Step step, Plan.Change change, String sql)
            throws SQLException {
        settings.listener().accept(new Event(Event.Kind.STATEMENT, step.revision(), sql));
        if (change.operation() instanceof Operation.Run run) {
            run.step().run(connection);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static TidemarkException failed(
            Plan.Step step, Plan.Change change, String sql, @Nullable Throwable cause, String state) {
        String reason = cause == null || cause.getMessage() == null
                ? String.valueOf(cause)
                : cause.getMessage().strip();
        return new TidemarkException(
                new Problem(
                        Code.OPERATION_FAILED,
                        step.revision() + ", " + change.description(),
                        "The database refuses «" + sql + "»: " + reason + ". " + state),
                cause);
    }
}
