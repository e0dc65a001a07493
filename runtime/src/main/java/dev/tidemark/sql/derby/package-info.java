/** Apache Derby: its statements, types, literals and catalog. */
@NullMarked
package dev.tidemark.sql.derby;

import org.jspecify.annotations.NullMarked;
