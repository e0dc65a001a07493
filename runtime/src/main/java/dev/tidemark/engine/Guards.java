package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for rows that would break what is to come, so that nothing is begun that cannot end. */
final class Guards {
    private final Connection connection;
    private final Dialect dialect;

    Guards(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * Asks for all moves at once, up to the first that may change rows: what comes after it is asked when its turn comes.
     *
     * @throws TidemarkException ROWS_IN_THE_WAY, naming every finding
     */
    void ahead(List<Move> moves) throws SQLException {
        List<String> findings = new ArrayList<>();
        String first = "";
        boolean fillable = true;
        for (Move move : moves) {
            for (Plan.Change change : move.step().changes()) {
                Operation operation = change.operation();
                if (operation == null || operation instanceof Operation.Own) {
                    refuse(first, findings, fillable);
                    return;
                }
                List<String> found = find(operation);
                if (findings.isEmpty() && !found.isEmpty()) {
                    first = move.step().revision();
                }
                fillable &= found.isEmpty() || isFillable(move.step(), operation);
                findings.addAll(found);
            }
        }
        refuse(first, findings, fillable);
    }

    /** Asks for one change, right before it runs. */
    void before(Plan.Step step, Plan.Change change) throws SQLException {
        Operation operation = change.operation();
        if (operation != null) {
            refuse(step.revision(), find(operation), isFillable(step, operation));
        }
    }

    /** Whether values that a person gives a column would help: only on the way up, and where rows lack one or have another. */
    private static boolean isFillable(Plan.Step step, Operation operation) {
        boolean up = step.action() == Plan.Action.UPGRADE || step.action() == Plan.Action.FOLLOW;
        return up
                && (operation instanceof Operation.AddColumn
                        || operation instanceof Operation.AlterColumn
                        || operation instanceof Operation.RestoreColumn);
    }

    private static void refuse(String revision, List<String> findings, boolean fillable) {
        if (!findings.isEmpty()) {
            throw new TidemarkException(
                    Code.ROWS_IN_THE_WAY,
                    revision,
                    String.join("; ", findings)
                            + ". Correct these rows"
                            + (fillable ? ", or give the migration a backfill," : "")
                            + " and start again.");
        }
    }

    private List<String> find(Operation operation) throws SQLException {
        List<String> findings = new ArrayList<>();
        for (Dialect.Guard guard : dialect.guards(operation)) {
            Long count = count(guard.countSql());
            if (count != null && count > 0) {
                findings.add(guard.found(count));
            }
        }
        return findings;
    }

    /** The number, or null where the objects asked for are not there yet. */
    @Nullable
    Long count(String sql) throws SQLException {
        Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0L;
        } catch (SQLException notYetThere) {
            if (before != null) {
                connection.rollback(before);
            }
            return null;
        }
    }
}
