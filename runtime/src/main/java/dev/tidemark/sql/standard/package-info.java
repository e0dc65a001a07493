/** What the databases share: the statements, questions, literals and catalogs from which each of them differs. */
@NullMarked
package dev.tidemark.sql.standard;

import org.jspecify.annotations.NullMarked;
