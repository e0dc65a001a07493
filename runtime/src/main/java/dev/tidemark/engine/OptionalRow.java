package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.sql.OptionalMark;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.function.Consumer;

/** A statement of one row that may fail: what it began is taken back, the step goes on, and the reason is told. */
final class OptionalRow {
    private static final int SHOWN = 300;
    private static final int SQLITE_CONSTRAINT = 19;

    private OptionalRow() {}

    /** Whether a statement of the change is one; of a stored way back only the text tells. */
    static boolean is(Plan.Change change, String sql) {
        Operation operation = change.operation();
        boolean isOfRows =
                operation == null || !(operation instanceof Operation.Sql || operation instanceof Operation.Run);
        return isOfRows && OptionalMark.isOn(sql);
    }

    /** Runs it, and tells why nothing came of it where nothing did. */
    static void run(Connection connection, String sql, Consumer<String> skipped) throws SQLException {
        Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (statement.getUpdateCount() == 0) {
                skipped.accept("left out, no row is as stated: " + shown(sql));
            }
        } catch (SQLException refused) {
            if (!isOfTheRow(refused)) {
                throw refused;
            }
            if (before != null) {
                connection.rollback(before);
            }
            skipped.accept("left out, " + String.valueOf(refused.getMessage()).strip() + ": " + shown(sql));
        }
    }

    /** Whether a constraint or a value is what the database refuses, not a table that is missing or a lock that is held. */
    private static boolean isOfTheRow(SQLException refused) {
        String state = refused.getSQLState();
        if (state == null || state.isEmpty()) {
            return (refused.getErrorCode() & 0xff) == SQLITE_CONSTRAINT;
        }
        return state.startsWith("22") || state.startsWith("23");
    }

    private static String shown(String sql) {
        return sql.length() > SHOWN ? sql.substring(0, SHOWN) + "…" : sql;
    }
}
