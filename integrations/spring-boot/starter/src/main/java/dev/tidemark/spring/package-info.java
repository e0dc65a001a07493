/** Tidemark in a Spring Boot application, 3.5 or 4. */
@NullMarked
package dev.tidemark.spring;

import org.jspecify.annotations.NullMarked;
