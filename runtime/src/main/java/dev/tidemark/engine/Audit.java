package dev.tidemark.engine;

import dev.tidemark.problem.Secrets;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code tidemark_audit}: who did what to the database and how it ended, a row for each step of a revision, also
 * for one that failed or was taken back later, for each restore, and for what was taken back of an interrupted upgrade.
 * Nothing is ever changed or deleted in it. The same goes to the {@link System.Logger} {@code dev.tidemark.audit} as one line
 * of {@code key=value}, elsewhere than in production at level DEBUG.
 */
final class Audit {
    static final String TABLE = "tidemark_audit";

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    private final Settings settings;
    private final Connection connection;
    private final String databaseUser;

    Audit(Settings settings, Connection connection) throws SQLException {
        this.settings = settings;
        this.connection = connection;
        String user = connection.getMetaData().getUserName();
        this.databaseUser = user == null ? "" : user;
    }

    /** How a step ended. */
    enum Outcome {
        DONE,
        FAILED
    }

    /** Creates the table where it is not there. */
    static void create(Connection connection, Dialect dialect) throws SQLException {
        if (!History.exists(connection, TABLE)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(definition(dialect));
            }
        }
    }

    static String definition(Dialect dialect) {
        return """
                %s %s (
                    id varchar(36) not null primary key,
                    started_at %s not null,
                    duration_ms %s not null,
                    action varchar(16) not null,
                    revision varchar(200) not null,
                    checksum varchar(64),
                    statements integer not null,
                    outcome varchar(16) not null,
                    error_text %s,
                    database_user varchar(300),
                    os_user varchar(300),
                    host varchar(300),
                    app varchar(200),
                    app_version varchar(200)
                )""".formatted(
                        dialect.createIfAbsent(),
                        TABLE,
                        dialect.type(ColumnType.timestamp(6)),
                        dialect.type(ColumnType.bigint()),
                        dialect.type(ColumnType.text()));
    }

    /** Writes that a step has run, in the transaction of its row of the history; {@link #log} once that has committed. */
    void done(Move move, Instant start, Duration duration) throws SQLException {
        write(move, start, duration, Outcome.DONE, null);
    }

    /** Writes that a step has failed, and says so in the log; a second failure does not hide the first. */
    void failed(Move move, Instant start, Duration duration, Exception failure) {
        log(move, duration, failure);
        try {
            // What the step has left open is not to be committed with it.
            connection.rollback();
            write(move, start, duration, Outcome.FAILED, words(failure));
            connection.commit();
        } catch (SQLException | RuntimeException gone) {
            failure.addSuppressed(gone);
        }
    }

    /**
     * Writes that something else than a step was done, or was not; the caller commits.
     *
     * @param about what stands for the revision: a backup's file, or the revision whose step was interrupted
     * @param statements how many of it, or tables
     */
    void act(String action, String about, int statements, Instant start, Duration duration, @Nullable Exception failure)
            throws SQLException {
        String name = about.length() > LONGEST_NAME ? about.substring(0, LONGEST_NAME) : about;
        Outcome outcome = failure == null ? Outcome.DONE : Outcome.FAILED;
        write(action, name, null, statements, start, duration, outcome, failure == null ? null : words(failure));
        log(action, name, null, statements, duration, failure);
    }

    private void write(Move move, Instant start, Duration duration, Outcome outcome, @Nullable String error)
            throws SQLException {
        write(
                word(move),
                move.step().revision(),
                checksum(move),
                move.step().sql().size(),
                start,
                duration,
                outcome,
                error);
    }

    private void write(
            String action,
            String revision,
            @Nullable String checksum,
            int statements,
            Instant start,
            Duration duration,
            Outcome outcome,
            @Nullable String error)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + TABLE
                        + " (id, started_at, duration_ms, action, revision, checksum, statements, outcome, error_text,"
                        + " database_user, os_user, host, app, app_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            History.setDateTime(
                    insert, 2, LocalDateTime.ofInstant(start.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
            insert.setLong(3, duration.toMillis());
            insert.setString(4, action);
            insert.setString(5, revision);
            insert.setString(6, checksum);
            insert.setInt(7, statements);
            insert.setString(8, outcome.name().toLowerCase(Locale.ROOT));
            insert.setString(9, error);
            insert.setString(10, databaseUser);
            insert.setString(11, Host.user());
            insert.setString(12, Host.name());
            insert.setString(13, settings.app());
            insert.setString(14, settings.appVersion());
            insert.executeUpdate();
        }
    }

    /** Says in the log how a step ended. */
    void log(Move move, Duration duration, @Nullable Exception failure) {
        log(
                word(move),
                move.step().revision(),
                checksum(move),
                move.step().sql().size(),
                duration,
                failure);
    }

    private void log(
            String action,
            String revision,
            @Nullable String checksum,
            int statements,
            Duration duration,
            @Nullable Exception failure) {
        System.Logger log = System.getLogger("dev.tidemark.audit");
        System.Logger.Level level = !settings.production()
                ? System.Logger.Level.DEBUG
                : failure == null ? System.Logger.Level.INFO : System.Logger.Level.ERROR;
        if (log.isLoggable(level)) {
            log.log(
                    level,
                    "action=" + action + " revision=" + quoted(revision) + " checksum=" + quoted(checksum)
                            + " statements=" + statements + " duration_ms=" + duration.toMillis() + " outcome="
                            + (failure == null ? "done" : "failed error=" + quoted(words(failure)))
                            + " database_user=" + quoted(databaseUser) + " os_user=" + quoted(Host.user()) + " host="
                            + quoted(Host.name()) + " app=" + quoted(settings.app()) + " app_version="
                            + quoted(settings.appVersion()));
        }
    }

    private static String word(Move move) {
        return move.step().action().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String checksum(Move move) {
        return move.inserts().isEmpty()
                ? null
                : move.inserts().get(move.inserts().size() - 1).checksum();
    }

    private static String words(Exception failure) {
        String text = failure instanceof TidemarkException refused
                ? refused.problem().toString()
                : Secrets.out(failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static String quoted(@Nullable String value) {
        return value == null
                ? "\"\""
                : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\\R\\s*", " ") + "\"";
    }
}
