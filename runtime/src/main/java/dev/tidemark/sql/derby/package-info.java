/** Apache Derby: its statements, types, literals and catalog, and the routine that it calls. */
@NullMarked
package dev.tidemark.sql.derby;

import org.jspecify.annotations.NullMarked;
