package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code tidemark_journal}: on a database whose DDL commits by itself, each statement of the step that is
 * running, as intended and as done. Empty unless a step runs or was interrupted.
 */
final class Journal {
    static final String TABLE = "tidemark_journal";

    /** Two columns of another query that tell whose step it is: all the lines are of one. */
    static final String STEP = "(select min(revision) from " + TABLE + "), (select min(action) from " + TABLE + ")";

    private Journal() {}

    /** What was begun and has not come to its end. */
    record Step(String revision, Plan.Action action) {}

    /**
     * A statement of the step that is running.
     *
     * @param position counts the step's statements from 0
     * @param done whether it is known to have run; of those that are not there is one at most
     * @param entered whether a step of a person's own has begun and come to a commit
     * @param catalog the catalog's fingerprint before it ran
     * @param reached how far its batches have come
     */
    record Line(
            String revision,
            Plan.Action action,
            int position,
            String statement,
            boolean done,
            boolean entered,
            @Nullable String catalog,
            @Nullable String reached) {}

    static String create(Dialect dialect) {
        return """
                %s %s (
                    revision varchar(200) not null,
                    action varchar(16) not null,
                    position_no integer not null primary key,
                    statement_text %s not null,
                    state varchar(8) not null,
                    catalog_before varchar(100),
                    reached_key %s
                )""".formatted(
                dialect.createIfAbsent(), TABLE, dialect.type(ColumnType.text()), dialect.type(ColumnType.text()));
    }

    /** The statements of the step that is running or was interrupted, in order. */
    static List<Line> read(Connection connection) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select revision, action, position_no, statement_text, state, catalog_before, reached_key from "
                                + TABLE
                                + " order by position_no")) {
            while (result.next()) {
                lines.add(new Line(
                        result.getString(1),
                        StoredRow.one(Plan.Action.class, result.getString(2), result.getString(1), "action"),
                        result.getInt(3),
                        result.getString(4),
                        result.getString(5).equals("done"),
                        result.getString(5).equals("entered"),
                        result.getString(6),
                        result.getString(7)));
            }
        }
        return lines;
    }

    /** The step that is running or was interrupted; null where there is none. */
    static @Nullable Step step(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select min(revision), min(action) from " + TABLE)) {
            return result.next() ? step(result, 1) : null;
        }
    }

    /** As {@link #STEP} selects it, from that column on; null where the journal is empty. */
    static @Nullable Step step(ResultSet result, int column) throws SQLException {
        String revision = result.getString(column);
        return revision == null
                ? null
                : new Step(
                        revision, StoredRow.one(Plan.Action.class, result.getString(column + 1), revision, "action"));
    }

    /** The statements of that step. */
    static List<String> statements(Connection connection) throws SQLException {
        return read(connection).stream().map(Line::statement).toList();
    }

    /** Says that a statement is about to run; the caller commits. */
    static void intend(Connection connection, Plan.Step step, int position, String sql, @Nullable String catalog)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into " + TABLE
                + " (revision, action, position_no, statement_text, state, catalog_before) values (?, ?, ?, ?, 'intent',"
                + " ?)")) {
            insert.setString(1, step.revision());
            insert.setString(2, step.action().name().toLowerCase(Locale.ROOT));
            insert.setInt(3, position);
            insert.setString(4, sql);
            insert.setString(5, catalog);
            insert.executeUpdate();
        }
    }

    /** Says that a statement has run; the caller commits, so that it is one with the statement where that can be. */
    static void done(Connection connection, int position) throws SQLException {
        change(connection, "update " + TABLE + " set state = 'done' where position_no = ?", position);
    }

    /** Says, in the transaction of a step of a person's own, that it has begun: to stand only where the step commits. */
    static void enter(Connection connection, int position) throws SQLException {
        change(connection, "update " + TABLE + " set state = 'entered' where position_no = ?", position);
    }

    /** Says how far a statement has come in batches; the caller commits, so that it is one with the last of them. */
    static void reached(Connection connection, int position, String key) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update " + TABLE + " set reached_key = ? where position_no = ?")) {
            update.setString(1, key);
            update.setInt(2, position);
            update.executeUpdate();
        }
    }

    /** Says of a statement that is about to be undone that it may or may not stand; nothing after it does. */
    static void reopen(Connection connection, int position) throws SQLException {
        change(connection, "delete from " + TABLE + " where position_no > ?", position);
        change(connection, "update " + TABLE + " set state = 'intent' where position_no = ?", position);
    }

    /** Takes an intent back. */
    static void forget(Connection connection, int position) throws SQLException {
        change(connection, "delete from " + TABLE + " where position_no = ?", position);
    }

    static void clear(Connection connection) throws SQLException {
        change(connection, "delete from " + TABLE + " where position_no >= ?", 0);
    }

    private static void change(Connection connection, String sql, int position) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, position);
            statement.executeUpdate();
        }
    }

    /**
     * Checks that an interrupted step is this one, as far as it came.
     *
     * @throws TidemarkException INTERRUPTED_STEP, HISTORY_DAMAGED
     */
    static void match(List<Line> lines, Plan.Step step, List<String> statements) {
        for (Line line : lines) {
            if (line.position() < 0) {
                throw StoredRow.damaged(line.revision(), "position_no is " + line.position());
            }
            boolean same = line.revision().equals(step.revision())
                    && line.action() == step.action()
                    && line.position() < statements.size()
                    && line.statement().equals(statements.get(line.position()));
            if (!same) {
                throw new TidemarkException(
                        Code.INTERRUPTED_STEP,
                        line.revision(),
                        "Its " + line.action().name().toLowerCase(Locale.ROOT) + " was interrupted after "
                                + lines.size()
                                + " statements, and now reads otherwise from statement " + (line.position() + 1)
                                + " on: «"
                                + line.statement() + "». Start once with the code it was begun with, or undo these"
                                + " statements by hand and empty " + TABLE + ".");
            }
        }
    }
}
