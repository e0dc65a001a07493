package dev.tidemark.sql;

/** What the statement of an optional row begins with: it may fail, and the rest goes on. */
public final class OptionalMark {
    /** The mark, which to a database is a comment. */
    public static final String TEXT = "/* optional */ ";

    private OptionalMark() {}

    /** Whether a statement of rows is that of an optional one. */
    public static boolean isOn(String sql) {
        return sql.startsWith(TEXT);
    }

    /** The statement without the mark. */
    public static String off(String sql) {
        return isOn(sql) ? sql.substring(TEXT.length()) : sql;
    }
}
