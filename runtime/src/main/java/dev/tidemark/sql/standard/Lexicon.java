package dev.tidemark.sql.standard;

import java.util.Set;
import java.util.regex.Pattern;

/** How a database reads the text of SQL, where it differs from others in what it takes for a quote, a comment, an end. */
public enum Lexicon {
    /** A backslash escapes what follows it in a literal. */
    BACKSLASHES,
    /** It does so in {@code E'…'}. */
    ESCAPE_STRINGS,
    BACKTICKS,
    /** {@code [name]} is quoted. */
    BRACKETS,
    /** {@code $$…$$} is a literal. */
    DOLLARS,
    /** So is {@code $tag$…$tag$}. */
    TAGS,
    /** {@code #} begins a comment. */
    HASHES,
    /** {@code --} begins one only before a blank. */
    SPACED_DASHES,
    /** A comment may hold another. */
    NESTED_COMMENTS,
    /** What stands in {@code /*! … *}{@code /} runs. */
    LIVE_COMMENTS,
    /** A line {@code delimiter $$} says what ends a statement from there on. */
    DELIMITERS;

    private static final Pattern DOLLAR = Pattern.compile("\\$\\$");
    private static final Pattern TAGGED_DOLLAR = Pattern.compile("\\$([\\p{L}_][\\p{L}\\p{N}_]*)?\\$");

    /** What begins a literal in dollars. */
    static Pattern dollar(Set<Lexicon> rules) {
        return rules.contains(TAGS) ? TAGGED_DOLLAR : DOLLAR;
    }
}
