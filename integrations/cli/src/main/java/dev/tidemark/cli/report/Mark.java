package dev.tidemark.cli.report;

import java.util.Locale;

/** What a revision does to a thing. */
enum Mark {
    SAME,
    ADDED,
    REMOVED,
    CHANGED;

    /** As the style sheet and a person say it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isChange() {
        return this != SAME;
    }
}
