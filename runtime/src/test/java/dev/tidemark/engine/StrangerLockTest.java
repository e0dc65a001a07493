package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Exclusion;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lock of a dialect that is not Tidemark's own keeps out others who only share the database, as another process does. */
class StrangerLockTest {
    private static final String UPDATE = "update tidemark_lock set holder = 'another' where id = 1";

    private static Settings settings(DataSource database) {
        return new Settings(
                database,
                new Compiled(StrangerLockTest.class.getClassLoader()),
                new RevisionIndex("draft", "", new TreeMap<>(), List.of(), null),
                false,
                false,
                event -> {},
                Duration.ofMillis(500),
                Pace.DEFAULT,
                null,
                null,
                false,
                Allowances.NONE,
                null,
                false,
                List.of(),
                null,
                false,
                true,
                Interrupted.UNKNOWN);
    }

    private static Dialect known(Empty kind) {
        return Dialects.ofTidemark(kind.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void withoutAWordOfItsOwnItLocksARow(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Dialect stranger = new Stranger(known(kind));
        try (Connection connection = database.getConnection();
                Connection another = database.getConnection()) {
            try (Lock lock = Lock.on(connection, stranger, settings(database))) {
                lock.verify();
                connection.setAutoCommit(false);
                try (Statement ddl = connection.createStatement()) {
                    ddl.execute("create table changed_meanwhile (id integer)");
                }
                connection.commit();
                lock.verify();
                assertThatThrownBy(() -> soon(another, UPDATE)).isInstanceOf(SQLException.class);
            }
            connection.setAutoCommit(true);
            another.setAutoCommit(false);
            soon(another, UPDATE);
            assertThatThrownBy(() -> Lock.on(connection, stranger, settings(database)))
                    .hasMessageContaining("TM042")
                    .hasMessageContaining("another connection");
            another.rollback();
            Lock.on(connection, stranger, settings(database)).close();
        }
    }

    private static void soon(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void itNoticesThatTheRowIsNoLongerLocked(Empty kind) throws SQLException {
        DataSource database = kind.database();
        List<Connection> lent = new ArrayList<>();
        DataSource remembering = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, none) -> {
                    lent.add(database.getConnection());
                    return lent.get(lent.size() - 1);
                });
        try (Connection connection = database.getConnection()) {
            Lock lock = Lock.on(connection, new Stranger(known(kind)), settings(remembering));
            lock.verify();
            lent.get(0).rollback();
            assertThatThrownBy(lock::verify).hasMessageContaining("TM054").hasMessageContaining("tidemark_lock");
            lock.close();
        }
    }

    /** No one can say whether other processes reach a database that is not known. */
    @Test
    void aPoolOfOneConnectionIsRefused() throws SQLException {
        try (Connection only = Empty.H2.database().getConnection()) {
            DataSource pool = (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (self, method, none) -> LockTest.kept(only));
            assertThatThrownBy(() -> Lock.on(only, new Stranger(known(Empty.H2)), settings(pool)))
                    .hasMessageContaining("TM042")
                    .hasMessageContaining("two connections");
            assertThat(only.getAutoCommit()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "DERBY"})
    void itMayHandOnTheWordOfOneThatItSpeaksAs(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Dialect known = known(kind);
        Dialect stranger = new Stranger(known) {
            @Override
            public Exclusion exclusion() {
                return known.exclusion();
            }
        };
        assertThat(taken(database, stranger)).isEqualTo(taken(database, known));
        assertThat(taken(database, new Stranger(known))).isEqualTo(RowBeside.class);
    }

    private static Class<?> taken(DataSource database, Dialect dialect) throws SQLException {
        try (Connection connection = database.getConnection();
                Lock lock = Lock.on(connection, dialect, settings(database))) {
            return lock.getClass();
        }
    }

    @Test
    void anAdvisoryLockThatLocksNothingIsSaid() throws SQLException {
        DataSource database = Empty.POSTGRESQL.database();
        try (Connection connection = database.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                // As on a database that takes the function for the protocol's sake.
                statement.execute("create view pg_locks as select * from pg_catalog.pg_locks where false");
                statement.execute("set search_path to " + connection.getSchema() + ", pg_catalog");
            }
            try (Lock lock = Lock.on(connection, known(Empty.POSTGRESQL), settings(database))) {
                assertThatThrownBy(lock::hold).hasMessageContaining("TM054").hasMessageContaining("another exclusion");
            }
        }
    }
}
