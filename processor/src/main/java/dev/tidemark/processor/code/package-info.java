/** Migration classes as Java source: the operations of both directions, written as a person would write them. */
@NullMarked
package dev.tidemark.processor.code;

import org.jspecify.annotations.NullMarked;
