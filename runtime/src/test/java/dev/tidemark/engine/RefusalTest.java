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
