/** PostgreSQL and those that its driver takes for it, CockroachDB and YugabyteDB: what they have in common, and what not. */
@NullMarked
package dev.tidemark.sql.postgresql;

import org.jspecify.annotations.NullMarked;
