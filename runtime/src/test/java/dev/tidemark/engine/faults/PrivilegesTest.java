package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two users with the least rights of docs/production.md: one migrates, and is no administrator; the application's own reads and
 * writes rows, and can change no table.
 */
class PrivilegesTest {
    @TempDir
    Path folder;

    /** A database with the two users. */
    enum Server {
        POSTGRESQL {
            @Override
            List<String> users(String name) {
                return List.of(
                        "create role " + name + "_migration login password 'x'",
                        "create role " + name + "_app login password 'x'",
                        "create schema " + name + " authorization " + name + "_migration",
                        "grant usage on schema " + name + " to " + name + "_app",
                        "alter default privileges for role " + name + "_migration in schema " + name
                                + " grant select, insert, update, delete on tables to " + name + "_app",
                        "alter default privileges for role " + name + "_migration in schema " + name
                                + " grant usage on sequences to " + name + "_app");
            }

            @Override
            DataSource administrator(String name) throws SQLException {
                return Empty.POSTGRESQL.database();
            }

            @Override
            UrlDataSource of(DataSource administrator, String user) {
                String url = ((UrlDataSource) administrator).url().replaceAll("([?&])(user|currentSchema)=[^&]*", "$1");
                return new UrlDataSource(url + "&currentSchema=" + user.substring(0, user.indexOf('_')), user, "x");
            }
        },
        MARIADB {
            @Override
            List<String> users(String name) {
                return List.of(
                        "create user " + name + "_migration@localhost identified by 'x'",
                        "create user " + name + "_app@localhost identified by 'x'",
                        "grant select, insert, update, delete, create, alter, drop, index, references, create view,"
                                + " show view on `" + DATABASE + "`.* to " + name + "_migration@localhost",
                        "grant select, insert, update, delete on `" + DATABASE + "`.* to " + name + "_app@localhost");
            }

            @Override
            DataSource administrator(String name) throws SQLException {
                return Empty.MARIADB.database();
            }

            @Override
            UrlDataSource of(DataSource administrator, String user) {
                String url = ((UrlDataSource) administrator).url().replaceAll("([?&])user=[^&]*", "$1");
                return new UrlDataSource(url, user, "x");
            }
        };

        static final String DATABASE = "{database}";

        abstract List<String> users(String name);

        abstract DataSource administrator(String name) throws SQLException;

        abstract UrlDataSource of(DataSource administrator, String user);
    }

    @ParameterizedTest
    @EnumSource
    void eachUserCanDoItsOwn(Server server) throws SQLException {
        String name = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        DataSource administrator = server.administrator(name);
        for (String sql : server.users(name)) {
            Empty.run(administrator, sql.replace(Server.DATABASE, database(administrator)));
        }
        Library library = new Library(folder);
        UrlDataSource migrating = server.of(administrator, name + "_migration");
        UrlDataSource using = server.of(administrator, name + "_app");

        for (long rows : List.of(Tidemark.NEVER, Tidemark.ALWAYS)) {
            Tidemark tidemark = library.on(migrating).onlineFrom(rows);
            assertThat(tidemark.upgrade().steps()).hasSize(Library.LENGTH);
            assertThat(tidemark.drift()).isEmpty();
            assertThat(tidemark.downgrade("base").steps()).hasSize(Library.LENGTH);
        }
        library.on(migrating).upgrade(Library.id(Library.LENGTH - 2));

        assertThatThrownBy(() -> library.on(using).upgrade()).hasMessageContaining("TM038");
        library.on(migrating).upgrade();
        assertThat(library.on(using).upgrade().steps()).isEmpty();
        assertThat(library.on(using).status().pending()).isEmpty();
        String table = "authors";
        Empty.run(using, "delete from " + table + " where 1 = 0");
        for (String change : List.of(
                "alter table " + table + " add column more integer",
                "drop table " + table,
                "create table more (id integer)")) {
            assertThatThrownBy(() -> Empty.run(using, change)).isInstanceOf(SQLException.class);
        }
    }

    private static String database(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            return connection.getCatalog();
        }
    }
}
