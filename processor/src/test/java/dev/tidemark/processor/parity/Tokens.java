package dev.tidemark.processor.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an SQL statement, read from left to right: in lower case, quoted names in backticks, literals as they are. */
final class Tokens {
    private static final String TEXT = "(?:\\bN)?'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`";
    private static final String REST = "|[\\p{L}_@#$][\\p{L}\\p{N}_@#$]*|\\d+(?:\\.\\d+)?|\\S";
    private static final Pattern TOKEN = Pattern.compile(TEXT + REST);
    private static final Pattern TOKEN_WITH_BRACKETS = Pattern.compile(TEXT + "|\\[[^\\]]*\\]" + REST);

    private final List<String> tokens;
    private int at;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @param brackets whether names are quoted in them */
    static Tokens of(String sql, boolean brackets) {
        List<String> tokens = new ArrayList<>();
        Matcher token = (brackets ? TOKEN_WITH_BRACKETS : TOKEN).matcher(sql);
        while (token.find()) {
            tokens.add(normal(token.group(), brackets));
        }
        return new Tokens(tokens);
    }

    private static String normal(String token, boolean brackets) {
        char first = token.charAt(0);
        if (first == '\'' || token.startsWith("N'")) {
            return token.substring(token.indexOf('\''));
        }
        boolean quoted = first == '"' || first == '`' || (first == '[' && brackets && token.length() > 1);
        return quoted ? "`" + token.substring(1, token.length() - 1) + "`" : token.toLowerCase(Locale.ROOT);
    }

    boolean isAtEnd() {
        return at == tokens.size();
    }

    /** Whether these words come next. */
    boolean is(String words) {
        List<String> wanted = List.of(words.split(" ", -1));
        return at + wanted.size() <= tokens.size()
                && tokens.subList(at, at + wanted.size()).equals(wanted);
    }

    /** Passes over these words if they come next. */
    boolean skip(String words) {
        boolean is = is(words);
        at += is ? words.split(" ", -1).length : 0;
        return is;
    }

    String next() {
        return tokens.get(at++);
    }

    /** A name with its schema. */
    String name() {
        StringBuilder name = new StringBuilder(next());
        while (skip(".")) {
            name.append('.').append(next());
        }
        return name.toString();
    }

    /** What stands between the parenthesis that comes next and its end. */
    Tokens group() {
        if (!is("(")) {
            throw new AssertionError("no parenthesis at " + at + " of " + this);
        }
        int from = at + 1;
        at = end(at);
        return new Tokens(tokens.subList(from, at - 1));
    }

    /** All that is left. */
    Tokens rest() {
        int from = at;
        at = tokens.size();
        return new Tokens(tokens.subList(from, at));
    }

    /** The parts between the commas. */
    List<Tokens> parts() {
        List<Tokens> parts = new ArrayList<>();
        int from = at;
        while (at < tokens.size()) {
            if (is(",")) {
                parts.add(new Tokens(tokens.subList(from, at)));
                from = at + 1;
            }
            at = is("(") ? end(at) : at + 1;
        }
        parts.add(new Tokens(tokens.subList(from, at)));
        return parts;
    }

    /** What comes before one of these words, groups as a whole. */
    String until(Set<String> words) {
        int from = at;
        while (at < tokens.size() && !words.contains(tokens.get(at))) {
            at = is("(") ? end(at) : at + 1;
        }
        return String.join(" ", tokens.subList(from, at));
    }

    /** Without the parentheses around all of it. */
    String bare() {
        List<String> bare = tokens;
        while (bare.size() > 1 && bare.get(0).equals("(") && new Tokens(bare).end(0) == bare.size()) {
            bare = bare.subList(1, bare.size() - 1);
        }
        return String.join(" ", bare);
    }

    /** Behind the parenthesis that closes this one. */
    private int end(int opened) {
        int depth = 0;
        for (int i = opened; i < tokens.size(); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new AssertionError("not closed: " + this);
    }

    @Override
    public String toString() {
        return String.join(" ", tokens);
    }
}
