package dev.tidemark.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * PostgreSQL's advisory lock, taken anew in each transaction that changes the schema: so it is safe behind a pooler that
 * shares sessions, and ends with the change. It is tried again and again, since one who blocks hinders concurrent index
 * builds.
 */
final class TransactionLock implements Lock {
    private static final String KEYS = "1953066341, hashtext(current_schema())";
    private static final String ENDED = "a backend that has just ended";

    private final Connection connection;
    private final Settings settings;
    private final boolean autoCommit;

    TransactionLock(Connection connection, Settings settings) throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
    }

    @Override
    public boolean hold() throws SQLException {
        Duration timeout = settings.lockTimeout();
        long deadline = System.nanoTime() + timeout.toNanos();
        boolean told = false;
        while (true) {
            if (tried()) {
                return true;
            }
            String holder = holder();
            connection.rollback();
            if (!told && !holder.equals(ENDED)) {
                Lock.waiting(settings, holder);
                told = true;
            }
            if (System.nanoTime() > deadline) {
                throw Lock.timeout(timeout, holder);
            }
            Lock.pause();
        }
    }

    private boolean tried() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_xact_lock(" + KEYS + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private String holder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select a.pid, a.usename, a.application_name, a.client_addr,"
                        + " a.xact_start from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype ="
                        + " 'advisory' and l.classid = 1953066341 and l.granted and a.pid <> pg_backend_pid()"
                        + " and l.objid::bigint = hashtext(current_schema())::bigint & 4294967295"
                        + " and a.datname = current_database()")) {
            return result.next()
                    ? "the backend with pid " + result.getInt(1) + " (user " + result.getString(2) + ", application "
                            + result.getString(3) + ", client " + result.getString(4) + ", in transaction since "
                            + result.getString(5) + ")"
                    : ENDED;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(autoCommit);
    }
}
