package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for rows that would break what is to come, or be lost by it, so that nothing is begun that cannot end. */
final class Guards {
    private final Dialect dialect;
    private final RowCount rows;
    private final ProductionGuard production;

    Guards(Settings settings, Connection connection, Dialect dialect) {
        this.dialect = dialect;
        this.rows = new RowCount(connection);
        this.production = new ProductionGuard(settings, connection, dialect);
    }

    /**
     * Asks for all moves at once. Rows are asked for up to the first change that may bring others: what comes after it is
     * asked when its turn comes.
     *
     * @throws TidemarkException PRODUCTION_REFUSED or ROWS_IN_THE_WAY, naming every finding
     */
    void ahead(List<Move> moves) throws SQLException {
        Finding.refuse(findings(moves));
    }

    /** What stands against the moves as far as it can be told before the first of them. */
    List<Finding> findings(List<Move> moves) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        OldNames destroyed = new OldNames();
        for (Move move : moves) {
            findings.addAll(production.findings(move.step(), destroyed));
        }
        OldNames names = new OldNames();
        for (Move move : moves) {
            for (Plan.Change change : move.step().changes()) {
                Operation operation = change.operation();
                if (operation == null || operation instanceof Operation.Own) {
                    return findings;
                }
                findings.addAll(find(move.step(), names.under(operation)));
                names.pass(operation);
            }
        }
        return findings;
    }

    /** Asks for one change, right before it runs. */
    void before(Plan.Step step, Plan.Change change) throws SQLException {
        List<Finding> findings = new ArrayList<>(production.destruction(step, change, new OldNames()));
        if (change.operation() != null) {
            findings.addAll(find(step, change.operation()));
        }
        Finding.refuse(findings);
    }

    /** Whether values that a person gives a column would help: only on the way up, and where rows lack one or have another. */
    private static boolean isFillable(Plan.Step step, Operation operation) {
        boolean up = step.action() == Plan.Action.UPGRADE || step.action() == Plan.Action.FOLLOW;
        return up
                && (operation instanceof Operation.AddColumn
                        || operation instanceof Operation.AlterColumn
                        || operation instanceof Operation.RestoreColumn);
    }

    private List<Finding> find(Plan.Step step, Operation operation) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Dialect.Guard guard : dialect.guards(operation)) {
            Long count = rows.of(guard.countSql());
            if (count != null && count > 0) {
                findings.add(new Finding(
                        Code.ROWS_IN_THE_WAY,
                        step.revision(),
                        guard.found(count),
                        "Correct these rows"
                                + (isFillable(step, operation) ? ", or give the migration a backfill," : "")
                                + " and start again" + guard.counted() + "."));
            }
        }
        return findings;
    }
}
