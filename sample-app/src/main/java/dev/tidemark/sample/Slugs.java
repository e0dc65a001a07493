package dev.tidemark.sample;

import java.util.Locale;

/** Names as they stand in a web address. */
public final class Slugs {
    private Slugs() {}

    /** The name in lower case, everything but letters and digits as single hyphens. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
