/** The schema as plain values: tables, columns, keys, types; neutral of any database. */
@NullMarked
package dev.tidemark.schema;

import org.jspecify.annotations.NullMarked;
