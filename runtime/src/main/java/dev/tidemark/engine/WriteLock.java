package dev.tidemark.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * SQLite's one write lock, taken at the beginning of each transaction that changes the schema ({@code begin immediate}), as a
 * transaction that has only read may not write after others have. Foreign keys are not enforced meanwhile: a table that is
 * made anew would take the rows that refer to it along; the setting can be changed outside of a transaction only.
 */
final class WriteLock implements Lock {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final String HOLDER = "another connection that writes to this SQLite database";

    private final Connection connection;
    private final Settings settings;
    private final Lock among;
    private final boolean autoCommit;
    private final boolean enforces;
    private final boolean legacy;

    private WriteLock(Connection connection, Settings settings, Lock among) throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.among = among;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        this.enforces = isOn("foreign_keys");
        this.legacy = isOn("legacy_alter_table");
    }

    /** After the threads of this JVM have settled who is next. */
    static WriteLock take(Connection connection, Settings settings) throws SQLException {
        Lock among = JvmLock.take(connection.getMetaData().getURL(), settings);
        try {
            return new WriteLock(connection, settings, among);
        } catch (SQLException | RuntimeException failed) {
            among.close();
            throw failed;
        }
    }

    @Override
    public boolean hold() throws SQLException {
        Duration timeout = settings.lockTimeout();
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean told = false;
        while (!begun()) {
            if (!told) {
                Lock.waiting(settings, HOLDER);
                told = true;
            }
            if (System.nanoTime() > deadline) {
                throw Lock.timeout(timeout, HOLDER);
            }
            Lock.pause();
        }
        return true;
    }

    /** The driver has begun a transaction of its own, and takes the next for it. */
    private boolean begun() throws SQLException {
        execute("rollback");
        try {
            execute("pragma foreign_keys = off");
            execute("pragma legacy_alter_table = off");
            execute("begin immediate");
            return true;
        } catch (SQLException refused) {
            execute("begin");
            if ((refused.getErrorCode() & 0xff) != BUSY && (refused.getErrorCode() & 0xff) != LOCKED) {
                throw refused;
            }
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
            execute("pragma foreign_keys = " + (enforces ? "on" : "off"));
            execute("pragma legacy_alter_table = " + (legacy ? "on" : "off"));
            connection.setAutoCommit(autoCommit);
        } finally {
            among.close();
        }
    }

    private boolean isOn(String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma " + pragma)) {
            return result.next() && result.getInt(1) != 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
