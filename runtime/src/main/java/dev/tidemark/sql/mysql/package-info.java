/** MySQL and MariaDB: what they have in common, and what not. */
@NullMarked
package dev.tidemark.sql.mysql;

import org.jspecify.annotations.NullMarked;
