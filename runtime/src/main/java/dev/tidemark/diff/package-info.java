/** From two schemas to the operations that lead from one to the other. */
@NullMarked
package dev.tidemark.diff;

import org.jspecify.annotations.NullMarked;
