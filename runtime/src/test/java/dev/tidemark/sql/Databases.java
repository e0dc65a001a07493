package dev.tidemark.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Real databases for tests, each empty: H2 in memory, and schemas of one PostgreSQL server that the JVM shares. */
public enum Databases {
    H2 {
        @Override
        public Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:h2:mem:");
        }
    },
    POSTGRESQL {
        @Override
        public Connection open() throws SQLException {
            Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
            String schema = "s" + SCHEMAS.incrementAndGet();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
                statement.execute("set search_path to " + schema);
            }
            return connection;
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    /** A connection to a database with nothing in it. */
    public abstract Connection open() throws SQLException;

    /** The dialect of the database. */
    public Dialect dialect() {
        return Dialect.named(name().toLowerCase(java.util.Locale.ROOT));
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_locks_per_transaction", "256")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
