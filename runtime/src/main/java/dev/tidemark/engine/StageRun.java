package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Online;
import dev.tidemark.sql.Stage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the stages of a step, each to its commit. None waits for a lock for long: what waits holds up all who come after it. */
final class StageRun {
    private final Settings settings;
    private final Connection connection;
    private final @Nullable Online online;
    private final boolean transactionalDdl;
    private final Plan.Step step;
    private final Patience patience;
    private final Consumer<String> skipped;
    private boolean committed;

    StageRun(Settings settings, Connection connection, Dialect dialect, Plan.Step step, Consumer<String> skipped) {
        this.settings = settings;
        this.connection = connection;
        this.online = dialect.online();
        this.transactionalDdl = dialect.transactionalDdl();
        this.step = step;
        this.skipped = skipped;
        this.patience = new Patience(settings, connection, online, step.revision());
    }

    /** Runs a stage of the step and has the journal say so. */
    void run(Plan.Change change, Stage stage, int position, @Nullable String from) throws SQLException {
        settings.listener()
                .accept(new Event(Event.Kind.STATEMENT, step.revision(), RowValues.without(change, stage.sql())));
        if (stage instanceof Stage.Batches batches && online != null) {
            new Batches(connection, online, batches, settings.pace(), this::tell)
                    .run(
                            from,
                            position,
                            work -> patience.keep(() -> {
                                work.run();
                                connection.commit();
                            }));
            done(position);
        } else if (stage instanceof Stage.Concurrent concurrent) {
            run(concurrent);
            done(position);
        } else if (change.operation() instanceof Operation.Run) {
            Journal.enter(connection, position);
            Execution.run(connection, change, stage.sql(), skipped);
            done(position);
        } else {
            patience.keep(() -> {
                if (OwnStep.is(change, stage.sql())) {
                    Journal.enter(connection, position);
                }
                statement(change, stage);
                committed = !transactionalDdl && !Catalog.isRowsOnly(stage.sql());
                Journal.done(connection, position);
                connection.commit();
            });
            committed = false;
        }
    }

    /** Whether a stage came to a commit of its own, as DDL does on most databases, and the journal could not be told. */
    boolean hasCommitted() {
        return committed;
    }

    /** Runs a stage that takes something back. */
    void undo(Stage stage) throws SQLException {
        if (stage instanceof Stage.Concurrent concurrent) {
            run(concurrent);
        } else {
            patience.keep(() -> {
                execute(stage.sql());
                connection.commit();
            });
        }
    }

    /** Has the connection wait for locks again as it did. */
    void end() {
        try {
            patience.end();
        } catch (SQLException lost) {
            // What failed has been said already, and a connection that is lost has nothing to be given back.
        }
    }

    private void tell(String progress) {
        settings.listener().accept(new Event(Event.Kind.PROGRESS, step.revision(), progress));
    }

    private void done(int position) throws SQLException {
        Journal.done(connection, position);
        connection.commit();
    }

    private void statement(Plan.Change change, Stage stage) throws SQLException {
        if (stage instanceof Stage.Gently gently) {
            gently(gently);
        } else if (stage instanceof Stage.Look look) {
            look(look.guard());
        } else {
            Execution.run(connection, change, stage.sql(), skipped);
        }
    }

    private void gently(Stage.Gently stage) throws SQLException {
        SQLException refused = null;
        for (String way : stage.ways()) {
            try {
                execute(way);
                return;
            } catch (SQLException failed) {
                if (online == null || !online.isNoWay(failed)) {
                    throw failed;
                }
                refused = failed;
            }
        }
        throw new TidemarkException(
                Code.NO_ONLINE_WAY,
                step.revision(),
                "The database would copy the table and hold up its writers meanwhile for «" + stage.sql() + "»"
                        + (refused == null ? "" : " (" + refused.getMessage() + ")")
                        + ". Run it when nobody writes, and allow it then: online never.");
    }

    private void look(Dialect.Guard guard) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(guard.countSql())) {
            if (result.next() && result.getLong(1) > 0) {
                throw new TidemarkException(
                        Code.ROWS_IN_THE_WAY,
                        step.revision(),
                        guard.found(result.getLong(1))
                                + ". They came while it ran. Correct these rows and start again" + guard.counted()
                                + ".");
            }
        }
    }

    /** What it left behind where it failed is removed, as it would be in the way. */
    private void run(Stage.Concurrent stage) throws SQLException {
        try {
            executeAlone(stage.sql());
        } catch (SQLException failed) {
            try {
                executeAlone(stage.leftover());
            } catch (SQLException remains) {
                failed.addSuppressed(remains);
            }
            throw failed;
        }
    }

    /** Whether a stage that the journal has as begun has come to its end; what it left behind otherwise is removed. */
    boolean isDone(Stage.Concurrent stage) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(stage.isDone())) {
            if (result.next() && result.getBoolean(1)) {
                return true;
            }
        }
        executeAlone(stage.leftover());
        return false;
    }

    private void executeAlone(String sql) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try {
            execute(sql);
        } finally {
            connection.setAutoCommit(false);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
