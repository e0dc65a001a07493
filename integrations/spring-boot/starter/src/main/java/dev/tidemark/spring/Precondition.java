package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;

/** What must hold before the database is touched. */
interface Precondition {
    /** Throws where it does not hold. */
    void require(Tidemark tidemark);
}
