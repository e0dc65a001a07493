/** Backups by a database's own tool, where the user asks for them. */
@NullMarked
package dev.tidemark.cli.dump;

import org.jspecify.annotations.NullMarked;
