package dev.tidemark.engine;

import dev.tidemark.sql.Databases;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Data sources of real databases with nothing in them. */
enum Empty {
    H2 {
        @Override
        DataSource database() {
            return h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        DataSource database() throws SQLException {
            try (Connection connection = Databases.POSTGRESQL.open()) {
                String url = connection.getMetaData().getURL();
                return new UrlDataSource(
                        url + (url.contains("?") ? "&" : "?") + "currentSchema=" + connection.getSchema(),
                        connection.getMetaData().getUserName());
            }
        }
    },
    HSQLDB {
        @Override
        DataSource database() {
            return new UrlDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID(), "sa");
        }
    };

    abstract DataSource database() throws SQLException;

    static DataSource h2(String url) {
        return new UrlDataSource(url, "sa");
    }

    static void run(DataSource dataSource, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The values of the first column. */
    static List<String> values(DataSource dataSource, String query) throws SQLException {
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
            return values(
                    dataSource,
                    "select lower(table_name || '.' || column_name) from information_schema.columns where table_schema = '"
                            + connection.getSchema()
                            + "' and lower(table_name) not like 'tidemark%' order by 1");
        }
    }
}
