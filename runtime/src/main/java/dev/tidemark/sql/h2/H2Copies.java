package dev.tidemark.sql.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The copies that H2 leaves behind when it dies while it rebuilds a table: {@code T_COPY_<session>_<number>}. A person may
 * have given a backup such a name, so the journal notes before each rebuild the session that makes it and the copies that
 * are there already.
 */
final class H2Copies {
    private static final Pattern REBUILDS =
            Pattern.compile("(?is)\\s*alter\\s+table\\s+\"?([\\p{L}\\p{N}_$]+)\"?\\s.*");
    private static final Pattern COPY = Pattern.compile("(.+)_COPY_(\\d+)_\\d+");

    /** "Cannot drop, another object depends on it", {@code org.h2.api.ErrorCode}. */
    private static final int CANNOT_DROP = 90107;

    private static final Pattern COPY_IN_WORDS = Pattern.compile("_COPY_\\d+_\\d+");

    private H2Copies() {}

    /** What the journal notes before the statement: who makes a copy, where there is none yet; else nothing. */
    static String note(Connection connection, String sql) throws SQLException {
        if (!REBUILDS.matcher(sql).matches() || !copies(connection, sql).isEmpty()) {
            return "";
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select session_id()")) {
            return result.next() ? String.valueOf(result.getInt(1)) : "";
        }
    }

    /** Drops the copy that the interrupted statement has made, if the note shows it to be that. */
    static void drop(Connection connection, String sql, String note) throws SQLException {
        for (String table : copies(connection, sql)) {
            Matcher copy = COPY.matcher(table);
            if (copy.matches() && copy.group(2).equals(note)) {
                try (Statement statement = connection.createStatement()) {
                    // The keys of other tables upon it are copies too.
                    statement.execute("drop table \"" + table + "\" cascade");
                }
            }
        }
    }

    /** What to do where H2 could not put a copy in its table's place; it then complains of the copy alone. */
    static String remedy(SQLException refused) {
        boolean isOfCopy = refused.getErrorCode() == CANNOT_DROP
                && COPY_IN_WORDS.matcher(String.valueOf(refused.getMessage())).find();
        return isOfCopy
                ? "A view upon the table no longer fits it: drop the view, start again, and create the view anew. "
                : "";
    }

    /** The tables that are named like a copy of the one that the statement alters, which is there too. */
    private static List<String> copies(Connection connection, String sql) throws SQLException {
        Matcher rebuilds = REBUILDS.matcher(sql);
        if (!rebuilds.matches()) {
            return List.of();
        }
        List<String> copies = new ArrayList<>();
        boolean original = false;
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                Matcher copy = COPY.matcher(table);
                original |= table.equalsIgnoreCase(rebuilds.group(1));
                if (copy.matches() && copy.group(1).equalsIgnoreCase(rebuilds.group(1))) {
                    copies.add(table);
                }
            }
        }
        return original ? copies : List.of();
    }
}
