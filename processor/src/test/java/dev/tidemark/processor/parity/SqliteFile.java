package dev.tidemark.processor.parity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SQLite database in a file, and what of it stands only in the statements that it keeps. */
final class SqliteFile {
    static final String URL = url();

    private static final Pattern CHECK = Pattern.compile("(?i)(?:\\bconstraint\\s+(\\S+)\\s+)?\\bcheck\\s*(?=\\()");
    private static final Pattern AS = Pattern.compile("(?i)\\bgenerated always as\\s*(?=\\()");
    private static final Pattern COLLATE = Pattern.compile("(?i)\\bcollate\\s+(\\S+?)[,)\\s]");

    private SqliteFile() {}

    private static String url() {
        try {
            Path file = Files.createTempFile("parity", ".db");
            file.toFile().deleteOnExit();
            return "jdbc:sqlite:" + file + "?journal_mode=OFF&synchronous=OFF";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks, generated columns, collations, and the numbers that stand in the tables for sequences. */
    static void facts(Connection connection, Facts facts) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        List<String> sequences = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select name, sql, (select group_concat(c.name) from pragma_table_info(m.name) c)"
                                + " from sqlite_master m where type = 'table'")) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2).replace('`', '"'));
                if (rows.getString(3).equals("next_val")) {
                    sequences.add(rows.getString(1));
                }
            }
        }
        tables.forEach((table, sql) -> {
            for (Matcher check = CHECK.matcher(sql); check.find(); ) {
                String name = check.group(1) == null ? Facts.MADE_UP : check.group(1);
                facts.add("check " + table + " " + condition(sql, check.end()), name);
            }
            for (Matcher as = AS.matcher(sql); as.find(); ) {
                facts.add("generated in " + table + " " + condition(sql, as.end()), "");
            }
            for (Matcher collate = COLLATE.matcher(sql); collate.find(); ) {
                facts.add("collation in " + table + " " + collate.group(1), "");
            }
        });
        for (String sequence : sequences) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select next_val from \"" + sequence + "\"")) {
                facts.add("sequence " + sequence + " at " + (row.next() ? row.getString(1) : "nothing"), "");
            }
        }
    }

    /** What stands in the parentheses that open there, without those around all of it and without blanks. */
    private static String condition(String sql, int open) {
        String text = sql.substring(open, end(sql, open)).replaceAll("\\s+(?=([^']*'[^']*')*[^']*$)", "");
        while (text.startsWith("(") && end(text, 0) == text.length()) {
            text = text.substring(1, text.length() - 1);
        }
        return text;
    }

    /** Behind the parenthesis that closes the one that opens there. */
    private static int end(String sql, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < sql.length(); at++) {
            char c = sql.charAt(at);
            quoted ^= c == '\'';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return sql.length();
    }
}
