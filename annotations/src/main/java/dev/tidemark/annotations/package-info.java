/** What a user writes on entities and migrations. All are read at compile time; none is needed at run time. */
package dev.tidemark.annotations;
