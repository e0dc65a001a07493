/** The annotation processor: reads the entities, judges what has changed, writes the index, the model and the draft. */
@NullMarked
package dev.tidemark.processor;

import org.jspecify.annotations.NullMarked;
