/** How operations are spelled on each database, and how a live schema is read back. */
@NullMarked
package dev.tidemark.sql;

import org.jspecify.annotations.NullMarked;
