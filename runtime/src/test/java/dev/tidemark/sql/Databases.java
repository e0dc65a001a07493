package dev.tidemark.sql;

import dev.tidemark.testing.Servers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Real databases for tests, each empty: some in memory, and schemas of one server of each other that the JVM shares. */
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
            Connection connection = DriverManager.getConnection(Servers.postgreSql());
            String schema = "s" + SCHEMAS.incrementAndGet();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
                statement.execute("set search_path to " + schema);
            }
            return connection;
        }
    },
    HSQLDB {
        @Override
        public Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:hsqldb:mem:d" + SCHEMAS.incrementAndGet() + ";shutdown=true");
        }
    },
    MARIADB {
        @Override
        public Connection open() throws SQLException {
            Connection connection = DriverManager.getConnection(Servers.mariaDb());
            String database = "s" + SCHEMAS.incrementAndGet();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
                statement.execute("use " + database);
            }
            return connection;
        }
    },
    DERBY {
        @Override
        public Connection open() throws SQLException {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            Connection connection = DriverManager.getConnection("jdbc:derby:memory:tests;create=true");
            String schema = "s" + SCHEMAS.incrementAndGet();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema " + schema);
                statement.execute("set schema " + schema);
            }
            return connection;
        }
    },
    SQLITE {
        @Override
        public Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite::memory:");
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    /** A connection to a database with nothing in it. */
    public abstract Connection open() throws SQLException;

    /** The dialect of the database. */
    public Dialect dialect() {
        return Dialect.named(name().toLowerCase(java.util.Locale.ROOT));
    }
}
