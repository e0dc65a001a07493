/** The committed and the compiled files: the schema snapshot, the current model, the index of revisions. */
@NullMarked
package dev.tidemark.snapshot;

import org.jspecify.annotations.NullMarked;
