/** Backups: rows of tables in a file of Tidemark's own, which docs/backup.md describes, and back into a database. */
@NullMarked
package dev.tidemark.backup;

import org.jspecify.annotations.NullMarked;
