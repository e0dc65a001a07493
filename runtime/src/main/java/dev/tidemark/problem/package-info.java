/** Problems as values: a code, a place, what is wrong and how to mend it. */
@NullMarked
package dev.tidemark.problem;

import org.jspecify.annotations.NullMarked;
