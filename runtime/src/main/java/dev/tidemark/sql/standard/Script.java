package dev.tidemark.sql.standard;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The user's own SQL on its way to the statements it holds: cut where one ends, as the database would read it. */
public final class Script {
    private static final int SHOWN = 60;

    private final String sql;
    private final String database;
    private final Set<Lexicon> rules;
    private final List<String> statements = new ArrayList<>();
    private String terminator = ";";
    private int at;
    private int start;
    private boolean hasContent;
    private Routine routine = new Routine();

    private Script(String sql, String database, Set<Lexicon> rules) {
        this.sql = sql;
        this.database = database;
        this.rules = rules;
    }

    /**
     * The statements without what ends them; comments before one stay with it.
     *
     * @throws TidemarkException SQL_UNCLOSED where a quote, a comment or a block has no end
     */
    public static List<String> statements(String sql, Spelling database) {
        Script script = new Script(sql, database.database, database.lexicon);
        script.read();
        return List.copyOf(script.statements);
    }

    private void read() {
        while (at < sql.length()) {
            if (!routine.isOpen() && sql.startsWith(terminator, at)) {
                end(at);
                at += terminator.length();
                start = at;
            } else if (!comment() && !quoted()) {
                char c = sql.charAt(at);
                if (isOfWord(c)) {
                    word();
                } else {
                    hasContent |= !Character.isWhitespace(c);
                    at++;
                }
            }
        }
        if (routine.isOpen()) {
            throw unclosed("begin", routine.openedAt());
        }
        end(at);
    }

    private void end(int end) {
        if (hasContent) {
            statements.add(sql.substring(start, end).strip());
        }
        hasContent = false;
        routine = new Routine();
    }

    /** Passes over a comment, if one begins here. */
    private boolean comment() {
        if (sql.startsWith("/*", at)) {
            hasContent |= has(Lexicon.LIVE_COMMENTS) && (sql.startsWith("!", at + 2) || sql.startsWith("M!", at + 2));
            at = endOfComment();
            return true;
        }
        boolean dashes = sql.startsWith("--", at)
                && (!has(Lexicon.SPACED_DASHES) || at + 2 == sql.length() || sql.charAt(at + 2) <= ' ');
        if (dashes || (has(Lexicon.HASHES) && sql.charAt(at) == '#')) {
            while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
                at++;
            }
            return true;
        }
        return false;
    }

    private int endOfComment() {
        int depth = 1;
        int i = at + 2;
        while (i < sql.length()) {
            if (sql.startsWith("*/", i)) {
                i += 2;
                if (--depth == 0) {
                    return i;
                }
            } else if (has(Lexicon.NESTED_COMMENTS) && sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else {
                i++;
            }
        }
        throw unclosed("/*", at);
    }

    /** Passes over a literal or a quoted name, if one begins here. */
    private boolean quoted() {
        char c = sql.charAt(at);
        int end;
        if (c == '\'' || c == '"') {
            end = endOfQuote(at, c, has(Lexicon.BACKSLASHES));
        } else if ((c == 'E' || c == 'e') && has(Lexicon.ESCAPE_STRINGS) && sql.startsWith("'", at + 1)) {
            end = endOfQuote(at + 1, '\'', true);
        } else if (c == '`' && has(Lexicon.BACKTICKS)) {
            end = endOfQuote(at, c, false);
        } else if (c == '[' && has(Lexicon.BRACKETS)) {
            end = endOfQuote(at, ']', false);
        } else if (c == '$' && has(Lexicon.DOLLARS)) {
            end = endOfDollars();
        } else {
            return false;
        }
        hasContent |= end > at;
        boolean found = end > at;
        at = end;
        return found;
    }

    /** Where it ends; doubled, the quote stands for itself. */
    private int endOfQuote(int opened, char quote, boolean escapes) {
        int i = opened + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i += 2;
            } else if (c != quote) {
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        throw unclosed(sql.substring(opened, opened + 1), opened);
    }

    /** Where it ends; here, where none begins. */
    private int endOfDollars() {
        Matcher dollar = Lexicon.dollar(rules).matcher(sql).region(at, sql.length());
        if (!dollar.lookingAt()) {
            return at;
        }
        int end = sql.indexOf(dollar.group(), dollar.end());
        if (end < 0) {
            throw unclosed(dollar.group(), at);
        }
        return end + dollar.group().length();
    }

    private void word() {
        int begin = at;
        while (at < sql.length()
                && isOfWord(sql.charAt(at))
                && (terminator.equals(";") || !sql.startsWith(terminator, at))) {
            at++;
        }
        String word = sql.substring(begin, at);
        if (!hasContent && has(Lexicon.DELIMITERS) && word.equalsIgnoreCase("delimiter")) {
            int end = sql.indexOf('\n', at);
            String said = sql.substring(at, end < 0 ? sql.length() : end).strip();
            terminator = said.isEmpty() ? ";" : said;
            at = end < 0 ? sql.length() : end;
            start = at;
            return;
        }
        hasContent = true;
        boolean isPart = begin > 0 && sql.charAt(begin - 1) == '.';
        if (terminator.equals(";") && !isPart) {
            routine.word(word, sql, begin);
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private boolean has(Lexicon rule) {
        return rules.contains(rule);
    }

    private TidemarkException unclosed(String what, int opened) {
        String before = sql.substring(0, opened);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = opened - before.lastIndexOf('\n');
        return new TidemarkException(
                Code.SQL_UNCLOSED,
                "line " + line + ", column " + column + " of «" + shown(sql) + "»",
                "A " + what + " begins there that nothing ends, as " + database + " reads it. "
                        + (what.equals("begin") ? "Write its end." : "Close it."));
    }

    /** The first line with something in it, cut. */
    public static String shown(@Nullable String sql) {
        String line = sql == null ? "" : sql.strip().lines().findFirst().orElse("");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
