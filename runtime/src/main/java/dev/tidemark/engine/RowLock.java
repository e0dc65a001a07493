package dev.tidemark.engine;

import dev.tidemark.problem.TidemarkException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A row that a second connection has updated and not committed: H2's DDL commits, and would free a lock on its own
 * connection. Where there is no second connection to the same database, a lock in the JVM serves.
 */
final class RowLock implements Lock {
    private static final String TABLE = "tidemark_lock";
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
                return threads;
            }
            prepare(connection, deadline);
            if (!isAnotherSessionOfTheSame(connection, second)) {
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
                second.close();
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
                statement.execute(
                        "insert into " + TABLE + " select 1, '' where not exists (select 1 from " + TABLE + ")");
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                return;
            } catch (SQLException raced) {
                // Another is creating it this moment, or holds its row.
                if (System.nanoTime() > deadline) {
                    throw raced;
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
        } catch (SQLException held) {
            connection.rollback();
            return false;
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
