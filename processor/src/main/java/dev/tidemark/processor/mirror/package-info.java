/** Classes written from the compiler's elements: everything a mapping reader asks of a class, and no behaviour. */
@NullMarked
package dev.tidemark.processor.mirror;

import org.jspecify.annotations.NullMarked;
