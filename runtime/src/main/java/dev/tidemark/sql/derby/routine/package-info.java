/** What Derby calls by its name: the one room of a database that others see. */
@NullMarked
package dev.tidemark.sql.derby.routine;

import org.jspecify.annotations.NullMarked;
