package dev.tidemark.sql;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.testing.Servers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Real databases for tests, each empty: some in memory, and schemas of one server of each other that the JVM shares. */
public enum Databases implements Source {
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

        @Override
        public Schema suited(Schema schema) {
            return Suited.checkingNothingThatIsSetNull(Suited.numberingOnlyWhatNothingReads(schema));
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

        @Override
        public Schema suited(Schema schema) {
            return Suited.deletingOnOneWay(schema);
        }

        /** Derby moves a sequence only by making it anew, so it begins where it goes on. */
        @Override
        public Schema comparable(Schema live) {
            Schema comparable = live;
            for (Sequence sequence : live.sequences().values()) {
                comparable = comparable.with(new Sequence(sequence.name(), 1, sequence.increment()));
            }
            return comparable;
        }
    },
    SQLITE {
        @Override
        public Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite::memory:");
        }
    };

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    @Override
    public Dialect dialect() {
        return Dialects.named(name().toLowerCase(java.util.Locale.ROOT));
    }
}
