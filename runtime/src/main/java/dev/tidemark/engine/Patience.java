package dev.tidemark.engine;

import dev.tidemark.sql.Online;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Waits for locks without holding others up: a statement that does not get its lock soon gives way to those who stand behind it,
 * and is tried again a little later.
 */
final class Patience {
    private static final int LONGEST_PAUSE = 5_000;

    private final Settings settings;
    private final Connection connection;
    private final @Nullable Online online;
    private final String revision;
    private final long deadline;
    private int tries;

    Patience(Settings settings, Connection connection, @Nullable Online online, String revision) {
        this.settings = settings;
        this.connection = connection;
        this.online = online;
        this.revision = revision;
        this.deadline = System.nanoTime() + settings.lockTimeout().toNanos();
    }

    boolean isOf(String other) {
        return revision.equals(other);
    }

    /** Does the work and commits it, as often as it takes. */
    void keep(Batches.Work work) throws SQLException {
        while (true) {
            try {
                begin();
                work.run();
                tries = 0;
                return;
            } catch (SQLException failed) {
                if (!isToBeTriedAgain(failed)) {
                    throw failed;
                }
                pause();
            }
        }
    }

    /** Has the transaction that begins wait for no lock for long. */
    void begin() throws SQLException {
        if (online != null) {
            execute(online.patience(settings.pace().lockWait()));
        }
    }

    /** Has the connection wait again as it did. */
    void end() throws SQLException {
        if (online != null) {
            execute(online.impatience());
        }
    }

    /** Whether the failure was that of a lock that others hold, and there is time left to wait for it; rolls back then. */
    boolean isToBeTriedAgain(SQLException failed) throws SQLException {
        if (online == null || !online.isImpatient(failed) || System.nanoTime() > deadline) {
            return false;
        }
        connection.rollback();
        if (tries++ == 0) {
            settings.listener()
                    .accept(new Event(
                            Event.Kind.WAITING,
                            revision,
                            "waiting for a lock that others hold (" + failed.getMessage() + ")"));
        }
        return true;
    }

    /** Lets others go first; longer the more often. */
    void pause() {
        int longest = Math.min(LONGEST_PAUSE, 100 << Math.min(tries, 6));
        Lock.pause(ThreadLocalRandom.current().nextInt(longest / 2, longest));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
