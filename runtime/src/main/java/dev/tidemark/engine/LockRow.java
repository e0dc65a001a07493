package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Exclusion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row of the table {@code tidemark_lock}, which whoever changes the schema has updated and not yet committed. */
final class LockRow {
    static final String TABLE = "tidemark_lock";
    private static final String HOLDER = "select holder from " + TABLE + " where id = 1";
    private static final int LONGEST = 250;
    private static final int SECONDS_FOR_A_TRY = 1;

    /** The table is not there, another creates it at the same time, another inserts its row at the same time. */
    private static final int MOST_FAILURES = 3;

    /**
     * What databases call a lock that another has, besides the class 40: a lock timeout (H2, SQL Server; PostgreSQL; Oracle;
     * Db2), a statement that took too long (H2, PostgreSQL; MariaDB), a row that another has just changed (H2).
     */
    private static final Set<String> OTHERS = Set.of("HYT00", "55P03", "61000", "57033", "57014", "70100", "90131");

    private final Dialect dialect;
    private final Settings settings;
    private final long deadline;
    private final String mark;
    private boolean told;

    LockRow(Dialect dialect, Settings settings) {
        this.dialect = dialect;
        this.settings = settings;
        this.deadline = System.nanoTime() + settings.lockTimeout().toNanos();
        String process = Host.userAtHost() + " pid " + ProcessHandle.current().pid();
        String plain = process.replaceAll("[^\\p{Alnum}@.-]", " ");
        this.mark = plain.substring(0, Math.min(LONGEST, plain.length())) + " " + UUID.randomUUID();
    }

    /** Makes sure of the table and its row, on a connection that commits by itself. */
    void prepare(Connection connection) throws SQLException {
        SQLException notCreated = null;
        int failures = 0;
        while (true) {
            try {
                if (number(connection, "select count(*) from " + TABLE + " where id = 1") == 0) {
                    number(connection, "insert into " + TABLE + " (id, holder) values (1, 'nobody')");
                }
                return;
            } catch (SQLException refused) {
                if (isOfAnother(refused)) {
                    await(connection);
                } else if (++failures > MOST_FAILURES) {
                    throw unusable(notCreated == null ? refused : notCreated);
                } else {
                    notCreated = create(connection);
                }
            }
        }
    }

    /** Creates the table; why it could not, as where another has just done so. */
    private @Nullable SQLException create(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table " + TABLE + " (id integer not null primary key, holder varchar(300) not null)");
            return null;
        } catch (SQLException refused) {
            return refused;
        }
    }

    /** Whether the connection leads to the database that has the row. */
    boolean isSeenBy(Connection connection) {
        try {
            return number(connection, "select count(*) from " + TABLE) > 0;
        } catch (SQLException refused) {
            return isOfAnother(refused);
        }
    }

    /** Tries to update the row, in a transaction that stays open; false where another has. */
    boolean update(Connection connection) throws SQLException {
        try {
            number(connection, "update " + TABLE + " set holder = '" + mark + "' where id = 1");
        } catch (SQLException refused) {
            connection.rollback();
            if (isOfAnother(refused)) {
                return false;
            }
            throw unusable(refused);
        }
        if (!isUpdatedBy(connection)) {
            connection.rollback();
            throw unusable(new SQLException("it has lost its row"));
        }
        return true;
    }

    /** Whether the connection's transaction is still the one that has updated the row. */
    boolean isUpdatedBy(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(HOLDER)) {
            return result.next() && mark.equals(result.getString(1));
        } catch (SQLException lost) {
            return false;
        }
    }

    /** Waits a little for who has the row; the connection asks who that is. */
    void await(Connection connection) throws SQLException {
        Duration timeout = settings.lockTimeout();
        if (!told || System.nanoTime() > deadline) {
            String holder = holder(connection);
            String named = holder == null ? "another connection, which has locked " + TABLE : holder;
            if (System.nanoTime() > deadline) {
                throw Lock.timeout(timeout, named);
            }
            Lock.waiting(settings, named);
            told = true;
        }
        Lock.pause();
    }

    /** Waits until nobody has the row, where the database tells: so no statement has to wait, which it might do for long. */
    void awaitOthers(Connection connection) throws SQLException {
        while (holder(connection) != null) {
            await(connection);
        }
    }

    /** What the history says, without the lock; where it would have its readers wait for who has that, they wait here. */
    static History.Past history(Connection connection, Dialect dialect, Settings settings) throws SQLException {
        if (dialect.exclusion() != Exclusion.ROW_WITHIN) {
            return History.read(connection, dialect);
        }
        LockRow row = new LockRow(dialect, settings);
        while (true) {
            row.awaitOthers(connection);
            try {
                return History.read(connection, dialect);
            } catch (SQLException refused) {
                if (!isOfAnother(refused)) {
                    throw refused;
                }
                row.await(connection);
            }
        }
    }

    /** Who has the row, where the database tells; null where nobody has. */
    @Nullable
    String holder(Connection connection) throws SQLException {
        String query = dialect.lockHolder();
        if (query == null) {
            return null;
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : null;
        } catch (SQLException notAllowed) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return null;
        }
    }

    /** Runs a statement that must not wait for long, as it may wait for another's lock; its first number, or its count of rows. */
    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int before = statement.getQueryTimeout();
            statement.setQueryTimeout(SECONDS_FOR_A_TRY);
            try {
                if (!statement.execute(sql)) {
                    return statement.getUpdateCount();
                }
                try (ResultSet result = statement.getResultSet()) {
                    return result.next() ? result.getInt(1) : 0;
                }
            } finally {
                // H2 keeps it for the connection.
                statement.setQueryTimeout(before);
            }
        }
    }

    private static boolean isOfAnother(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return (refused instanceof SQLTransientException && !(refused instanceof SQLTransientConnectionException))
                || state.startsWith("40")
                || OTHERS.contains(state);
    }

    private static TidemarkException unusable(SQLException refused) {
        return new TidemarkException(
                new Problem(
                        Code.OPERATION_FAILED,
                        TABLE,
                        "The table that locks the database cannot be written: " + refused.getMessage()
                                + ". The database must not be read-only, and its user must be allowed to create tables and to"
                                + " write them. If " + TABLE + " is another's table, rename it; it holds nothing of"
                                + " Tidemark's that would be lost."),
                refused);
    }
}
