package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import dev.tidemark.engine.shop.Shop;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.derby.drda.NetworkServerControl;
import org.h2.tools.Server;
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
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB", "DERBY", "SQLITE"})
    void oneWhoWaitsTooLongSaysForWhom(Empty kind) throws SQLException {
        DataSource database = kind.database();
        if (kind == Empty.H2 || kind == Empty.DERBY) {
            Empty.run(
                    database,
                    "create table tidemark_lock (id integer not null primary key, holder varchar(300) not null)",
                    "insert into tidemark_lock values (1, '')");
        }
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute(
                        switch (kind) {
                            case H2, DERBY -> "update tidemark_lock set holder = 'me' where id = 1";
                            case POSTGRESQL -> "select pg_advisory_xact_lock(1953066341, hashtext(current_schema()))";
                            case MARIADB -> "select get_lock(concat('tidemark.', left(sha1(database()), 16)), 0)";
                            default -> "create table mine (id integer)";
                        });
            }
            assertThatThrownBy(() ->
                            shop(database).lockTimeout(Duration.ofMillis(300)).upgrade())
                    .hasMessageContaining("TM042")
                    .hasMessageContaining(
                            switch (kind) {
                                case H2 -> "session";
                                case DERBY -> "transaction";
                                case POSTGRESQL -> "pid";
                                case MARIADB -> "connection ";
                                default -> "another connection that writes";
                            });
            holder.rollback();
        }
        assertThat(shop(database).upgrade().steps()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POSTGRESQL", "MARIADB", "DERBY"},
            mode = EnumSource.Mode.EXCLUDE)
    void whereTheJvmLocksOneWhoWaitsTooLongSaysSo(Empty kind) throws SQLException {
        DataSource database = kind.database();
        List<Throwable> refusals = new ArrayList<>();
        Tidemark first = shop(database).listener(event -> {
            if (event.kind() == Event.Kind.STARTED) {
                refusals.add(catchThrowable(
                        () -> shop(database).lockTimeout(Duration.ofMillis(100)).upgrade()));
            }
        });
        assertThat(first.upgrade().steps()).hasSize(1);
        assertThat(refusals)
                .singleElement(as(THROWABLE))
                .hasMessageContaining("TM042")
                .hasMessageContaining("another thread");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoWaitsSaysSo(Empty kind) throws Exception {
        DataSource database = kind.database();
        onlyWhoWaitsSaysSo(
                database,
                database,
                switch (kind) {
                    case POSTGRESQL -> "pid";
                    case MARIADB -> "connection ";
                    case DERBY -> "transaction ";
                    default -> "another thread";
                });
    }

    /** One in the server's own JVM, the other as a client: to the JVM they are two databases. */
    @Test
    void aDerbyServerLocksItsClientsOut() throws Exception {
        UrlDataSource embedded = (UrlDataSource) Empty.DERBY.database();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        NetworkServerControl server = new NetworkServerControl(InetAddress.getLoopbackAddress(), port);
        server.start(null);
        try {
            DataSource client = new UrlDataSource(
                    embedded.url().replace("derby:", "derby://localhost:" + port + "/"), embedded.user(), "any");
            onlyWhoWaitsSaysSo(embedded, client, "transaction ");
            shop(embedded).downgrade("base");
            onlyWhoWaitsSaysSo(client, embedded, "transaction ");
        } finally {
            server.shutdown();
        }
    }

    private void onlyWhoWaitsSaysSo(DataSource one, DataSource other, String holder) throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        List<Event> ofFirst = new CopyOnWriteArrayList<>();
        List<Event> ofSecond = new CopyOnWriteArrayList<>();
        Tidemark first = shop(one).listener(event -> {
            ofFirst.add(event);
            if (event.kind() == Event.Kind.STARTED) {
                running.countDown();
                await(waiting);
            }
        });
        Tidemark second = shop(other).listener(event -> {
            ofSecond.add(event);
            waiting.countDown();
        });
        CompletableFuture<Result> firstRun = CompletableFuture.supplyAsync(first::upgrade);
        await(running);
        assertThat(second.upgrade().steps()).isEmpty();
        assertThat(firstRun.get().steps()).hasSize(1);
        assertThat(ofFirst).noneMatch(event -> event.kind() == Event.Kind.WAITING);
        assertThat(ofSecond)
                .extracting(Event::text)
                .singleElement(as(STRING))
                .startsWith("waiting for ")
                .contains(holder);
    }

    /** On Derby it waits already where it reads the history, and finds what came. */
    @ParameterizedTest
    @EnumSource(names = "DERBY", mode = EnumSource.Mode.EXCLUDE)
    void aDowngradeThatWaitedTakesNothingFromUnderWhatCame(Empty kind) throws Exception {
        DataSource database = kind.database();
        Project project = new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .seal("20260102-000000-orders", Shop.Orders.class);
        project.on(database).upgrade("20260101-000000-customers");
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        Tidemark upgrade = project.on(database).listener(event -> {
            if (event.kind() == Event.Kind.STARTED) {
                running.countDown();
                await(waiting);
            }
        });
        Tidemark downgrade = project.on(database).listener(event -> waiting.countDown());
        CompletableFuture<Result> run = CompletableFuture.supplyAsync(upgrade::upgrade);
        await(running);
        assertThatThrownBy(() -> downgrade.downgrade("base"))
                .hasMessageContaining("TM036")
                .hasMessageContaining("20260102-000000-orders")
                .hasMessageContaining("another process has applied it");
        assertThat(run.get().steps()).hasSize(1);
        assertThat(project.on(database).drift()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
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

    /** Where another process can come, a lock in this JVM would lock nobody out. */
    @Test
    void anH2ServerNeedsASecondConnection() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", output.toString())
                .start();
        try {
            refusesOneConnection("jdbc:h2:tcp://localhost:" + server.getPort() + "/./one");
        } finally {
            server.stop();
        }
        refusesOneConnection("jdbc:h2:file:" + output.resolve("two").toAbsolutePath() + ";AUTO_SERVER=TRUE");
    }

    private void refusesOneConnection(String url) throws SQLException {
        try (Connection only = Empty.h2(url).getConnection()) {
            DataSource pool = (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, none) -> kept(only));
            assertThatThrownBy(() -> shop(pool).upgrade())
                    .hasMessageContaining("TM042")
                    .hasMessageContaining("two connections");
            assertThat(shop(Empty.h2(url)).upgrade().steps()).hasSize(1);
        }
    }

    @Test
    void whatIsNoLockTableIsSaidAtOnce() throws SQLException {
        DataSource strange = Empty.H2.database();
        Empty.run(strange, "create table tidemark_lock (x integer)");
        long start = System.nanoTime();
        assertThatThrownBy(() -> shop(strange).upgrade())
                .hasMessageContaining("TM038")
                .hasMessageContaining("tidemark_lock");
        String file = "jdbc:h2:file:" + output.resolve("read-only").toAbsolutePath();
        Empty.run(Empty.h2(file), "create table t (id integer)", "drop table t");
        assertThatThrownBy(() -> shop(Empty.h2(file + ";ACCESS_MODE_DATA=r")).upgrade())
                .hasMessageContaining("read only");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aSchemaThatIsNotThereIsSaidAtOnce() throws SQLException {
        UrlDataSource there = (UrlDataSource) Empty.POSTGRESQL.database();
        DataSource nowhere = new UrlDataSource(
                there.url().replaceAll("currentSchema=.*", "currentSchema=no_such_schema"), there.user());
        assertThatThrownBy(() -> shop(nowhere).upgrade())
                .hasMessageContaining("no_such_schema")
                .hasMessageContaining("Create the schema");
        assertThatThrownBy(() -> shop(nowhere).status()).hasMessageContaining("no_such_schema");
    }

    @ParameterizedTest
    @EnumSource
    void aTimeoutLongerThanTimeIsNone(Empty kind) throws SQLException {
        Tidemark tidemark = shop(kind.database()).lockTimeout(Duration.ofSeconds(Long.MAX_VALUE));
        assertThat(tidemark.upgrade().steps()).hasSize(1);
    }

    /** The connection, which stays open when it is closed. */
    static Connection kept(Connection connection) {
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
