/** Maven goals: each is a command of the command line, told where this project keeps its classes. */
@NullMarked
package dev.tidemark.maven;

import org.jspecify.annotations.NullMarked;
