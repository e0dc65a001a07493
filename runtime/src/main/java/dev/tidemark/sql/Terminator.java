package dev.tidemark.sql;

/** What ends a statement in a script. */
public final class Terminator {
    private Terminator() {}

    /** The statement with what ends it, which must not stand in a comment at its end. */
    public static String after(String sql, String terminator) {
        String last = sql.substring(sql.lastIndexOf('\n') + 1);
        return sql + (last.contains("--") || last.contains("#") ? "\n" : "") + terminator;
    }
}
