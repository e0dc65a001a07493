package dev.tidemark.processor.hibernate;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A time in which Hibernate logs nothing: what matters to the compile is reported as a problem. */
final class Quiet {
    private final Logger logger = Logger.getLogger("org.hibernate");
    private final @Nullable Level before = logger.getLevel();

    Quiet() {
        logger.setLevel(Level.OFF);
    }

    /** Ends the time. */
    void close() {
        logger.setLevel(before);
    }
}
