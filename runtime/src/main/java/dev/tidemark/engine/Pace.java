package dev.tidemark.engine;

import java.time.Duration;

/**
 * How much of the database a migration takes for itself while others work on it.
 *
 * @param onlineFrom with how many rows a table begins to be large
 * @param lockWait for how long a statement waits for a lock before it lets those behind it go first
 * @param batch how many rows a transaction of a backfill has
 */
record Pace(long onlineFrom, Duration lockWait, int batch, Throttle throttle) {
    static final Pace DEFAULT = new Pace(100_000, Duration.ofMillis(200), 1000, Throttle.NONE);
}
