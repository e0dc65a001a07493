package dev.tidemark.engine;

import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;

/** A row that the transaction which changes the schema has updated, anew in each: it ends with the change. */
final class RowWithin implements Lock {
    private final Connection connection;
    private final Dialect dialect;
    private final Settings settings;
    private final Lock among;

    private RowWithin(Connection connection, Dialect dialect, Settings settings, Lock among) {
        this.connection = connection;
        this.dialect = dialect;
        this.settings = settings;
        this.among = among;
    }

    /** After the threads of this JVM have settled who is next. */
    static Lock take(Connection connection, Dialect dialect, Settings settings) throws SQLException {
        if (!dialect.transactionalDdl() || dialect.online() != null) {
            throw new IllegalStateException("the dialect " + dialect.name()
                    + " changes schemas over several transactions, which a row in one of them cannot lock");
        }
        Lock among = JvmLock.take(connection.getMetaData().getURL(), settings);
        try {
            connection.setAutoCommit(true);
            LockRow row = new LockRow(dialect, settings);
            row.awaitOthers(connection);
            row.prepare(connection);
            return new RowWithin(connection, dialect, settings, among);
        } catch (SQLException | RuntimeException failed) {
            among.close();
            throw failed;
        }
    }

    @Override
    public boolean hold() throws SQLException {
        LockRow row = new LockRow(dialect, settings);
        row.awaitOthers(connection);
        while (!row.update(connection)) {
            row.await(connection);
        }
        return true;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
        } finally {
            among.close();
        }
    }
}
