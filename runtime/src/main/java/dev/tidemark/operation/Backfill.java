package dev.tidemark.operation;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An SQL expression that gives existing rows a value.
 *
 * @param expression for every database that {@code variants} does not name
 * @param variants by database name, such as {@code postgresql}
 */
public record Backfill(String expression, Map<String, String> variants) {
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");

    private static final Pattern CONSTANT = Pattern.compile("(?i)\\s*('[^']*'|-?\\d+(\\.\\d+)?|true|false)\\s*");

    private static final Pattern SEQUENCE = Pattern.compile("(?is).*\\b(nextval\\s*\\(|next\\s+value\\s+for\\b).*");

    public Backfill {
        variants = Map.copyOf(variants);
    }

    /** Whether it surely has a value for every row on the database: a literal, or the next number of a sequence. */
    public boolean isNeverNull(String database) {
        return isConstant(database) || SEQUENCE.matcher(on(database)).matches();
    }

    /** Whether it is a literal on the database, the same for every row and never null. */
    public boolean isConstant(String database) {
        return CONSTANT.matcher(on(database)).matches();
    }

    /** The same expression on every database. */
    public static Backfill of(String expression) {
        return new Backfill(expression, Map.of());
    }

    /** Whether the expressions read this column of the row, so that they convert its values and do not replace them. */
    public boolean reads(String column) {
        Pattern word = Pattern.compile(
                "(?<!\\w)" + Pattern.quote(column) + "(?!\\w)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Stream.concat(Stream.of(expression), variants.values().stream())
                .allMatch(each ->
                        word.matcher(LITERAL.matcher(each).replaceAll("''")).find());
    }

    /** The expression for a database. */
    public String on(String database) {
        return variants.getOrDefault(database, expression);
    }
}
