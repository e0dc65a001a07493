package dev.tidemark.sql.sample;

import dev.tidemark.sql.standard.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the CHECK conditions of a table ask of single columns, as far as they are simple: lists of literals, and comparisons
 * with numbers, joined by AND. What is not simple is passed over.
 */
final class Conditions {
    private static final String NAME = "[`\"]?(\\w+)[`\"]?";
    private static final String NUMBER = "\\(?(-?\\d+(?:\\.\\d+)?)\\)?";
    private static final Pattern IN =
            Pattern.compile(NAME + "\\s+in\\s*\\((.*)\\)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BETWEEN =
            Pattern.compile(NAME + "\\s+between\\s+" + NUMBER + "\\s+and\\s+" + NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARISON = Pattern.compile(NAME + "\\s*(<=|>=|<|>|=)\\s*" + NUMBER);
    private static final Pattern TURNED = Pattern.compile(NUMBER + "\\s*(<=|>=|<|>|=)\\s*" + NAME);
    private static final Pattern LITERAL = Pattern.compile("\\s*('(?:[^']|'')*'|-?\\d+(?:\\.\\d+)?)\\s*(,|$)");
    private static final Pattern WORD =
            Pattern.compile("'(?:[^']|'')*'|[()]|\\b(?:and|or|between)\\b", Pattern.CASE_INSENSITIVE);

    /**
     * What is asked of a column.
     *
     * @param literals the only values it may have; empty where they are not listed
     * @param above the value is greater than this, or equal where {@code orEqualAbove}; null where there is no such bound
     */
    record Demand(
            List<String> literals,
            @Nullable BigDecimal above,
            boolean orEqualAbove,
            @Nullable BigDecimal below,
            boolean orEqualBelow) {
        private static final Demand NONE = new Demand(List.of(), null, true, null, true);

        private Demand with(String comparison, BigDecimal number) {
            return switch (comparison) {
                case ">" -> new Demand(literals, number, false, below, orEqualBelow);
                case ">=" -> new Demand(literals, number, true, below, orEqualBelow);
                case "<" -> new Demand(literals, above, orEqualAbove, number, false);
                case "<=" -> new Demand(literals, above, orEqualAbove, number, true);
                default -> new Demand(literals, number, true, number, true);
            };
        }
    }

    private final Map<String, Demand> demands = new HashMap<>();

    static Conditions of(Iterable<String> conditions) {
        Conditions all = new Conditions();
        conditions.forEach(all::read);
        return all;
    }

    /** What is asked of the column, or null. */
    @Nullable
    Demand on(String column) {
        return demands.get(Names.bare(column).toLowerCase(Locale.ROOT));
    }

    private void read(String condition) {
        String text = condition.strip();
        List<String> parts = parts(text);
        if (parts.size() > 1) {
            parts.forEach(this::read);
        } else if (text.startsWith("(") && closes(text) == text.length() - 1) {
            read(text.substring(1, text.length() - 1));
        } else {
            one(text);
        }
    }

    private void one(String text) {
        Matcher in = IN.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        Matcher comparison = COMPARISON.matcher(text);
        Matcher turned = TURNED.matcher(text);
        if (in.matches()) {
            Demand was = demand(in.group(1));
            List<String> literals = common(was.literals(), literals(in.group(2)));
            put(in.group(1), new Demand(literals, was.above(), was.orEqualAbove(), was.below(), was.orEqualBelow()));
        } else if (between.matches()) {
            compare(between.group(1), ">=", between.group(2));
            compare(between.group(1), "<=", between.group(3));
        } else if (comparison.matches()) {
            compare(comparison.group(1), comparison.group(2), comparison.group(3));
        } else if (turned.matches()) {
            String operator = turned.group(2);
            String seenFromTheColumn =
                    operator.replace('<', '^').replace('>', '<').replace('^', '>');
            compare(turned.group(3), seenFromTheColumn, turned.group(1));
        }
    }

    private void compare(String column, String comparison, String number) {
        put(column, demand(column).with(comparison, new BigDecimal(number)));
    }

    private Demand demand(String column) {
        return demands.getOrDefault(column.toLowerCase(Locale.ROOT), Demand.NONE);
    }

    private void put(String column, Demand demand) {
        demands.put(column.toLowerCase(Locale.ROOT), demand);
    }

    /** What both lists have; the first where that is nothing, as a list that is not known yet is empty. */
    private static List<String> common(List<String> first, List<String> second) {
        List<String> common = first.stream().filter(second::contains).toList();
        return first.isEmpty() ? second : common.isEmpty() ? first : common;
    }

    /** The literals of a list; empty where it holds anything else. */
    private static List<String> literals(String list) {
        List<String> literals = new ArrayList<>();
        Matcher literal = LITERAL.matcher(list);
        int at = 0;
        while (at < list.length() && literal.find(at) && literal.start() == at) {
            literals.add(literal.group(1));
            at = literal.end();
        }
        return at == list.length() ? literals : List.of();
    }

    /** The conditions that are joined by AND outside of parentheses; none where there is an OR. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int depth = 0;
        int start = 0;
        boolean between = false;
        while (word.find()) {
            String found = word.group().toLowerCase(Locale.ROOT);
            depth += found.equals("(") ? 1 : found.equals(")") ? -1 : 0;
            if (depth == 0 && found.equals("or")) {
                return List.of();
            } else if (depth == 0 && found.equals("between")) {
                between = true;
            } else if (depth == 0 && found.equals("and") && between) {
                between = false;
            } else if (depth == 0 && found.equals("and")) {
                parts.add(text.substring(start, word.start()));
                start = word.end();
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Where the first parenthesis is closed. */
    private static int closes(String text) {
        Matcher word = WORD.matcher(text);
        int depth = 0;
        while (word.find()) {
            depth += word.group().equals("(") ? 1 : word.group().equals(")") ? -1 : 0;
            if (depth == 0) {
                return word.start();
            }
        }
        return -1;
    }
}
