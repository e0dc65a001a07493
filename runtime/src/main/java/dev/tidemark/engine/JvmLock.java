package dev.tidemark.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A lock among the threads of this JVM, for databases that no other process can reach or that lend one connection only. */
final class JvmLock implements Lock {
    private static final String ANOTHER = "another thread of this JVM";
    private static final Map<String, Semaphore> LOCKS = new ConcurrentHashMap<>();

    private final Semaphore semaphore;

    private JvmLock(Semaphore semaphore) {
        this.semaphore = semaphore;
    }

    static JvmLock take(String database, Settings settings) {
        Duration timeout = settings.lockTimeout();
        Semaphore semaphore = LOCKS.computeIfAbsent(database, key -> new Semaphore(1));
        try {
            if (!semaphore.tryAcquire()) {
                Lock.waiting(settings, ANOTHER);
                if (!semaphore.tryAcquire(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw Lock.timeout(timeout, ANOTHER);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Lock.timeout(timeout, ANOTHER + ", and was interrupted");
        }
        return new JvmLock(semaphore);
    }

    @Override
    public boolean hold() {
        return false;
    }

    @Override
    public void close() {
        semaphore.release();
    }
}
