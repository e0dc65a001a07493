package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Care;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Stage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs moves under the lock: each whole with its row of the history, or not at all. */
final class Runner {
    private final Settings settings;
    private final Connection connection;
    private final Dialect dialect;
    private final Guards guards;
    private final Audit audit;
    private final Hooks hooks;
    private @Nullable Patience waiting;
    private boolean hasRun;

    Runner(Settings settings, Connection connection, Dialect dialect) throws SQLException {
        this.settings = settings;
        this.connection = connection;
        this.dialect = dialect;
        this.guards = new Guards(settings, connection, dialect);
        this.audit = new Audit(settings, connection);
        this.hooks = new Hooks(settings.hooks(), connection);
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
        List<Path> backups = new ArrayList<>();
        try (AutoCommit transaction = new AutoCommit(connection);
                Lock lock = Lock.on(connection, dialect, settings)) {
            transaction.off();
            Deque<Move> moves = new ArrayDeque<>();
            List<HistoryEntry> rows = List.of();
            for (boolean first = true; first || !moves.isEmpty(); first = false) {
                if (lock.hold() || first) {
                    History.Past past = History.read(connection, dialect);
                    rows = past.rows();
                    moves = new ArrayDeque<>(open(past, goal, takesOver));
                }
                if (first) {
                    guards.ahead(List.copyOf(moves));
                    Path backup = new BackupFirst(settings, connection, dialect).write(List.copyOf(moves), rows);
                    if (backup != null) {
                        backups.add(backup);
                    }
                }
                if (!moves.isEmpty()) {
                    Move move = moves.element();
                    Result.Done step = run(move, rows, lock);
                    if (step != null) {
                        moves.remove();
                        done.add(step);
                        rows = move.after(rows);
                    }
                }
            }
            if (!done.isEmpty()) {
                hooks.afterRun(new Result(done, backups));
            }
            connection.commit();
        }
        return new Result(done, backups);
    }

    /** The moves; the history is created where there is none, but not before it is sure that it will be used. */
    private List<Move> open(History.Past past, Goal goal, boolean takesOver) throws SQLException {
        if (!takesOver) {
            refuseTables(past);
        }
        List<Move> moves = goal.moves(past);
        if (past.exists() && past.rows().isEmpty() && !past.interrupted() && !takesOver) {
            refuse(known(moves));
        }
        if (!moves.isEmpty()) {
            refuseSetup();
        }
        if (!past.exists()) {
            History.create(connection, dialect);
        }
        if (!moves.isEmpty()) {
            Audit.create(connection, dialect);
        }
        return moves;
    }

    private void refuseSetup() throws SQLException {
        String objection = dialect.objection(connection);
        if (objection != null) {
            throw new TidemarkException(
                    Code.OPERATION_FAILED,
                    connection.getMetaData().getDatabaseProductName(),
                    objection + " Nothing has changed.");
        }
    }

    /** Refuses tables without a history. */
    void refuseTables(History.Past past) throws SQLException {
        if (!past.exists()) {
            refuse(tables());
        }
    }

    private List<String> tables() throws SQLException {
        return Catalog.schema(connection, dialect).tables().values().stream()
                .map(Table::name)
                .toList();
    }

    /**
     * The tables that are there and are about to be created. An empty history is a true one where all was taken back or
     * stamp said base: then other tables may be there, but none of the revisions'.
     */
    private List<String> known(List<Move> moves) throws SQLException {
        Set<String> created = new HashSet<>();
        moves.stream()
                .flatMap(move -> move.step().changes().stream())
                .map(Plan.Change::operation)
                .filter(Operation.CreateTable.class::isInstance)
                .map(operation -> ((Operation.CreateTable) operation).table().name())
                .filter(name -> !Drift.isElsewhere(name))
                .forEach(name -> created.add(Drift.neutral(name)));
        return created.isEmpty()
                ? List.of()
                : tables().stream()
                        .filter(name -> created.contains(Drift.neutral(name)))
                        .toList();
    }

