/** The format of backups: whole, damaged and forged. */
@NullMarked
package dev.tidemark.backup;

import org.jspecify.annotations.NullMarked;
