package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A table whose creation was interrupted: it may be there in whole, in half, or not at all. */
final class HalfTable {
    private HalfTable() {}

    /**
     * Drops the table where it is there, so that it can be made anew: only one that is empty and has just these columns.
     *
     * @throws TidemarkException INTERRUPTED_STEP where it is another
     */
    static void remove(Connection connection, Dialect dialect, Table table, Journal.Line open) throws SQLException {
        Table there = Catalog.table(connection, dialect, table.name());
        if (there == null) {
            return;
        }
        long rows = rows(connection, dialect, there);
        List<String> others = Drift.between(Schema.EMPTY.with(table), Schema.EMPTY.with(there), dialect).stream()
                .filter(it -> it.what() == Difference.What.COLUMN && it.kind() != Difference.Kind.OTHER)
                .map(Difference::toString)
                .toList();
        if (rows > 0 || !others.isEmpty()) {
            throw new TidemarkException(
                    Code.INTERRUPTED_STEP,
                    open.revision(),
                    "It was interrupted while it created " + table.name() + ". That table is there now, and "
                            + (rows > 0
                                    ? "holds " + rows + (rows == 1 ? " row" : " rows")
                                    : "is another: " + String.join("; ", others))
                            + ", so it is not for Tidemark to drop. If someone else made it, rename or drop it; if it is as"
                            + " this revision wants it, say so: update " + Journal.TABLE
                            + " set state = 'done' where position_no = " + open.position() + ". Then start again.");
        }
        List<Operation> drop = List.of(new Operation.DropTable(there));
        try (Statement statement = connection.createStatement()) {
            for (List<String> statements : dialect.sql(drop, () -> Schema.EMPTY.with(there))) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        }
        connection.commit();
    }

    /** Whether undoing the operation would take rows along, which only another can have written. */
    static boolean holdsRows(Connection connection, Dialect dialect, Operation operation) throws SQLException {
        if (!(operation instanceof Operation.CreateTable create)) {
            return false;
        }
        Table there = Catalog.table(connection, dialect, create.table().name());
        return there != null && rows(connection, dialect, there) > 0;
    }

    private static long rows(Connection connection, Dialect dialect, Table table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + dialect.quote(table.name()))) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
