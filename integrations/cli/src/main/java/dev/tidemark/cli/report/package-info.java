/** Revisions told to people: as Markdown for a pull request, as one HTML page for everyone else. */
@NullMarked
package dev.tidemark.cli.report;

import org.jspecify.annotations.NullMarked;
