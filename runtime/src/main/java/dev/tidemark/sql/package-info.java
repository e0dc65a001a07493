/** What a dialect is: how operations are spelled on a database, how its live schema is read, and what the engine asks besides. */
@NullMarked
package dev.tidemark.sql;

import org.jspecify.annotations.NullMarked;
