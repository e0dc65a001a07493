package dev.tidemark.problem;

import java.util.regex.Pattern;

/** Texts of others on a terminal or in a log, where a name may neither move the cursor nor turn the line about. */
public final class Visible {
    /** Controls but for ends of lines and tabs, marks of direction, halves of surrogate pairs. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|[\\uD800-\\uDFFF]");

    private Visible() {}

    /** The text with what is not seen as Java writes it: a backslash, a {@code u} and four hexadecimal digits. */
    public static String of(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(unseen -> "\\\\u%04X".formatted((int) unseen.group().charAt(0)));
    }
}
