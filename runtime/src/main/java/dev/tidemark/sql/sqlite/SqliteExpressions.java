package dev.tidemark.sql.sqlite;

import dev.tidemark.sql.standard.Names;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of an SQL expression are, as far as a change of a table must know. */
final class SqliteExpressions {
    private static final Pattern LITERAL =
            Pattern.compile("(?i)\\s*([-+]?\\d+(\\.\\d*)?(e[-+]?\\d+)?|x?'([^']|'')*'|true|false|null)\\s*");
    private static final Pattern MOMENT = Pattern.compile("(?i)\\s*current_(date|time|timestamp)\\s*");
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|`(?:[^`]|``)*`|\"(?:[^\"]|\"\")*\"|\\[[^\\]]*\\]|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private SqliteExpressions() {}

    /** Whether it can stand after DEFAULT as it is. */
    static boolean isValue(String expression) {
        return isLiteral(expression)
                || MOMENT.matcher(expression).matches()
                || (expression.startsWith("(") && closes(expression));
    }

    static boolean isLiteral(String expression) {
        return LITERAL.matcher(expression).matches();
    }

    /** Whether the column, in our notation, is named in it. */
    static boolean names(String expression, String column) {
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            if (isName(token.group()) && bare(token.group()).equalsIgnoreCase(Names.bare(column))) {
                return true;
            }
        }
        return false;
    }

    /** The expression with the column under another name, both in our notation. */
    static String renaming(String expression, String from, String to) {
        String name = new SqliteSpelling().quote(to);
        return TOKEN.matcher(expression)
                .replaceAll(token -> Matcher.quoteReplacement(
                        isName(token.group()) && bare(token.group()).equalsIgnoreCase(Names.bare(from))
                                ? name
                                : token.group()));
    }

    /** The expression with its names in our notation, whatever quotes they stand in. */
    static String normal(String expression) {
        return TOKEN.matcher(expression)
                .replaceAll(token -> Matcher.quoteReplacement(
                        "`\"[".indexOf(token.group().charAt(0)) < 0 ? token.group() : name(bare(token.group()))));
    }

    /** A live name in our notation: SQLite takes names for one that differ by their case alone, and keeps it. */
    static String name(String live) {
        boolean plain =
                Names.isPlain(live) && live.equals(live.toLowerCase(Locale.ROOT)) && !Sqlite.RESERVED.contains(live);
        return plain ? live : "`" + live + "`";
    }

    /** A name without the quotes of any kind. */
    static String bare(String token) {
        char first = token.charAt(0);
        if (first == '[') {
            return token.substring(1, token.length() - 1);
        }
        return first == '"' || first == '`' || first == '\''
                ? token.substring(1, token.length() - 1).replace("" + first + first, "" + first)
                : token;
    }

    private static boolean isName(String token) {
        return token.charAt(0) != '\'';
    }

    /** Whether the first parenthesis is closed by the last character. */
    private static boolean closes(String expression) {
        int depth = 0;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\'') {
                at = Math.max(at, expression.indexOf('\'', at + 1));
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at == expression.length() - 1;
            }
        }
        return false;
    }
}
