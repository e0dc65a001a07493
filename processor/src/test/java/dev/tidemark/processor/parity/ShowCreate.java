package dev.tidemark.processor.parity;

import dev.tidemark.testing.Servers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a database of the MariaDB server says of itself: the lines of SHOW CREATE. */
final class ShowCreate {
    private static final Pattern CHECK =
            Pattern.compile("(?:CONSTRAINT `(?:CONSTRAINT_\\d+|[^`]+_check\\d*)`|(.*?)) (CHECK \\(.*\\))");
    private static final Pattern UNIQUE = Pattern.compile("UNIQUE KEY `UK[0-9a-z]{20,}` (.*)");

    private ShowCreate() {}

    static String url(String database) {
        return Servers.mariaDb()
                .replace("/?", "/" + database + "?createDatabaseIfNotExist=true&allowMultiQueries=true&");
    }

    static String wipe(String database) {
        return "drop database if exists " + database + "; create database " + database + "; use " + database;
    }

    static void facts(Connection connection, Facts facts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("show full tables")) {
            while (tables.next()) {
                String kind = tables.getString(2).replace("BASE ", "").toLowerCase(Locale.ROOT);
                show(connection, kind, tables.getString(1), facts);
            }
        }
    }

    private static void show(Connection connection, String kind, String name, Facts facts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet create = statement.executeQuery("show create " + kind + " `" + name + "`")) {
            create.next();
            for (String line : create.getString(2).split(",?\n", -1)) {
                line(kind + " " + name + " ", line.strip().replaceFirst(" AUTO_INCREMENT=\\d+", ""), facts);
            }
        }
    }

    /** A check is the same in a column's line as in its own; the name that Hibernate makes up for a unique key counts as such. */
    private static void line(String of, String line, Facts facts) {
        Matcher check = CHECK.matcher(line);
        Matcher unique = UNIQUE.matcher(line);
        if (check.matches()) {
            if (check.group(1) != null) {
                facts.add(of + check.group(1).strip(), "");
            }
            facts.add(of + check.group(2), Facts.MADE_UP);
        } else if (unique.matches()) {
            facts.add(of + "unique " + unique.group(1), Facts.MADE_UP);
        } else {
            facts.add(of + line, "");
        }
    }
}
