/** Rows for the tables of a schema, for a migration to keep. */
@NullMarked
package dev.tidemark.sql.sample;

import org.jspecify.annotations.NullMarked;
