/** HSQLDB: its statements, types, literals and catalog. */
@NullMarked
package dev.tidemark.sql.hsqldb;

import org.jspecify.annotations.NullMarked;
