/** Which dialects there are, and whether the SQL that a user wrote is one that they can read. */
@NullMarked
package dev.tidemark.dialect;

import org.jspecify.annotations.NullMarked;
