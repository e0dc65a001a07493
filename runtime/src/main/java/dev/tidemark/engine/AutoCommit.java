package dev.tidemark.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection's way of committing, given back as it was lent; nothing that a failure has left open is committed. */
final class AutoCommit implements AutoCloseable {
    private final Connection connection;
    private final boolean before;

    AutoCommit(Connection connection) throws SQLException {
        this.connection = connection;
        this.before = connection.getAutoCommit();
    }

    void off() throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void close() throws SQLException {
        // Turning auto-commit on would commit.
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        connection.setAutoCommit(before);
    }
}
