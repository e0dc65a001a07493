package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who waits for whom. */
class LockTest {
    @TempDir
    Path output;

    private Tidemark shop(DataSource database) {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .on(database);
    }

    @ParameterizedTest
    @EnumSource
    void oneWhoWaitsTooLongSaysForWhom(Empty kind) throws SQLException {
        DataSource database = kind.database();
        if (kind == Empty.H2) {
            Empty.run(
                    database,
                    "create table tidemark_lock (id integer not null primary key, holder varchar(300) not null)",
                    "insert into tidemark_lock values (1, '')");
        }
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute(
                        kind == Empty.H2
                                ? "update tidemark_lock set holder = 'me' where id = 1"
                                : "select pg_advisory_xact_lock(1953066341, hashtext(current_schema()))");
            }
            assertThatThrownBy(() ->
                            shop(database).lockTimeout(Duration.ofMillis(300)).upgrade())
                    .hasMessageContaining("TM042")
                    .hasMessageContaining(kind == Empty.H2 ? "session" : "pid");
            holder.rollback();
        }
        assertThat(shop(database).upgrade().steps()).hasSize(1);
    }

    @Test
    void whereThereIsOneConnectionOnlyTheJvmLocks() throws SQLException {
        try (Connection only = Empty.h2("jdbc:h2:mem:").getConnection()) {
            DataSource pool = (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, none) -> kept(only));
            Tidemark tidemark = shop(pool);
            assertThat(tidemark.upgrade().steps()).hasSize(1);
            assertThat(tidemark.downgrade("base").steps()).hasSize(1);
            assertThat(tidemark.upgrade().steps()).hasSize(1);
        }
    }

    @Test
    void anUnnamedDatabaseIsNotTakenForTheSame() throws SQLException {
        assertThat(shop(Empty.h2("jdbc:h2:mem:")).upgrade().steps()).hasSize(1);
    }

    /** The connection, which stays open when it is closed. */
    private static Connection kept(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                LockTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause() instanceof SQLException refused ? refused : failed;
                    }
                });
    }
}
