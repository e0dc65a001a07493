package dev.tidemark.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Counts rows of tables that may not be there yet, and leaves the transaction as it was. */
final class RowCount {
    private final Connection connection;

    RowCount(Connection connection) {
        this.connection = connection;
    }

    /** The number that a query gives, or null where the objects asked for are not there yet. */
    @Nullable
    Long of(String sql) throws SQLException {
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
