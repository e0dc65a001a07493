/** Runs revisions in order: lock, plan, run, journal, history. */
@NullMarked
package dev.tidemark.engine;

import org.jspecify.annotations.NullMarked;
