package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The schemas in which PostgreSQL looks for a name (its manual, "The Schema Search Path"): it reads along all of them, and
 * creates in the first.
 */
final class SearchPath {
    /** The path, where its first schema has no history. */
    static final String ELSEWHERE = "select current_setting('search_path') where not exists (select 1 from pg_tables"
            + " where schemaname = current_schema() and tablename = '" + History.TABLE + "')";

    private SearchPath() {}

    /** Whether the connection has one. */
    static boolean isOf(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** PostgreSQL connects also where no schema of the search path is there; nothing could be created, nor locked. */
    static void refuseNowhere(Connection connection) throws SQLException {
        if (!isOf(connection) || connection.getSchema() != null) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery("show search_path")) {
            throw new TidemarkException(
                    Code.OPERATION_FAILED,
                    path.next() ? path.getString(1) : "",
                    "The connection has no schema: none of its search path is there, or its user may use none of them. Create"
                            + " the schema, or correct currentSchema in the URL.");
        }
    }

    static void refuseElsewhere(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet path = statement.executeQuery(ELSEWHERE)) {
            refuseElsewhere(connection, path.next() ? path.getString(1) : null);
        }
    }

    /** The catalog is read in the first schema alone, so that a history of another would be run on nothing. */
    static void refuseElsewhere(Connection connection, @Nullable String path) throws SQLException {
        if (path != null) {
            throw new TidemarkException(
                    Code.OPERATION_FAILED,
                    path,
                    "The history that this search path finds is not in its first schema, " + connection.getSchema()
                            + ", where new tables would be. Put the schema of your tables first, by currentSchema in the"
                            + " URL or the user's search_path. Nothing has changed.");
        }
    }
}
