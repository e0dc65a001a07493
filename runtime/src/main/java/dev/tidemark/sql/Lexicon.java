package dev.tidemark.sql;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How a database reads the text of SQL, where it differs from others in what it takes for a quote, a comment, an end. */
enum Lexicon {
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

    /** What holds for the database of this name; for one that is not known, what the standard says. */
    static Set<Lexicon> of(String database) {
        return switch (database) {
            case "postgresql", "cockroachdb", "yugabytedb" ->
                EnumSet.of(ESCAPE_STRINGS, DOLLARS, TAGS, NESTED_COMMENTS);
            case "mariadb", "mysql" ->
                EnumSet.of(BACKSLASHES, BACKTICKS, HASHES, SPACED_DASHES, LIVE_COMMENTS, DELIMITERS);
            case "h2" -> EnumSet.of(BACKTICKS, DOLLARS, NESTED_COMMENTS);
            case "sqlite" -> EnumSet.of(BACKTICKS, BRACKETS);
            case "sqlserver" -> EnumSet.of(BRACKETS, NESTED_COMMENTS);
            case "derby" -> EnumSet.of(NESTED_COMMENTS);
            default -> EnumSet.noneOf(Lexicon.class);
        };
    }

    /** What begins a literal in dollars. */
    static Pattern dollar(Set<Lexicon> rules) {
        return rules.contains(TAGS) ? TAGGED_DOLLAR : DOLLAR;
    }
}
