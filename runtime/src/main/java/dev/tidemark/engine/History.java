package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table {@code tidemark_history}: which revisions the database has. */
final class History {
    static final String TABLE = "tidemark_history";
    static final String PREFIX = "tidemark_";

    private static final String READ =
            "select revision, parents, checksum, kind, applied_order, applied_at, duration_ms,"
                    + " applied_by, app, owner, compatible, environments, " + Journal.STEP;

    private static final String ROWS = " from " + TABLE + " order by applied_order";

    /**
     * How often it is looked for where it is said to be there. Another process may have created it after the query failed; and
     * PostgreSQL shows a new table in its catalog a moment before its queries find it, as sessions hear of it after the commit.
     */
    private static final int LOOKS = 10;

    private History() {}

    /**
     * What the history says.
     *
     * @param exists whether there is a history at all
     * @param open the step that has not come to its end, as the journal knew it at that moment; null where there was none
     * @param rows of the revisions
     * @param repeatables the rows of what is no revision and runs whenever it has changed
     */
    record Past(boolean exists, Journal.@Nullable Step open, List<HistoryEntry> rows, List<HistoryEntry> repeatables) {
        boolean interrupted() {
            return open != null;
        }
    }

    /** What a row stores for the way back. */
    record Stored(@Nullable String schema, @Nullable String downgrade) {}

    /** The history, in one query where it exists. */
    static Past read(Connection connection, Dialect dialect) throws SQLException {
        for (int look = 1; ; look++) {
            Past past = read(connection, dialect, look == LOOKS);
            if (past != null) {
                return past;
            }
            Lock.pause();
        }
    }

    /** Null where the table is there and the query did not find it: look again. */
    private static @Nullable Past read(Connection connection, Dialect dialect, boolean isLast) throws SQLException {
        Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
        boolean hasPath = SearchPath.isOf(connection);
        try (Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(READ + (hasPath ? ", (" + SearchPath.ELSEWHERE + ")" : "") + ROWS)) {
            List<HistoryEntry> rows = new ArrayList<>();
            List<HistoryEntry> repeatables = new ArrayList<>();
            Journal.Step open = null;
            while (result.next()) {
                HistoryEntry entry = StoredRow.entry(result, dialect);
                (entry.kind() == HistoryEntry.Kind.REPEATABLE ? repeatables : rows).add(entry);
                open = Journal.step(result, 13);
                if (hasPath) {
                    SearchPath.refuseElsewhere(connection, result.getString(15));
                }
            }
            if (!rows.isEmpty() || !repeatables.isEmpty()) {
                return new Past(true, open, rows, repeatables);
            }
            if (hasPath) {
                SearchPath.refuseElsewhere(connection);
            }
            return new Past(true, Journal.step(connection), rows, repeatables);
        } catch (SQLException refused) {
            if (before != null) {
                connection.rollback(before);
            }
            SearchPath.refuseNowhere(connection);
            if (!exists(connection, TABLE)) {
                return new Past(false, null, List.of(), List.of());
            }
            if (isLast) {
                throw refused;
            }
            return null;
        }
    }

    static void setDateTime(PreparedStatement insert, int position, LocalDateTime time) throws SQLException {
        try {
            insert.setObject(position, time);
        } catch (SQLException unknownClass) {
            insert.setTimestamp(position, Timestamp.valueOf(time));
        }
    }

    /** A row as it will read once written after those. */
    static HistoryEntry entry(Move.Row row, List<HistoryEntry> before) {
        return new HistoryEntry(
                row.id(),
                row.parents(),
                row.checksum(),
                row.kind(),
                before.stream().mapToInt(HistoryEntry::order).max().orElse(0) + 1,
                Clock.systemUTC().instant(),
                Duration.ZERO,
                "",
                null,
                row.owner(),
                row.compatible(),
                row.environments());
    }

    /** Whether one of Tidemark's own tables is there. */
    static boolean exists(Connection connection, String table) throws SQLException {
        for (String name : List.of(table, table.toUpperCase(Locale.ROOT))) {
            try (ResultSet tables =
                    connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The name, if the history can keep it.
     *
     * @throws TidemarkException BAD_ARGUMENT
     */
    static String requireShort(String name, int longest) {
        if (name.length() > longest) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    name.substring(0, 40) + "…",
                    "It has " + name.length() + " characters, and the history keeps " + longest
                            + ". Give a shorter name.");
        }
        return name;
    }

    /** Creates the history and the journal. */
    static void create(Connection connection, Dialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : definition(dialect)) {
                statement.execute(sql);
            }
        }
    }

    /** The statements that create the history and the journal where they are not there. */
    static List<String> definition(Dialect dialect) {
        String text = dialect.type(ColumnType.text());
        return List.of(Journal.create(dialect), """
                %s %s (
                    revision varchar(200) not null primary key,
                    parents %s,
                    checksum varchar(64) not null,
                    kind varchar(16) not null,
                    applied_order integer not null,
                    applied_at %s not null,
                    duration_ms %s not null,
                    applied_by varchar(300) not null,
                    app varchar(200),
                    owner varchar(300),
                    compatible integer,
                    environments varchar(1000),
                    schema_text %s,
                    downgrade_sql %s
                )""".formatted(
                        dialect.createIfAbsent(),
                        TABLE,
                        text + (dialect.keepsEmptyTexts() ? " not null" : ""),
                        dialect.type(ColumnType.timestamp(6)),
                        dialect.type(ColumnType.bigint()),
                        text,
                        text));
    }

    /** Takes a row away; the caller commits. */
    static void forget(Connection connection, String id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from " + TABLE + " where revision = ?")) {
            delete.setString(1, id);
            delete.executeUpdate();
        }
    }

    /** What a row stores for the way back. */
    static Stored stored(Connection connection, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select schema_text, downgrade_sql from " + TABLE + " where revision = ?")) {
            query.setString(1, id);
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? new Stored(result.getString(1), result.getString(2)) : new Stored(null, null);
            }
        }
    }

    /** Writes what a move changes in the history; the caller commits. */
    static void write(
            Connection connection, Move move, List<HistoryEntry> before, Duration duration, @Nullable String app)
            throws SQLException {
        for (String id : move.deletes()) {
            forget(connection, id);
        }
        List<HistoryEntry> after = move.after(before);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + TABLE
                        + " (revision, parents, checksum, kind, applied_order, applied_at, duration_ms, applied_by, app, owner,"
                        + " compatible, environments, schema_text, downgrade_sql) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Move.Row row : move.inserts()) {
                HistoryEntry entry = after.stream()
                        .filter(candidate -> candidate.id().equals(row.id()))
                        .findFirst()
                        .orElseThrow();
                insert.setString(1, row.id());
                insert.setString(2, String.join(" ", row.parents()));
                insert.setString(3, row.checksum());
                insert.setString(4, row.kind().name().toLowerCase(Locale.ROOT));
                insert.setInt(5, entry.order());
                setDateTime(
                        insert,
                        6,
                        LocalDateTime.ofInstant(entry.appliedAt().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
                insert.setLong(7, duration.toMillis());
                insert.setString(8, Host.userAtHost());
                insert.setString(9, app);
                insert.setString(10, row.owner());
                insert.setInt(11, row.compatible() ? 1 : 0);
                insert.setString(12, row.environments().isEmpty() ? null : String.join(" ", row.environments()));
                insert.setString(13, row.schema());
                insert.setString(14, row.downgrade());
                insert.executeUpdate();
            }
        }
    }
}
