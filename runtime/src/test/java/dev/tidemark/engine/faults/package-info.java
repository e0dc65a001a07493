/** What becomes of a migration whose process, server or connection is taken away from it. */
@NullMarked
package dev.tidemark.engine.faults;

import org.jspecify.annotations.NullMarked;
