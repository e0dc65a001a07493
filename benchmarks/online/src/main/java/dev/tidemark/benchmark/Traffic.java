package dev.tidemark.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** Eight who write to the large table and eight who read it, each on a connection of its own, as fast as they can. */
final class Traffic implements AutoCloseable {
    private static final int EACH = 8;

    private final AtomicBoolean over = new AtomicBoolean();
    private final LongAdder writes = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    private final List<Thread> threads = new ArrayList<>();
    private final int rows;
    private long since = System.nanoTime();

    Traffic(DataSource database, int rows) {
        this.rows = rows;
        for (int i = 0; i < EACH; i++) {
            start(database, "update accounts set balance = balance + 1 where id = ?", true);
            start(database, "select email from accounts where id = ?", false);
        }
    }

    private void start(DataSource database, String sql, boolean writes) {
        Thread thread = new Thread(() -> {
            while (!over.get()) {
                try (Connection connection = database.getConnection()) {
                    run(connection, sql, writes);
                } catch (SQLException failed) {
                    failures.increment();
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void run(Connection connection, String sql, boolean isWrite) throws SQLException {
        while (!over.get()) {
            long start = System.nanoTime();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, ThreadLocalRandom.current().nextLong(rows) + 1);
                statement.execute();
            }
            if (isWrite) {
                writes.increment();
                longest.accumulate(System.nanoTime() - start);
            }
        }
    }

    /** Begins to count anew. */
    void begin() {
        writes.reset();
        failures.reset();
        longest.reset();
        since = System.nanoTime();
    }

    /** What the writers felt since then. */
    Felt felt() {
        double seconds = (System.nanoTime() - since) / 1e9;
        return new Felt(writes.sum() / seconds, longest.get() / 1e6, seconds, failures.sum());
    }

    /**
     * What writers felt.
     *
     * @param perSecond writes
     * @param longest wait of one for one write, in milliseconds
     * @param failures statements that failed, of writers and readers
     */
    record Felt(double perSecond, double longest, double seconds, long failures) {}

    @Override
    public void close() throws InterruptedException {
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
