package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A row that a second connection has updated and not committed: DDL may commit, and would free a lock on its own connection.
 * Where there is no second connection to the same database, a lock in the JVM serves, if no other process can reach the
 * database.
 */
final class RowBeside implements Lock {
    private static final int SECONDS_FOR_A_CONNECTION = 2;

    private final Connection holder;
    private final LockRow row;
    private final JvmLock threads;

    private RowBeside(Connection holder, LockRow row, JvmLock threads) {
        this.holder = holder;
        this.row = row;
        this.threads = threads;
    }

    static Lock take(Connection connection, Dialect dialect, Settings settings) throws SQLException {
        JvmLock threads = JvmLock.take(connection.getMetaData().getURL(), settings);
        Connection second = null;
        try {
            connection.setAutoCommit(true);
            LockRow row = new LockRow(dialect, settings);
            second = second(settings.dataSource());
            if (second != null) {
                row.prepare(connection);
                if (isAnotherOfTheSame(connection, second, row)) {
                    while (!row.update(second)) {
                        row.await(connection);
                    }
                    return new RowBeside(second, row, threads);
                }
                second.setAutoCommit(true);
                second.close();
                second = null;
            }
            refuseShared(connection, dialect);
            return threads;
        } catch (SQLException | RuntimeException failed) {
            threads.close();
            close(second, failed);
            throw failed;
        }
    }

    private static void close(@Nullable Connection second, Exception failed) {
        if (second != null) {
            try (second) {
                second.rollback();
            } catch (SQLException lost) {
                failed.addSuppressed(lost);
            }
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

    /** Whether the second connection sees the first one's table, and is not the first one lent twice. */
    private static boolean isAnotherOfTheSame(Connection first, Connection second, LockRow row) throws SQLException {
        second.setAutoCommit(false);
        boolean seen = row.isSeenBy(second);
        second.rollback();
        return seen && first.getAutoCommit();
    }

    /** A lock in the JVM does not do where other processes reach the database. */
    private static void refuseShared(Connection connection, Dialect dialect) throws SQLException {
        if (dialect.isShared(connection)) {
            throw new TidemarkException(
                    Code.LOCK_TIMEOUT,
                    String.valueOf(connection.getMetaData().getURL()),
                    "Other processes may reach this database too, so its lock needs a second connection, and the data source gave"
                            + " none within " + SECONDS_FOR_A_CONNECTION
                            + " s. Let its pool lend two connections at least.");
        }
    }

    @Override
    public boolean hold() {
        return false;
    }

    @Override
    public void verify() {
        if (!row.isUpdatedBy(holder)) {
            throw new TidemarkException(
                    Code.LOCK_LOST,
                    "",
                    "The second connection, which has locked " + LockRow.TABLE
                            + ", has been lost or rolled back, so another"
                            + " process may migrate too. The next start goes on where this one stopped.");
        }
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
