package dev.tidemark.sql.standard;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and literals as they stand in SQL text. */
public final class Names {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private Names() {}

    /** The name for SQL: plain parts as they are, parts in backticks in double quotes. */
    public static String quote(String name) {
        return parts(name).stream().map(Names::quotePart).collect(Collectors.joining("."));
    }

    /** The same where plain parts that begin with an underscore or hold a dollar sign cannot stand without quotes either. */
    public static String quoteOdd(String name) {
        return quote(name, part -> part.startsWith("_") || part.contains("$"));
    }

    /** The name for SQL where some plain parts cannot stand without quotes either. */
    public static String quote(String name, Predicate<String> odd) {
        return parts(name).stream()
                .map(part -> isPlain(part) && odd.test(part) ? "\"" + part + "\"" : quotePart(part))
                .collect(Collectors.joining("."));
    }

    /** The same with brackets in place of double quotes. */
    public static String inBrackets(String name) {
        return parts(name).stream()
                .map(part -> isPlain(part) ? part : "[" + bare(part).replace("]", "]]") + "]")
                .collect(Collectors.joining("."));
    }

    static String quote(Collection<String> names) {
        return names.stream().map(Names::quote).collect(Collectors.joining(", "));
    }

    /** The name without the schema before it. */
    public static String last(String name) {
        List<String> parts = parts(name);
        return parts.get(parts.size() - 1);
    }

    /** What stands before the last dot, or null. */
    public static @Nullable String schema(String name) {
        List<String> parts = parts(name);
        return parts.size() == 1 ? null : String.join(".", parts.subList(0, parts.size() - 1));
    }

    /** {@code name} in the schema that {@code neighbour} names. */
    public static String beside(String neighbour, String name) {
        String schema = schema(neighbour);
        return schema == null || schema(name) != null ? name : schema + "." + name;
    }

    /** Whether the database takes two names for one: those that are not quoted differ by more than their case. */
    public static boolean areOne(String name, String other) {
        return name.equals(other) || (name.equalsIgnoreCase(other) && name.indexOf('`') < 0 && other.indexOf('`') < 0);
    }

    public static boolean isQuoted(String part) {
        return part.length() > 1 && part.startsWith("`") && part.endsWith("`");
    }

    /** A part without its backticks. */
    public static String bare(String part) {
        return isQuoted(part) ? part.substring(1, part.length() - 1) : part;
    }

    /** Whether the word can stand unquoted, keywords apart. */
    public static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches();
    }

    /** The text as an SQL literal. */
    public static String literal(String text) {
        return "'" + withoutNul(text).replace("'", "''") + "'";
    }

    public static String literals(Collection<String> texts) {
        return texts.stream().map(Names::literal).collect(Collectors.joining(", "));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : withoutNul(name).toCharArray()) {
            if (c == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            quoted ^= c == '`';
            part.append(c);
        }
        parts.add(part.toString());
        return parts;
    }

    private static String quotePart(String part) {
        // A plain name that is no identifier would be read as SQL; in quotes it can only be a name.
        return PLAIN.matcher(part).matches() ? part : "\"" + bare(part).replace("\"", "\"\"") + "\"";
    }

    private static String withoutNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    text.replace('\0', ' '),
                    "The text holds a NUL character, which no database stores. Remove it.");
        }
        return text;
    }
}
