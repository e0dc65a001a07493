/** Hibernate's reading of the mapping, as a neutral schema; no database is asked. */
@NullMarked
package dev.tidemark.processor.hibernate;

import org.jspecify.annotations.NullMarked;
