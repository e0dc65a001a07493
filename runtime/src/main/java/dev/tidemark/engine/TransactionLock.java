package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
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
    private static final String IS_HELD =
            "select exists (select 1 from pg_locks where locktype = 'advisory' and granted"
                    + " and pid = pg_backend_pid() and classid = 1953066341"
                    + " and objid::bigint = hashtext(current_schema())::bigint & 4294967295)";
    private static final String ENDED = "a backend that has just ended";

    private final Connection connection;
    private final Settings settings;
    private final boolean autoCommit;
    private boolean kept;
    private boolean proved;

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
            if (isTrue("select pg_try_advisory_xact_lock(" + KEYS + ")")) {
                prove();
                letGo();
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

    /** A database that only speaks as PostgreSQL does may grant every such lock, and lock nothing. */
    private void prove() throws SQLException {
        if (!proved && !isTrue(IS_HELD)) {
            throw new TidemarkException(
                    Code.LOCK_LOST,
                    "",
                    "The database grants PostgreSQL's advisory locks and knows of none, so two processes would migrate at"
                            + " once. Give it a dialect of its own, with another exclusion.");
        }
        proved = true;
    }

    /** The session's own lock of the same key, which it gets at once since the transaction has it. */
    @Override
    public void keep() throws SQLException {
        kept = isTrue("select pg_try_advisory_lock(" + KEYS + ")");
    }

    private void letGo() throws SQLException {
        if (kept) {
            kept = false;
            isTrue("select pg_advisory_unlock(" + KEYS + ")");
        }
    }

    /** A pooler may have given this connection another session since; that one does not have the lock. */
    @Override
    public void verify() throws SQLException {
        if (kept && !isTrue(IS_HELD)) {
            throw new TidemarkException(
                    Code.LOCK_LOST,
                    "",
                    "Another session of the database serves this connection now than the one that has the lock: a pooler"
                            + " shares sessions between transactions. Give Tidemark a URL that leads to PostgreSQL itself,"
                            + " or have nothing done online (online never). The next start goes on where this one stopped.");
        }
    }

    private boolean isTrue(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
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
        letGo();
        connection.commit();
        connection.setAutoCommit(autoCommit);
    }
}
