/** Backups of real databases, and restoring them. */
@NullMarked
package dev.tidemark.engine.backup;

import org.jspecify.annotations.NullMarked;
