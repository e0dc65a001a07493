/** The command line: each command asks the project's classes or a database once, prints, and ends with an exit code. */
@NullMarked
package dev.tidemark.cli;

import org.jspecify.annotations.NullMarked;
