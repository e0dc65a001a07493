package dev.tidemark.engine;

import dev.tidemark.sql.Values;
import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that reads one moment of the database and changes nothing; the connection is given back as it was lent. */
final class OneMoment implements AutoCloseable {
    private final Connection connection;
    private final AutoCommit transaction;
    private final int isolation;

    private OneMoment(Connection connection) throws SQLException {
        this.connection = connection;
        this.transaction = new AutoCommit(connection);
        this.isolation = connection.getTransactionIsolation();
    }

    static OneMoment on(Connection connection, Values values) throws SQLException {
        OneMoment moment = new OneMoment(connection);
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        values.beginReading(connection);
        moment.transaction.off();
        return moment;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
            connection.setTransactionIsolation(isolation);
        } finally {
            transaction.close();
        }
    }
}