    private void refuse(List<String> tables) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        Predecessor predecessor = Predecessor.of(connection);
        throw new TidemarkException(
                Code.NO_HISTORY,
                "",
                "There are tables already ("
                        + String.join(", ", tables.subList(0, Math.min(5, tables.size())))
                        + (tables.size() > 5 ? ", … " + tables.size() + " in all" : "")
                        + (predecessor == null ? "" : "; " + predecessor) + ") and nothing in " + History.TABLE
                        + ". Take the database over once, with tidemark baseline --url=" + address()
                        + " (mvn tidemark:baseline -Dtidemark.url=…), or by booting with baselineOnUpgrade; if you know"
                        + " which revision it is at, stamp it. None of your tables was changed.");
    }

    /** The database's address without what may be secret in it. */
    private String address() throws SQLException {
        String url = connection.getMetaData().getURL();
        return url == null || url.contains("@") ? "…" : url.split("[?;]", 2)[0];
    }

    /** Runs a move; null where others held locks for too long, so that it is to be tried again. */
    private Result.@Nullable Done run(Move planned, List<HistoryEntry> rows, Lock lock) throws SQLException {
        Instant begin = Clock.systemUTC().instant();
        long start = System.nanoTime();
        try {
            return run(planned, rows, lock, begin, start);
        } catch (SQLException | RuntimeException failure) {
            audit.failed(planned, begin, Duration.ofNanos(System.nanoTime() - start), failure);
            throw failure;
        }
    }

    private Result.@Nullable Done run(Move planned, List<HistoryEntry> rows, Lock lock, Instant begin, long start)
            throws SQLException {
        List<String> begun = Journal.statements(connection);
        Move move = LargeTables.gently(connection, dialect, settings.pace().onlineFrom(), planned, begun);
        Plan.Step step = move.step();
        settings.listener().accept(new Event(Event.Kind.STARTED, step.revision(), step.toString()));
        List<String> skipped = new ArrayList<>();
        Consumer<String> leftOut = why -> {
            skipped.add(why);
            settings.listener().accept(new Event(Event.Kind.SKIPPED, step.revision(), why));
        };
        step.leftOut().forEach(each -> leftOut.accept("left out: " + each));
        if (dialect.transactionalDdl() && begun.isEmpty() && !LargeTables.isGentle(step)) {
            if (!runWhole(step, leftOut)) {
                return null;
            }
            lock.verify();
        } else {
            lock.keep();
            before(step);
            connection.commit();
            new JournaledRun(settings, connection, dialect, guards, move, lock, leftOut).run();
            hooks.afterRevision(step);
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        History.write(connection, move, rows, duration, settings.app());
        audit.done(move, begin, duration);
        connection.commit();
        hasRun = true;
        audit.log(move, duration, null);
        JournaledRun.makeDurable(connection, dialect);
        settings.listener()
                .accept(new Event(
                        Event.Kind.FINISHED,
                        step.revision(),
                        step + " in " + duration.toMillis() + " ms" + step.said(": ")));
        return new Result.Done(step.revision(), step.action(), duration, skipped);
    }

    /** Runs a step in one transaction; false where it waited too long for a lock and was rolled back. */
    private boolean runWhole(Plan.Step step, Consumer<String> skipped) throws SQLException {
        Patience patience = patience(step);
        patience.begin();
        Care care = dialect.care(connection);
        before(step);
        for (Plan.Change change : step.changes()) {
            guards.before(step, change);
            for (Stage stage : Execution.stages(change)) {
                String sql = stage.sql();
                care.before(sql);
                try {
                    settings.listener()
                            .accept(new Event(Event.Kind.STATEMENT, step.revision(), RowValues.without(change, sql)));
                    Execution.run(connection, change, sql, skipped);
                    care.after(sql);
                } catch (SQLException | RuntimeException failed) {
                    if (failed instanceof SQLException refused && patience.isToBeTriedAgain(refused)) {
                        patience.pause();
                        return false;
                    }
                    try {
                        connection.rollback();
                    } catch (SQLException lost) {
                        failed.addSuppressed(lost);
                    }
                    throw Execution.failed(
                            step, change, sql, failed, "The database is as it was before this revision.");
                }
            }
        }
        care.end();
        hooks.afterRevision(step);
        return true;
    }

    /** What the application does first, which is undone where the step is. */
    private void before(Plan.Step step) {
        if (!hasRun) {
            hooks.beforeRun();
        }
        hooks.beforeRevision(step);
    }

    /** That of the step, however often it is tried. */
    private Patience patience(Plan.Step step) {
        if (waiting == null || !waiting.isOf(step.revision())) {
            waiting = new Patience(settings, connection, dialect.online(), step.revision());
        }
        return waiting;
    }
}
