/** SQLite: its statements, types, literals and catalog, and the tables that are made anew. */
@NullMarked
package dev.tidemark.sql.sqlite;

import org.jspecify.annotations.NullMarked;
