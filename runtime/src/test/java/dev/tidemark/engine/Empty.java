package dev.tidemark.engine;

import dev.tidemark.sql.Databases;
import dev.tidemark.testing.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Data sources of real databases with nothing in them. */
public enum Empty {
    H2 {
        @Override
        public DataSource database() {
            return h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource database() throws SQLException {
            try (Connection connection = Databases.POSTGRESQL.open()) {
                String url = connection.getMetaData().getURL();
                return new UrlDataSource(
                        url + (url.contains("?") ? "&" : "?") + "currentSchema=" + connection.getSchema(),
                        connection.getMetaData().getUserName());
            }
        }
    },
    MARIADB {
        @Override
        public DataSource database() throws SQLException {
            try (Connection connection = Databases.MARIADB.open()) {
                return new UrlDataSource(Servers.mariaDb().replace("/?", "/" + connection.getCatalog() + "?"), "root");
            }
        }
    },
    HSQLDB {
        @Override
        public DataSource database() {
            return new UrlDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID(), "sa");
        }
    },
    DERBY {
        /** A schema is its user's there. */
        @Override
        public DataSource database() {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            return new UrlDataSource("jdbc:derby:memory:engine;create=true", "U" + USERS.incrementAndGet());
        }
    },
    SQLITE {
        @Override
        public DataSource database() {
            return sqlite("");
        }
    };

    private static final AtomicInteger USERS = new AtomicInteger();

    public abstract DataSource database() throws SQLException;

    public static DataSource h2(String url) {
        return new UrlDataSource(url, "sa");
    }

    /** A file of its own, gone with the JVM. */
    public static DataSource sqlite(String settings) {
        try {
            Path file = Files.createTempFile("tidemark", ".db");
            file.toFile().deleteOnExit();
            return new UrlDataSource("jdbc:sqlite:" + file + settings, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void run(DataSource dataSource, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of a table as {@code 1 text}, by their ids; no function that joins texts is known to all databases. */
    static List<String> pairs(DataSource database, String table, String text) throws SQLException {
        List<String> ids = values(database, "select id from " + table + " order by id");
        List<String> texts = values(database, "select " + text + " from " + table + " order by id");
        return IntStream.range(0, ids.size())
                .mapToObj(row -> ids.get(row) + " " + texts.get(row))
                .toList();
    }

    /** The values of the first column. */
    public static List<String> values(DataSource dataSource, String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    /** The user's tables and their columns, as {@code customers.email}, sorted. */
    static List<String> columns(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                return values(
                        dataSource,
                        "select lower(m.name || '.' || c.name) from sqlite_master m join pragma_table_info(m.name) c"
                                + " where m.type = 'table' and lower(m.name) not like 'tidemark%' order by 1");
            }
            if (connection.getMetaData().getDatabaseProductName().equals("Apache Derby")) {
                return values(
                        dataSource,
                        "select lower(t.tablename || '.' || c.columnname) from sys.syscolumns c join sys.systables t"
                                + " on t.tableid = c.referenceid join sys.sysschemas s on s.schemaid = t.schemaid where"
                                + " s.schemaname = current schema and t.tabletype = 'T' and t.tablename not like"
                                + " 'TIDEMARK%' order by 1");
            }
            boolean mariaDb = connection.getSchema() == null;
            return values(
                    dataSource,
                    "select lower(concat(table_name, '.', column_name)) from information_schema.columns where table_schema = '"
                            + (mariaDb ? connection.getCatalog() : connection.getSchema())
                            + "' and lower(table_name) not like 'tidemark%' order by 1");
        }
    }
}
