/** SQL Server: its statements, types, literals, and words of its driver. */
@NullMarked
package dev.tidemark.sql.sqlserver;

import org.jspecify.annotations.NullMarked;
