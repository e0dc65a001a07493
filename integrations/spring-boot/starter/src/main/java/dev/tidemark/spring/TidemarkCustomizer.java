package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;

/** A bean that sets options of the auto-configured {@link Tidemark}, after the properties did; each in its order. */
@FunctionalInterface
public interface TidemarkCustomizer {
    /** Sets what it wants set. */
    void customize(Tidemark tidemark);
}
