package dev.tidemark.sql.derby.routine;

import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Derby's SQL lacks. Derby calls it as a procedure or function, in the transaction of the caller; a script that uses it
 * needs Tidemark on Derby's class path.
 */
public final class DerbyRoutine {
    private DerbyRoutine() {}

    /** Runs each statement that the query's first column gives. */
    public static void run(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:default:connection");
                Statement statement = connection.createStatement()) {
            List<String> statements = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The bytes of a large object. */
    public static byte @Nullable [] bytes(@Nullable Blob blob) throws SQLException {
        return blob == null ? null : blob.getBytes(1, (int) blob.length());
    }
}
