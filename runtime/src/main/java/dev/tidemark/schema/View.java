package dev.tidemark.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param name the name, as {@link Schema} writes names
 * @param query the SQL behind {@code create view … as}, as the mapping gives it
 * @param entity the qualified name of the class that it comes from, null where unknown
 */
public record View(String name, String query, @Nullable String entity) {
    public View {
        Objects.requireNonNull(name, "the view's name is null");
        Objects.requireNonNull(query, "the view's query is null");
    }

    View live() {
        return new View(name, query, null);
    }
}
