package dev.tidemark.processor.parity;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.sql.Dialect;
import dev.tidemark.testing.Servers;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A real database that models are put into, one at a time, and its catalog as facts. */
public enum Database {
    H2("constraint_[0-9a-f]+(_\\d+)?") {
        @Override
        String url() {
            return "jdbc:h2:mem:parity;DB_CLOSE_DELAY=-1";
        }

        @Override
        public String wipe() {
            return "drop all objects";
        }

        /** Foreign keys: KEY_COLUMN_USAGE has the old name of a column that was renamed, JDBC's metadata the new one. */
        @Override
        void more(Connection connection, Facts facts) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet tables = statement.executeQuery(
                            "select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    foreignKeys(connection, tables.getString(1), tables.getString(2), facts);
                }
            }
        }

        private void foreignKeys(Connection connection, String schema, String table, Facts facts) throws SQLException {
            Map<String, String> columns = new TreeMap<>();
            Map<String, String> targets = new TreeMap<>();
            try (ResultSet parts = connection.getMetaData().getImportedKeys(null, schema, table)) {
                while (parts.next()) {
                    String key = parts.getString("FK_NAME") + " on delete " + parts.getInt("DELETE_RULE")
                            + " on update " + parts.getInt("UPDATE_RULE");
                    columns.merge(key, parts.getString("FKCOLUMN_NAME"), (one, more) -> one + ", " + more);
                    String target = parts.getString("PKTABLE_SCHEM") + "." + parts.getString("PKTABLE_NAME") + " ";
                    targets.merge(key, target + parts.getString("PKCOLUMN_NAME"), (one, more) -> one + ", " + more);
                }
            }
            columns.forEach((key, names) -> {
                String name = key.substring(0, key.indexOf(' '));
                facts.add(
                        "foreign key " + schema + "." + table + " (" + names + ") references " + targets.get(key)
                                + key.substring(name.length()),
                        name(name));
            });
        }
    },
    POSTGRESQL(".*_(pkey|key|check|fkey)\\d*") {
        @Override
        String url() {
            return Servers.postgreSql();
        }

        @Override
        public String wipe() {
            return "do $$ declare s text; begin for s in select nspname from pg_namespace where nspname not like 'pg\\_%'"
                    + " and nspname <> 'information_schema' loop execute format('drop schema %I cascade', s); end loop; end $$;"
                    + " create schema public";
        }
    },
    HSQLDB("sys_.*") {
        @Override
        String url() {
            return "jdbc:hsqldb:mem:parity";
        }

        @Override
        public String wipe() {
            return "drop schema public cascade";
        }

        @Override
        void wipe(Connection connection) throws SQLException {
            List<String> schemas = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select schema_name from information_schema.schemata where"
                            + " schema_name not in ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')")) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
            for (String schema : schemas) {
                execute(connection, "drop schema \"" + schema + "\" cascade");
            }
        }
    },
    MARIADB("(?!)") {
        @Override
        String url() {
            return ShowCreate.url("parity");
        }

        @Override
        public String wipe() {
            return ShowCreate.wipe("parity");
        }

        @Override
        void more(Connection connection, Facts facts) throws SQLException {
            ShowCreate.facts(connection, facts);
        }
    },
    DERBY("SQL\\d+.*") {
        @Override
        String url() {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            // As a user of its own, whose name its schema has: models ask for schemas called app.
            return "jdbc:derby:memory:parity;create=true;user=PARITY";
        }

        @Override
        public String wipe() {
            throw new UnsupportedOperationException("Derby drops one thing at a time");
        }

        @Override
        void wipe(Connection connection) throws SQLException {
            for (String drop : DerbyTables.drops(connection)) {
                execute(connection, drop);
            }
        }

        @Override
        Map<String, Object> settings() {
            // Until 6 it was one of Hibernate's own.
            String room = Model.HIBERNATE.startsWith("6") ? "" : "community.";
            return Map.of("hibernate.dialect", "org.hibernate." + room + "dialect.DerbyDialect");
        }

        @Override
        void more(Connection connection, Facts facts) throws SQLException {
            DerbyTables.facts(connection, facts);
        }
    },
    SQLITE("sqlite_autoindex_.*") {
        @Override
        String url() {
            return SqliteFile.URL;
        }

        /** A statement for each table and view, since SQLite drops one at a time. */
        @Override
        public String wipe() {
            return "select 'drop ' || type || ' \"' || replace(name, '\"', '\"\"') || '\"' from sqlite_master"
                    + " where type in ('table', 'view') and name not like 'sqlite\\_%' escape '\\'";
        }

        @Override
        void wipe(Connection connection) throws SQLException {
            List<String> drops = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(wipe())) {
                while (rows.next()) {
                    drops.add(rows.getString(1));
                }
            }
            for (String drop : drops) {
                execute(connection, drop);
            }
        }

        /** Hibernate knows ALTER TABLE only to add keys, which SQLite does not, and leaves them out; they stand in our tables. */
        @Override
        boolean mayHave(String more) {
            return more.startsWith("+ foreign key ") || more.startsWith("+ unique ");
        }

        @Override
        Map<String, Object> settings() {
            // That Hibernate comments on tables there too, SQLite refuses, and Hibernate goes on.
            return Map.of(
                    "hibernate.dialect",
                    "org.hibernate.community.dialect.SQLiteDialect",
                    "hibernate.hbm2ddl.halt_on_error",
                    "false");
        }

        @Override
        void more(Connection connection, Facts facts) throws SQLException {
            SqliteFile.facts(connection, facts);
        }
    };

    private final Pattern madeUp;

    Database(String madeUp) {
        this.madeUp = Pattern.compile(madeUp, Pattern.CASE_INSENSITIVE);
    }

    abstract String url();

    public abstract String wipe();

    void wipe(Connection connection) throws SQLException {
        execute(connection, wipe());
    }

    /** Whether our schema may have this that Hibernate's has not. */
    boolean mayHave(String more) {
        return false;
    }

    /** What Hibernate must be told there. */
    Map<String, Object> settings() {
        return Map.of();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Dialect dialect() {
        return Dialects.named(word());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e.getSQLState(), e);
        }
    }

    /** What the catalog's queries cannot say. */
    void more(Connection connection, Facts facts) throws SQLException {}

    /** All that the catalog says of what is not the system's. */
    public Facts facts(Connection connection) throws SQLException, IOException {
        Facts facts = new Facts();
        for (String query : queries().split(";\\s*\n", -1)) {
            if (!query.isBlank()) {
                read(connection, query, facts);
            }
        }
        more(connection, facts);
        return facts;
    }

    private String queries() throws IOException {
        try (var stream = Database.class.getResourceAsStream("/parity/" + word() + ".sql")) {
            return stream == null ? "" : new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /** Each query gives contents and, where there is one, a name. */
    private void read(Connection connection, String query, Facts facts) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            boolean named = rows.getMetaData().getColumnCount() > 1;
            while (rows.next()) {
                String name = named ? rows.getString(2) : "";
                facts.add(rows.getString(1), name(name));
            }
        } catch (SQLException e) {
            throw new SQLException(query + "\n" + e.getMessage(), e.getSQLState(), e);
        }
    }

    String name(String name) {
        return madeUp.matcher(name).matches() ? Facts.MADE_UP : name;
    }
}
