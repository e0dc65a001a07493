package dev.tidemark.cli;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An empty place that a whole history can be led through: an H2 in memory, or a schema in a database of the author's. */
final class Scratch implements AutoCloseable {
    private final DataSource dataSource;
    private final String schema;
    private final boolean memory;

    private Scratch(DataSource dataSource, String schema, boolean memory) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.memory = memory;
    }

    /**
     * Opens one.
     *
     * @param real null for an H2 in memory
     * @throws TidemarkException BAD_ARGUMENT where no schema can be had
     */
    static Scratch open(@Nullable DataSource real) throws SQLException {
        String name = "tidemark_verify_" + UUID.randomUUID().toString().substring(0, 8);
        if (real == null) {
            String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
            return new Scratch(new UrlDataSource(url, null, null, Scratch.class.getClassLoader()), name, true);
        }
        try (Connection connection = real.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException refused) {
            throw new TidemarkException(
                    new Problem(
                            Code.BAD_ARGUMENT,
                            "--proof-url",
                            "The proof needs a schema of its own there: " + refused.getMessage()
                                    + ". Name a user who may create one."),
                    refused);
        }
        return new Scratch(new InSchema(real, name), name, false);
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            boolean cascades = !List.of("mariadb", "mysql")
                    .contains(Dialects.of(connection).name());
            statement.execute(memory ? "shutdown" : "drop schema " + schema + (cascades ? " cascade" : ""));
        }
    }

    /** Connections that are in one schema. */
    private static final class InSchema extends ForwardingDataSource {
        private final String schema;

        InSchema(DataSource real, String schema) {
            super(real);
            this.schema = schema;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            Dialect dialect = Dialects.of(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute(ProofDatabase.entering(dialect) + schema);
            }
            return connection;
        }
    }
}
