package dev.tidemark.sql.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CREATE TABLE as SQLite keeps it, read for what no pragma tells: checks, generated columns, constraints' names. */
final class SqliteDefinition {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|`(?:[^`]|``)*`|\"(?:[^\"]|\"\")*\"|\\[[^\\]]*\\]"
                    + "|--[^\\n]*|(?s:/\\*.*?\\*/)|[\\p{L}\\p{N}_$.]+|\\s+|.");

    /** A constraint with a name, empty where it has none; its kind, and the text in its parentheses. */
    record Constraint(String name, String kind, String text) {}

    private final List<Constraint> constraints = new ArrayList<>();
    private final Map<String, String> generated = new HashMap<>();
    private final String options;

    SqliteDefinition(String sql) {
        List<String> tokens = tokens(sql);
        int open = tokens.indexOf("(");
        List<String> part = new ArrayList<>();
        int at = open + 1;
        int depth = 0;
        for (; at < tokens.size() && depth >= 0; at++) {
            String token = tokens.get(at);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth < 0 || (depth == 0 && token.equals(","))) {
                read(part);
                part.clear();
            } else {
                part.add(token);
            }
        }
        options = String.join(" ", tokens.subList(Math.min(at, tokens.size()), tokens.size()))
                .toLowerCase(Locale.ROOT);
    }

    List<Constraint> constraints(String kind) {
        return constraints.stream()
                .filter(constraint -> constraint.kind().equals(kind))
                .toList();
    }

    /** The expression of a generated column, by its live name; null where it is none. */
    @Nullable
    String generatedAs(String column) {
        return generated.get(column);
    }

    /** What stands behind the last parenthesis: {@code strict}, {@code without rowid}. */
    String options() {
        return options;
    }

    /** The texts between the commas of a list. */
    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (String token : tokens(list)) {
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0 && token.equals(",")) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(token);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /** What stands in the first parentheses. */
    static String inParentheses(String sql) {
        List<String> tokens = tokens(sql);
        return text(tokens, tokens.indexOf("("));
    }

    /** All tokens, white space as one blank; comments are none. */
    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        while (token.find()) {
            String found = token.group();
            if (!found.startsWith("--") && !found.startsWith("/*")) {
                tokens.add(found.isBlank() ? " " : found);
            }
        }
        return tokens;
    }

    private void read(List<String> part) {
        int first = next(part, -1);
        if (first == part.size()) {
            return;
        }
        String column = begins(part.get(first)) ? null : part.get(first);
        String name = "";
        for (int at = column == null ? first : first + 1; at < part.size(); at++) {
            String word = part.get(at).toLowerCase(Locale.ROOT);
            int open = part.subList(at, part.size()).indexOf("(") + at;
            switch (word) {
                case "constraint" -> {
                    at = next(part, at);
                    name = SqliteExpressions.bare(part.get(at));
                }
                case "check", "unique", "primary", "foreign", "references" -> {
                    boolean ofColumn = column != null && !word.equals("check");
                    if (ofColumn || !word.equals("references")) {
                        String text = ofColumn ? String.valueOf(column) : text(part, open);
                        constraints.add(new Constraint(name, word.equals("references") ? "foreign" : word, text));
                    }
                    at = ofColumn || open < at ? at : end(part, open);
                    name = "";
                }
                case "as" -> {
                    if (column != null && open == next(part, at)) {
                        generated.put(SqliteExpressions.bare(column), text(part, open));
                        at = end(part, open);
                    }
                }
                case "(" -> at = end(part, at);
                default -> {}
            }
        }
    }

    /** Whether a constraint of the table begins with the word. */
    private static boolean begins(String token) {
        return switch (token.toLowerCase(Locale.ROOT)) {
            case "constraint", "primary", "unique", "check", "foreign" -> true;
            default -> false;
        };
    }

    /** The place of the next token that is no blank. */
    private static int next(List<String> part, int at) {
        int next = at + 1;
        while (next < part.size() && part.get(next).equals(" ")) {
            next++;
        }
        return next;
    }

    /** Where the parenthesis is closed. */
    private static int end(List<String> part, int open) {
        int depth = 0;
        for (int at = open; at < part.size(); at++) {
            depth += part.get(at).equals("(") ? 1 : part.get(at).equals(")") ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return part.size();
    }

    private static String text(List<String> part, int open) {
        return String.join("", part.subList(open + 1, Math.max(open + 1, end(part, open))))
                .strip();
    }
}
