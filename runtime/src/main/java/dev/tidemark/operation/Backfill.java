package dev.tidemark.operation;

import java.util.Map;

/**
 * An SQL expression that gives existing rows a value.
 *
 * @param expression for every database that {@code variants} does not name
 * @param variants by database name, such as {@code postgresql}
 */
public record Backfill(String expression, Map<String, String> variants) {
    public Backfill {
        variants = Map.copyOf(variants);
    }

    /** The same expression on every database. */
    public static Backfill of(String expression) {
        return new Backfill(expression, Map.of());
    }

    /** The expression for a database. */
    public String on(String database) {
        return variants.getOrDefault(database, expression);
    }
}
