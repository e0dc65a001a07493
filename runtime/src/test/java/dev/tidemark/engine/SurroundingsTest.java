package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions that are set up otherwise than most. */
class SurroundingsTest {
    @TempDir
    Path output;

    private Tidemark shop(DataSource database) {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .on(database);
    }

    @Test
    void aSchemaKeepsItsCaseAndItsBlanks() throws Exception {
        UrlDataSource there = (UrlDataSource) Empty.POSTGRESQL.database();
        DataSource weird = new UrlDataSource(schema(there, quoted(there)), there.user());
        assertThat(shop(weird).upgrade().steps()).hasSize(1);
        assertThat(shop(weird).drift()).isEmpty();
        assertThat(shop(weird).downgrade("base").steps()).hasSize(1);
    }

    @Test
    void aHistoryThatIsNotWhereTablesWouldBeIsNone() throws Exception {
        UrlDataSource there = (UrlDataSource) Empty.POSTGRESQL.database();
        shop(there).upgrade();
        String before = there.url().replaceAll(".*currentSchema=", "");
        String empty = quoted(there);
        DataSource both = new UrlDataSource(schema(there, empty + "," + before), there.user());
        for (String said : new String[] {"upgrade", "downgrade", "status"}) {
            assertThatThrownBy(() -> {
                        switch (said) {
                            case "upgrade" -> shop(both).upgrade();
                            case "downgrade" -> shop(both).downgrade("base");
                            default -> shop(both).status();
                        }
                    })
                    .as(said)
                    .hasMessageContaining("TM038")
                    .hasMessageContaining("not in its first schema, " + empty.replace("\"", ""))
                    .hasMessageContaining("currentSchema");
        }
        assertThat(shop(there).drift()).isEmpty();
        DataSource right = new UrlDataSource(schema(there, before + "," + empty), there.user());
        assertThat(shop(right).upgrade().steps()).isEmpty();

        shop(there).downgrade("base");
        assertThatThrownBy(() -> shop(both).upgrade())
                .as("a history without rows")
                .hasMessageContaining("not in its first schema");
    }

    private static String quoted(UrlDataSource there) throws Exception {
        String name = "\"Weird " + UUID.randomUUID() + "\"";
        Empty.run(there, "create schema " + name);
        return name;
    }

    private static String schema(UrlDataSource there, String path) {
        return there.url()
                .replaceAll(
                        "currentSchema=.*",
                        "currentSchema="
                                + URLEncoder.encode(path, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    @Test
    void tablesThatWouldKeepNoForeignKeysAreNotBegun() throws Exception {
        UrlDataSource there = (UrlDataSource) Empty.MARIADB.database();
        DataSource other =
                new UrlDataSource(there.url() + "&sessionVariables=default_storage_engine=MyISAM", there.user());
        assertThatThrownBy(() -> shop(other).upgrade())
                .hasMessageContaining("TM038")
                .hasMessageContaining("MyISAM")
                .hasMessageContaining("InnoDB");
        assertThat(shop(there).upgrade().steps()).hasSize(1);
    }

    @Test
    void aModeWithoutEmptyTextsIsNotBegun() throws Exception {
        DataSource oracle = Empty.h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=Oracle");
        assertThatThrownBy(() -> shop(oracle).upgrade())
                .hasMessageContaining("[TM038] H2: H2 takes an empty text for none")
                .hasMessageContaining("Nothing has changed");
        assertThat(Empty.columns(oracle)).isEmpty();
    }

    @Test
    void aWaitIsSomeTime() throws Exception {
        Tidemark tidemark = shop(Empty.H2.database());
        assertThatThrownBy(() -> tidemark.lockWait(Duration.ZERO)).hasMessageContaining("TM064");
        assertThatThrownBy(() -> tidemark.lockWait(Duration.ofMillis(-5)))
                .hasMessageContaining("a millisecond at least");
    }
}
