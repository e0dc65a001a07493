package dev.tidemark.engine;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Stage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has run of a step that does not come to its end, and the way back from there. */
final class HalfStep {
    private final Connection connection;
    private final Dialect dialect;
    private final Plan.Step step;
    private final Standing before;
    private final StageRun stages;
    private final List<StepLine> lines;

    HalfStep(
            Connection connection,
            Dialect dialect,
            Plan.Step step,
            Standing before,
            StageRun stages,
            List<StepLine> lines) {
        this.connection = connection;
        this.dialect = dialect;
        this.step = step;
        this.before = before;
        this.stages = stages;
        this.lines = lines;
    }

    /**
     * Takes back the statements that have run.
     *
     * @param ran how many have
     * @return how the database stands then
     */
    String undo(int ran) throws SQLException {
        if (ran == 0) {
            return "Nothing of this revision has run; the database is as it was before it.";
        }
        if (isHalfway(ran)) {
            return resumable(ran, null);
        }
        for (StepLine line : lines.subList(0, ran)) {
            Operation operation = line.change().operation();
            if (operation == null || !isUndoable(operation) || HalfTable.holdsRows(connection, dialect, operation)) {
                return resumable(ran, null);
            }
        }
        try {
            for (int position = ran - 1; position >= 0; position--) {
                StepLine line = lines.get(position);
                if (line.part() == 0 && line.change().operation() != null) {
                    // Open again until it is undone: should we die here, the catalog tells which of the two it is.
                    Journal.reopen(connection, position);
                    connection.commit();
                    undo(line);
                    Journal.forget(connection, position);
                    connection.commit();
                }
            }
            Journal.clear(connection);
            connection.commit();
            JournaledRun.makeDurable(connection, dialect);
            return "What had run of this revision has been undone; the database is as it was before it.";
        } catch (SQLException refused) {
            connection.rollback();
            return resumable(ran, refused);
        }
    }

    /** Whether the last change that has begun lacks a part: its inverse takes it back only in whole. */
    private boolean isHalfway(int ran) {
        StepLine last = lines.get(ran - 1);
        return last.change().undo() == null
                && lines.subList(ran, lines.size()).stream()
                        .anyMatch(line -> line.place() == last.place() && !(line.stage() instanceof Stage.Look));
    }

    private void undo(StepLine line) throws SQLException {
        List<Stage> undo = line.change().undo();
        if (undo != null) {
            for (Stage stage : undo) {
                stages.undo(stage);
            }
            return;
        }
        List<Operation> done = step.changes().subList(0, line.place() + 1).stream()
                .flatMap(change -> Stream.ofNullable(change.operation()))
                .toList();
        List<Operation> inverse =
                Inverse.of(List.of(Objects.requireNonNull(line.change().operation())));
        for (List<String> statements : dialect.sql(inverse, before.after(done))) {
            for (String sql : statements) {
                stages.undo(new Stage.Statement(sql));
            }
        }
    }

    private static boolean isUndoable(Operation operation) {
        return !(operation instanceof Operation.Own) && !Description.isDestructive(operation);
    }

    private String resumable(int ran, @Nullable SQLException refused) {
        return "The first " + ran + " of " + lines.size()
                + " statements of this revision have run and cannot be undone by themselves"
                + (refused == null ? "" : " (" + refused.getMessage() + ")") + "; " + Journal.TABLE
                + " lists them. Mend the cause, and the next start goes on at statement " + (ran + 1) + ".";
    }
}
