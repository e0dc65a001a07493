package dev.tidemark.engine;

import dev.tidemark.schema.Check;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names and the values in a check's condition. Databases word a condition anew ({@code in (…)} becomes {@code = ANY
 * (ARRAY[…])}), but neither add nor leave out any of these.
 */
record ConditionWords(Set<String> names, Set<String> values) {
    private static final Pattern CAST = Pattern.compile("::[a-z ]+(\\(\\d+(,\\s*\\d+)?\\))?(\\[])?");
    private static final Pattern WORD = Pattern.compile(
            "(?<text>'(?:[^']|'')*')|(?<number>\\b\\d+(?:\\.\\d+)?\\b)|(?<name>[`\"]?[\\p{L}_][\\w$]*[`\"]?)");
    private static final Set<String> GRAMMAR = Set.of(
            "check",
            "and",
            "or",
            "not",
            "in",
            "any",
            "array",
            "between",
            "is",
            "null",
            "cast",
            "as",
            "varchar",
            "text",
            "character",
            "varying",
            "true",
            "false",
            "like");

    static ConditionWords of(Check check) {
        Set<String> names = new TreeSet<>();
        Set<String> values = new TreeSet<>();
        Matcher word = WORD.matcher(CAST.matcher(check.condition()).replaceAll(""));
        while (word.find()) {
            if (word.group("name") == null) {
                values.add(word.group());
            } else if (!GRAMMAR.contains(word.group().toLowerCase(Locale.ROOT))) {
                names.add(Drift.neutral(word.group()));
            }
        }
        return new ConditionWords(names, values);
    }

    /** Whether it holds this column, and no other, to some values. */
    boolean isOfValues(String column) {
        return names.equals(Set.of(column)) && !values.isEmpty();
    }

    /** The condition alone, where the database says the word before it too. */
    static String conditionOf(Check check) {
        String text = check.condition();
        boolean whole = text.toUpperCase(Locale.ROOT).startsWith("CHECK (") && text.endsWith(")");
        return whole ? text.substring("CHECK (".length(), text.length() - 1) : text;
    }
}
