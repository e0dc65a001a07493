package dev.tidemark.sql.postgresql;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which of those databases it is that PostgreSQL's driver takes for PostgreSQL. */
final class PostgresKin {
    /** PostgreSQL's own versions have two numbers, {@code 16.3}; CockroachDB says {@code 13.0.0}. */
    private static final Pattern THREE_NUMBERS = Pattern.compile("\\d{2,}\\.\\d+\\.\\d+.*");

    private PostgresKin() {}

    /** The name of its dialect. Where the version is one of PostgreSQL's own, nothing more is asked. */
    static String of(DatabaseMetaData database) throws SQLException {
        String version = database.getDatabaseProductVersion();
        return THREE_NUMBERS.matcher(version).matches() ? of(asked(database)) : of(version);
    }

    /**
     * The name of its dialect.
     *
     * @param version what the driver calls the version, or what {@code select version()} says
     */
    static String of(String version) {
        if (version.startsWith("CockroachDB")) {
            return "cockroachdb";
        }
        return version.toUpperCase(Locale.ROOT).contains("-YB-") ? "yugabytedb" : "postgresql";
    }

    private static String asked(DatabaseMetaData database) throws SQLException {
        try (Statement statement = database.getConnection().createStatement();
                ResultSet version = statement.executeQuery("select version()")) {
            return version.next() ? version.getString(1) : "";
        }
    }
}
