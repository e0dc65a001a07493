package dev.tidemark.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** The user's own code in a migration. It neither commits nor closes the connection. */
@FunctionalInterface
public interface JavaStep {
    /** Does the work on the migration's connection, which refuses to commit, to roll back as a whole and to close. */
    void run(Connection connection) throws SQLException;
}
