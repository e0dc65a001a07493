package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Holds back between the batches of a backfill, so that others, or replicas, keep up. */
@FunctionalInterface
public interface Throttle {
    /** Goes on at once. */
    Throttle NONE = connection -> {};

    /**
     * Returns when the next batch may run.
     *
     * @param connection the migration's own, between two transactions; it is not to be closed
     */
    void await(Connection connection) throws SQLException;

    /** Waits so long after each batch. */
    static Throttle pause(Duration pause) {
        return connection -> sleep(pause);
    }

    /**
     * Waits while a replica is further behind.
     *
     * @param query of one number: by how many seconds the slowest replica is behind; none or null where there is no replica. On
     *     PostgreSQL, for one who may read it: {@code select extract(epoch from max(replay_lag)) from pg_stat_replication}
     */
    static Throttle lag(String query, Duration most) {
        return connection -> {
            while (seconds(connection, query) * 1000 > most.toMillis()) {
                sleep(Duration.ofMillis(500));
            }
        };
    }

    private static double seconds(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getDouble(1) : 0;
        } finally {
            connection.rollback();
        }
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TidemarkException(
                    Code.OPERATION_FAILED,
                    "",
                    "Interrupted between two batches; the next start goes on at the next one.");
        }
    }
}
