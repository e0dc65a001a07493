package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.testing.Servers;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that cannot even be asked: what is said tells how to mend it. */
class RefusalTest {
    @TempDir
    Path output;

    private Tidemark on(DataSource database) {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .on(database);
    }

    @Test
    void noServer() {
        Tidemark tidemark = on(new UrlDataSource("jdbc:postgresql://localhost:1/shop", "sa"));
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM038")
                .hasMessageContaining("See that the server runs");
    }

    @Test
    void noSuchUser() {
        Tidemark tidemark = on(new UrlDataSource(Servers.postgreSql().replaceAll("\\?.*", ""), "nobody", "secret"));
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("See that the user and the password are right")
                .hasMessageNotContaining("secret");
    }

    /** Drivers quote addresses in different ways when they complain of them. */
    @Test
    void noMessageSaysThePasswordOfTheAddress() {
        String mariaDb = Servers.mariaDb().replaceAll("\\?.*", "");
        String postgreSql = Servers.postgreSql().replaceAll("\\?.*", "");
        for (String url : List.of(
                "jdbc:h2:mem:x;UNKNOWN_SETTING=1;PASSWORD=s3cret;USER=sa",
                "jdbc:h2:tcp://localhost:1/x;USER=sa;PASSWORD=s3cret",
                "jdbc:h2:mem:x;INIT=CREATE USER shop PASSWORD 's3cret' NONSENSE",
                "jdbc:h2:file:x;PASSWORD=s3cret",
                "jdbc:postgresql://localhost:1/shop?user=shop&password=s3cret",
                "jdbc:postgresql://no-such-host.invalid/shop?user=shop&password=s3cret",
                "jdbc:postgresql:/wrong?password=s3cret",
                postgreSql + "nowhere?user=nobody&password=s3cret",
                "jdbc:mariadb://localhost:1/shop?user=shop&password=s3cret",
                "jdbc:mariadb://no-such-host.invalid/shop?user=shop&password=s3cret",
                "jdbc:mariadb:wrong//shop?password=s3cret",
                mariaDb + "nowhere?user=nobody&password=s3cret")) {
            assertThatThrownBy(() -> on(new UrlDataSource(url, "")).upgrade())
                    .as(url)
                    .isInstanceOf(TidemarkException.class)
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void noConnection() {
        DataSource empty = (DataSource) Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, none) -> null);
        assertThatThrownBy(on(empty)::status).hasMessageContaining("the data source gives no connection. See that");
    }

    /** As pools do that cannot begin. */
    @Test
    void aPoolThatThrows() {
        SQLException password = new SQLException("password authentication failed", "28P01");
        assertThatThrownBy(on(throwing(new IllegalStateException("no pool", password)))::status)
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("no pool. See that the user and the password are right")
                .hasRootCause(password);
        assertThatThrownBy(on(throwing(new IllegalStateException("closed")))::status)
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("the data source throws java.lang.IllegalStateException: closed. See that");
    }

    private static DataSource throwing(RuntimeException thrown) {
        return (DataSource) Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, none) -> {
                    throw thrown;
                });
    }

    @Test
    void aConnectionThatTheServerCloses() throws SQLException {
        UrlDataSource there = (UrlDataSource) Empty.POSTGRESQL.database();
        DataSource impatient =
                new UrlDataSource(there.url() + "&options=-c%20idle_in_transaction_session_timeout=1", there.user());
        Tidemark tidemark = on(impatient);
        assertThatThrownBy(() -> tidemark.listener(event -> {
                            try {
                                Thread.sleep(300);
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                        })
                        .upgrade())
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("TM038")
                .hasMessageContaining("Give Tidemark one that stays open");
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfThatNameIsAnothers(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Empty.run(database, "create table tidemark_history (id integer)");
        assertThatThrownBy(on(database)::upgrade)
                .hasMessageContaining("See that nobody has changed tidemark_history and tidemark_journal");
    }

    @Test
    void aNameThatTheHistoryCannotKeep() throws SQLException {
        Tidemark tidemark = on(Empty.H2.database());
        assertThatThrownBy(() -> tidemark.app("a".repeat(201)))
                .hasMessageContaining("TM064")
                .hasMessageContaining("the history keeps 200");
    }
}
