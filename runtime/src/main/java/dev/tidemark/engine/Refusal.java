package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.sql.SQLException;
import java.util.Map;

/** What can be said to a database's refusal that concerns no step of a revision: the SQLSTATE tells what it is about. */
final class Refusal {
    private static final String CONNECTION =
            "See that the server runs, and that the URL, its host, port and database are right.";
    private static final String CLOSED =
            "The connection was closed meanwhile, by the server (whose log says why: a restart, a timeout of idle sessions or"
                    + " transactions), by a pool or by the application. Give Tidemark one that stays open, and start again.";
    private static final String RIGHTS =
            "Give the user the rights that it lacks (docs/databases.md), or use another's credentials.";

    /** By the class, which are the first two characters, or the whole state (SQL:2016, part 2, 24.1; the manuals of each). */
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("08", CONNECTION),
            Map.entry("08003", CLOSED),
            Map.entry("25P03", CLOSED),
            Map.entry("57P01", CLOSED),
            Map.entry("57P05", CLOSED),
            Map.entry("90007", CLOSED),
            Map.entry("90098", CLOSED),
            Map.entry("90121", CLOSED),
            Map.entry("28", "See that the user and the password are right."),
            Map.entry("3D", CONNECTION),
            Map.entry("42501", RIGHTS),
            Map.entry("42000", RIGHTS),
            Map.entry("25006", "The connection or the database only reads. Use one that may write."),
            Map.entry("90096", RIGHTS),
            Map.entry("90097", "The connection or the database only reads. Use one that may write."));

    private Refusal() {}

    static TidemarkException outsideOfRevisions(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        String byClass = REMEDIES.getOrDefault(state.length() < 2 ? state : state.substring(0, 2), "");
        String remedy = REMEDIES.getOrDefault(state, byClass);
        return new TidemarkException(
                new Problem(
                        Code.OPERATION_FAILED,
                        "",
                        "The database could not be asked, outside of any revision: " + reason(refused) + ". "
                                + (remedy.isEmpty()
                                        ? "See that nobody has changed " + History.TABLE + " and " + Journal.TABLE
                                                + ", nor has tables of these names for something else."
                                        : remedy)),
                refused);
    }

    /** What a pool throws instead of the database's refusal, as one. */
    static SQLException ofPool(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return new SQLException(thrown.getMessage(), refused.getSQLState(), thrown);
            }
        }
        return new SQLException("the data source throws " + thrown, "08001", thrown);
    }

    private static String reason(SQLException refused) {
        String message = refused.getMessage();
        String reason = message == null || message.isBlank() ? refused.toString() : message.strip();
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
