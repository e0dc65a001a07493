package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One statement of a change, whoever runs it. */
final class Execution {
    private static final int LONGEST = 2000;

    private Execution() {}

    /** The stages of a change; Java code counts as one. */
    static List<Stage> stages(Plan.Change change) {
        return change.operation() instanceof Operation.Run run
                ? List.of(new Stage.Statement("-- java: " + run.name()))
                : change.stages();
    }

    /** Runs one statement, or the Java code in its place; tells why an optional row is left out. */
    static void run(Connection connection, Plan.Change change, String sql, Consumer<String> skipped)
            throws SQLException {
        if (change.operation() instanceof Operation.Run run) {
            run.step().run(LentConnection.of(connection));
            return;
        }
        if (OptionalRow.is(change, sql)) {
            OptionalRow.run(connection, sql, skipped);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tells that it has failed, and the state that the database is in; without the values of rows. */
    static TidemarkException failed(
            Plan.Step step, Plan.Change change, String sql, @Nullable Throwable cause, String state) {
        String said = cause == null || cause.getMessage() == null
                ? String.valueOf(cause)
                : cause.getMessage().strip();
        String reason = RowValues.outOf(change, said);
        String shown = RowValues.without(change, sql);
        String who = change.operation() instanceof Operation.Run run
                ? "The Java code " + run.name() + " fails"
                : "The database refuses «" + (shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown)
                        + "»";
        return new TidemarkException(
                new Problem(
                        Code.OPERATION_FAILED,
                        step.revision() + ", " + change.description(),
                        who + ": " + reason + ". " + state),
                RowValues.outOf(change, cause));
    }
}
