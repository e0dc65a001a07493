package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A row that a second connection has updated and not committed: H2's DDL commits, and would free a lock on its own
 * connection. Where there is no second connection to the same database, a lock in the JVM serves, if no other process can
 * reach the database.
 */
final class RowLock implements Lock {
    private static final String TABLE = "tidemark_lock";
    /** Lock timeout, deadlock, changed by another, and two ways of saying that another has just created it. */
    private static final Set<Integer> OTHERS = Set.of(50200, 40001, 90131, 42101, 23505);

    private static final int SECONDS_FOR_A_CONNECTION = 2;

    private final Connection holder;
    private final JvmLock threads;

    private RowLock(Connection holder, JvmLock threads) {
        this.holder = holder;
        this.threads = threads;
    }

    static Lock take(Connection connection, Settings settings) throws SQLException {
        Duration timeout = settings.lockTimeout();
        long deadline = System.nanoTime() + timeout.toNanos();
        JvmLock threads = JvmLock.take(connection.getMetaData().getURL(), settings);
        Connection second = null;
        try {
            second = second(settings.dataSource());
            if (second == null) {
                refuseShared(connection);
                return threads;
            }
            prepare(connection, deadline);
            if (!isAnotherSessionOfTheSame(connection, second)) {
                refuseShared(connection);
                second.close();
                return threads;
            }
            second.setAutoCommit(false);
            for (boolean first = true; !update(second); first = false) {
                if (first) {
                    Lock.waiting(settings, others(connection));
                }
                if (System.nanoTime() > deadline) {
                    throw Lock.timeout(timeout, others(connection));
                }
                Lock.pause();
            }
            return new RowLock(second, threads);
        } catch (SQLException | TidemarkException failed) {
            threads.close();
            if (second != null) {
                try {
                    second.close();
                } catch (SQLException lost) {
                    failed.addSuppressed(lost);
                }
            }
            throw failed;
        }
    }

    /** A second connection, or null where the pool has none left. */
    private static @Nullable Connection second(DataSource dataSource) throws SQLException {
        CompletableFuture<Connection> asked = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        Connection connection = dataSource.getConnection();
                        if (!asked.complete(connection)) {
                            connection.close();
                        }
                    } catch (SQLException | RuntimeException refused) {
                        asked.completeExceptionally(refused);
                    }
                },
                "tidemark-lock-connection");
        thread.setDaemon(true);
        thread.start();
        try {
            return asked.get(SECONDS_FOR_A_CONNECTION, TimeUnit.SECONDS);
        } catch (TimeoutException poolOfOne) {
            // Either the pool has one connection, or it came this very moment and is ours to use.
            return asked.complete(null) ? null : asked.join();
        } catch (ExecutionException | CompletionException refused) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a second connection", interrupted);
        }
    }

    private static void prepare(Connection connection, long deadline) throws SQLException {
        while (true) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists " + TABLE
                        + " (id integer not null primary key, holder varchar(300) not null)");
                statement.execute("insert into " + TABLE + " select 1, '' where not exists (select 1 from " + TABLE
                        + " where id = 1)");
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                return;
            } catch (SQLException refused) {
                // Another is creating it this moment, or holds its row.
                if (!OTHERS.contains(refused.getErrorCode())) {
                    throw unusable(refused);
                }
                if (System.nanoTime() > deadline) {
                    throw refused;
                }
                Lock.pause();
            }
        }
    }

    /** Whether the second connection sees the first one's table, and is not the first one lent twice. */
    private static boolean isAnotherSessionOfTheSame(Connection first, Connection second) {
        try (Statement one = first.createStatement();
                Statement other = second.createStatement();
                ResultSet rows = other.executeQuery("select count(*) from " + TABLE);
                Statement another = second.createStatement();
                ResultSet mine = one.executeQuery("select session_id()");
                ResultSet its = another.executeQuery("select session_id()")) {
            return rows.next() && rows.getInt(1) > 0 && mine.next() && its.next() && mine.getInt(1) != its.getInt(1);
        } catch (SQLException anotherDatabase) {
            return false;
        }
    }

    private static boolean update(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + TABLE + " set holder = ? where id = 1")) {
            update.setString(
                    1, History.userAtHost() + " pid " + ProcessHandle.current().pid());
            return update.executeUpdate() == 1;
        } catch (SQLException refused) {
            if (!OTHERS.contains(refused.getErrorCode())) {
                throw unusable(refused);
            }
            connection.rollback();
            return false;
        }
    }

    private static TidemarkException unusable(SQLException refused) {
        return new TidemarkException(
                new Problem(
                        Code.OPERATION_FAILED,
                        TABLE,
                        "The table that locks the database cannot be written: " + refused.getMessage()
                                + ". The database must not be read-only, and its user must be allowed to create tables and to"
                                + " write them. If " + TABLE + " is another's table, rename it; it holds nothing of"
                                + " Tidemark's that would be lost."),
                refused);
    }

    /** A lock in the JVM does not do where other processes reach the database. */
    private static void refuseShared(Connection connection) throws SQLException {
        String url = connection.getMetaData().getURL();
        boolean shared = url.startsWith("jdbc:h2:tcp:") || url.startsWith("jdbc:h2:ssl:");
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("select database_path()")) {
            // H2 keeps this file where it serves an embedded database to others: AUTO_SERVER=TRUE.
            shared |= path.next() && path.getString(1) != null && Files.exists(Path.of(path.getString(1) + ".lock.db"));
        }
        if (shared) {
            throw new TidemarkException(
                    Code.LOCK_TIMEOUT,
                    url,
                    "Other processes reach this database too, so its lock needs a second connection, and the data source gave"
                            + " none within " + SECONDS_FOR_A_CONNECTION
                            + " s. Let its pool lend two connections at least.");
        }
    }

    private static String others(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select s.session_id, s.user_name, s.client_addr, s.session_start"
                                + " from information_schema.sessions s join information_schema.locks l on l.session_id ="
                                + " s.session_id where lower(l.table_name) = '" + TABLE + "'")) {
            return result.next()
                    ? "session " + result.getInt(1) + " (user " + result.getString(2)
                            + (result.getString(3) == null ? "" : ", client " + result.getString(3)) + ", since "
                            + result.getString(4) + ")"
                    : "a session that cannot be seen";
        }
    }

    @Override
    public boolean hold() {
        return false;
    }

    @Override
    public void close() throws SQLException {
        try (holder) {
            holder.rollback();
            holder.setAutoCommit(true);
        } finally {
            threads.close();
        }
    }
}
