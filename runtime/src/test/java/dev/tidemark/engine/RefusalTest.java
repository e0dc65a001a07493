package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.testing.Servers;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
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
