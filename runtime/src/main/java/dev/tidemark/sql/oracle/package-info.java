/** Oracle: its statements, types, literals, and words of its driver. */
@NullMarked
package dev.tidemark.sql.oracle;

import org.jspecify.annotations.NullMarked;
