package dev.tidemark.spring;

import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;

/** A bean that does in its own way what is done when the application starts, in place of {@code tidemark.startup}. */
@FunctionalInterface
public interface TidemarkStrategy {
    /** Brings the database to where the application needs it, or throws; returns what ran. */
    Result start(Tidemark tidemark);
}
