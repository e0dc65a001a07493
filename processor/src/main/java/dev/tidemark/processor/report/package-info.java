/** Problems as the compiler's messages at the elements they are about. */
@NullMarked
package dev.tidemark.processor.report;

import org.jspecify.annotations.NullMarked;
