package dev.tidemark.cli;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Whether a database can be reached, read and changed, and where it stands. */
final class DatabaseCheckup {
    private final DataSource dataSource;
    private final Tidemark tidemark;
    private final Findings findings;

    DatabaseCheckup(DataSource dataSource, Tidemark tidemark, Findings findings) {
        this.dataSource = dataSource;
        this.tidemark = tidemark;
        this.findings = findings;
    }

    /** @param known whether the code's revisions are known, to which the database can be compared */
    void run(boolean known) {
        findings.look("database", () -> {
            try (Connection connection = dataSource.getConnection()) {
                Dialect dialect = Dialects.of(connection);
                findings.ok(
                        "database",
                        connection.getMetaData().getDatabaseProductName() + " "
                                + connection.getMetaData().getDatabaseProductVersion() + ", dialect " + dialect.name());
                rights(connection, dialect);
                if (known) {
                    findings.look("history", () -> history(connection, dialect));
                }
            }
        });
    }

    /** A table made and dropped: what else would tell of all that may forbid it? */
    private void rights(Connection connection, Dialect dialect) throws SQLException {
        if (connection.isReadOnly()) {
            findings.fail("rights", "The database only reads. Name one that can be written, or a user who may.");
            return;
        }
        String table = "tidemark_doctor_" + UUID.randomUUID().toString().substring(0, 8);
        connection.setAutoCommit(!dialect.transactionalDdl());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (id integer)");
            statement.execute("drop table " + table);
            findings.ok("rights", "the user may create and drop tables");
        } catch (SQLException refused) {
            findings.fail(
                    "rights",
                    "The user cannot create a table: "
                            + String.valueOf(refused.getMessage()).strip() + ". Name a user who may, or grant it.");
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void history(Connection connection, Dialect dialect) throws SQLException {
        if (tidemark.history().isEmpty()
                && dialect.introspect(connection).tables().keySet().stream()
                        .anyMatch(table -> !table.startsWith("tidemark_"))) {
            findings.warn(
                    "history",
                    "The database has tables and no history, so upgrade refuses it. baseline takes it over; an empty"
                            + " database needs nothing.");
            return;
        }
        Status status = tidemark.status();
        if (status.open() != null) {
            findings.warn(
                    "history",
                    status.open()
                            + " runs now or was interrupted. Where nothing runs, run upgrade, which brings it to its"
                            + " end.");
            return;
        }
        if (!status.pending().isEmpty()) {
            findings.warn(
                    "history",
                    Face.counted(status.pending().size(), "revision") + " pending, the first "
                            + status.pending().get(0) + ". Run upgrade.");
            return;
        }
        int drift = tidemark.drift().size();
        if (drift > 0) {
            findings.warn(
                    "drift", Face.counted(drift, "difference") + " from what the history says. drift lists them.");
        } else {
            findings.ok("history", "the database has every revision, and is what they lead to");
        }
    }
}
