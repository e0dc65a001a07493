package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * MySQL's and MariaDB's named lock of a session: it outlives the commits that DDL makes, and ends with the connection that runs
 * the DDL. It is tried again and again, so that a wait can be told and bounded. The nodes of a cluster each have their own: there,
 * let one node migrate.
 */
final class SessionLock implements Lock {
    private static final String NAME = "concat('tidemark.', left(sha1(database()), 16))";

    private final Connection connection;

    private SessionLock(Connection connection) {
        this.connection = connection;
    }

    static SessionLock take(Connection connection, Settings settings) throws SQLException {
        Duration timeout = settings.lockTimeout();
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean told = false;
        while (number(connection, "select get_lock(" + NAME + ", 0)") != 1) {
            String holder = "connection " + number(connection, "select is_used_lock(" + NAME + ")");
            if (!told) {
                Lock.waiting(settings, holder);
                told = true;
            }
            if (System.nanoTime() > deadline) {
                throw Lock.timeout(timeout, holder);
            }
            Lock.pause();
        }
        return new SessionLock(connection);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    @Override
    public boolean hold() {
        return false;
    }

    @Override
    public void verify() throws SQLException {
        if (number(connection, "select is_used_lock(" + NAME + ") = connection_id()") != 1) {
            throw new TidemarkException(
                    Code.LOCK_LOST,
                    "",
                    "Another session of the database serves this connection now than the one that has the lock: a pooler or"
                            + " proxy shares sessions. Give Tidemark a URL that leads to the server itself. The next start"
                            + " goes on where this one stopped.");
        }
    }

    @Override
    public void close() throws SQLException {
        number(connection, "select release_lock(" + NAME + ")");
    }
}
