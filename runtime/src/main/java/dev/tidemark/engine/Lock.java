package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** The right to change the database's schema; one process at a time has it. */
interface Lock extends AutoCloseable {
    /**
     * Makes sure of the lock for the step to come.
     *
     * @return whether another may have had it since the last step, so that the history must be read again
     * @throws TidemarkException LOCK_TIMEOUT
     */
    boolean hold() throws SQLException;

    /** Keeps the lock over the commits to come, until {@link #hold} is called again. */
    default void keep() throws SQLException {}

    /**
     * Makes sure that the lock is still held.
     *
     * @throws TidemarkException LOCK_LOST
     */
    default void verify() throws SQLException {}

    @Override
    void close() throws SQLException;

    /** The lock that the dialect names, held on return where it is held for longer than a transaction. */
    static Lock on(Connection connection, Dialect dialect, Settings settings) throws SQLException {
        return switch (dialect.exclusion()) {
            case ADVISORY_LOCK -> new TransactionLock(connection, settings);
            case NAMED_LOCK -> SessionLock.take(connection, settings);
            case WRITE_TRANSACTION -> WriteLock.take(connection, settings);
            case ROW_WITHIN -> RowWithin.take(connection, dialect, settings);
            case ROW_BESIDE -> RowBeside.take(connection, dialect, settings);
            case JVM -> JvmLock.take(connection.getMetaData().getURL(), settings);
        };
    }

    /** Tells for whom this process waits. */
    static void waiting(Settings settings, String holder) {
        settings.listener()
                .accept(new Event(
                        Event.Kind.WAITING, "", "waiting for " + holder + ", which is migrating this database"));
    }

    /** Waits a little, not always as long as the others who wait. */
    static void pause() {
        pause(ThreadLocalRandom.current().nextInt(20, 100));
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TidemarkException(Code.LOCK_TIMEOUT, "", "Interrupted while waiting for the lock.");
        }
    }

    static TidemarkException timeout(Duration timeout, String holder) {
        return new TidemarkException(
                Code.LOCK_TIMEOUT,
                "",
                "Waited " + timeout.toMillis() + " ms for " + holder
                        + ". The lock ends with its connection, so nothing needs to be unlocked: start again when it is"
                        + " done, or wait longer (lockTimeout).");
    }
}
