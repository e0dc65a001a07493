/** The one vocabulary of change: sealed operations, the fluent words that record them, and their meanings. */
@NullMarked
package dev.tidemark.operation;

import org.jspecify.annotations.NullMarked;
