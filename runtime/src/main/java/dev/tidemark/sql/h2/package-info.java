/** H2: its statements, types, literals and catalog, and what it leaves behind in a crash. */
@NullMarked
package dev.tidemark.sql.h2;

import org.jspecify.annotations.NullMarked;
