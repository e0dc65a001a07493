/** The thirty revisions of a lending library, of every kind: what the tests of faults run, interrupt and run again. */
@NullMarked
package dev.tidemark.engine.faults.library;

import org.jspecify.annotations.NullMarked;
