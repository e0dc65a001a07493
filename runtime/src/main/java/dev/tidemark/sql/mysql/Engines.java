package dev.tidemark.sql.mysql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The storage engines of new tables. Most others than InnoDB leave foreign keys out without a word. */
final class Engines {
    private Engines() {}

    static @Nullable String objection(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet engine = statement.executeQuery("select @@default_storage_engine")) {
            return !engine.next() || engine.getString(1).equalsIgnoreCase("InnoDB")
                    ? null
                    : "New tables would be of " + engine.getString(1)
                            + ", which keeps no foreign keys and undoes nothing. Make it InnoDB for this connection"
                            + " (sessionVariables=default_storage_engine=InnoDB in the URL).";
        }
    }
}
