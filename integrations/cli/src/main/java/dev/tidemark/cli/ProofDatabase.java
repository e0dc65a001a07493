package dev.tidemark.cli;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.diff.Creation;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Typed;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * An empty place in a database that lives as long as it is open, and that nobody else sees: an H2 in memory, or a schema of
 * its own in a database of the author's. Where DDL can be taken back, all of it happens in one transaction that is.
 */
final class ProofDatabase implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final @Nullable String schema;
    private Schema now = Schema.EMPTY;

    private ProofDatabase(Connection connection, @Nullable String schema) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(connection);
        this.schema = schema;
    }

    static ProofDatabase inMemory() throws SQLException {
        return new ProofDatabase(new org.h2.Driver().connect("jdbc:h2:mem:", new Properties()), null);
    }

    /**
     * A schema of its own.
     *
     * @throws TidemarkException BAD_ARGUMENT where none can be had
     */
    static ProofDatabase in(DataSource dataSource) throws SQLException {
        String name = "tidemark_proof_" + UUID.randomUUID().toString().substring(0, 8);
        ProofDatabase database = new ProofDatabase(dataSource.getConnection(), name);
        database.connection.setAutoCommit(!database.dialect.transactionalDdl());
        try {
            database.execute("create schema " + name);
        } catch (SQLException refused) {
            database.connection.close();
            throw new TidemarkException(
                    new Problem(
                            Code.BAD_ARGUMENT,
                            "--proof-url",
                            "The proof needs a schema of its own there: " + refused.getMessage()
                                    + ". Name a user who may create one."),
                    refused);
        }
        database.execute(entering(database.dialect) + name);
        return database;
    }

    /** The statement that makes a schema the connection's, up to its name. */
    static String entering(Dialect dialect) {
        return switch (dialect.name()) {
            case "postgresql" -> "set search_path to ";
            case "mariadb", "mysql" -> "use ";
            default -> "set schema ";
        };
    }

    Dialect dialect() {
        return dialect;
    }

    /** What the database is called by its makers. */
    String product() throws SQLException {
        return connection.getMetaData().getDatabaseProductName();
    }

    /** Creates everything; what is retired as its retirement left it. */
    void create(Schema model) throws SQLException {
        for (Operation operation : Creation.of(model)) {
            run(operation);
        }
    }

    /** Runs it as an engine would in whose environments it is. */
    void run(Operation operation) throws SQLException {
        Operation step = typed(operation);
        Schema before = now;
        if (step instanceof Operation.Run run) {
            run.step().run(connection);
        }
        for (List<String> statements : dialect.sql(List.of(step), () -> before)) {
            for (String sql : statements) {
                execute(sql);
            }
        }
        now = Applied.to(before, List.of(step));
    }

    private Operation typed(Operation operation) {
        Schema before = now;
        return Typed.of(Operation.Only.bare(operation), () -> before);
    }

    boolean accepts(String sql) throws SQLException {
        Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
        try {
            execute(sql);
            return true;
        } catch (SQLException refused) {
            if (before != null) {
                connection.rollback(before);
            }
            return false;
        }
    }

    /** What rows are in the operation's way, or null. */
    @Nullable
    String obstacle(Operation operation) throws SQLException {
        for (Dialect.Guard guard : dialect.guards(typed(operation))) {
            Savepoint before = connection.getAutoCommit() ? null : connection.setSavepoint();
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(guard.countSql())) {
                if (count.next() && count.getLong(1) > 0) {
                    return "generated rows in the way: " + guard.found(count.getLong(1));
                }
            } catch (SQLException notHere) {
                if (before != null) {
                    connection.rollback(before);
                }
                return product() + " cannot ask the rows: " + notHere.getMessage();
            }
        }
        return null;
    }

    List<String> facts() throws SQLException {
        return Facts.of(dialect.introspect(connection));
    }

    /** Every row of the schema's tables as text, sorted within its table. */
    List<String> rows(Schema model) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Table table : model.tables().values()) {
            String columns = table.columns().keySet().stream()
                    .sorted()
                    .map(dialect::quote)
                    .collect(Collectors.joining(", "));
            List<String> ofTable = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery("select " + columns + " from " + dialect.quote(table.name()))) {
                while (result.next()) {
                    StringBuilder row = new StringBuilder(table.name());
                    for (int column = 1; column <= table.columns().size(); column++) {
                        row.append(" | ").append(result.getString(column));
                    }
                    ofTable.add(row.toString());
                }
            }
            ofTable.stream().sorted().forEach(rows::add);
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            } else if (schema != null) {
                execute("drop schema " + schema
                        + (List.of("mariadb", "mysql").contains(dialect.name()) ? "" : " cascade"));
            }
        }
    }
}
