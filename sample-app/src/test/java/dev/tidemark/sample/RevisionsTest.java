package dev.tidemark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sealed revision of the shop, up and down, on real databases, with Hibernate's word on each. */
class RevisionsTest {
    private static EmbeddedPostgres postgres;
    private static int databases;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    private static DataSource fresh(String product) throws Exception {
        String name = "shop" + ++databases;
        if (product.equals("postgresql")) {
            Rows.change(postgres.getPostgresDatabase(), "create database " + name);
            return postgres.getDatabase("postgres", name);
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void eachRevisionUpAndDownIsWhatItsEntitiesSay(String product) throws Exception {
        DataSource database = fresh(product);
        Tidemark tidemark = Tidemark.of(database);
        assertThat(tidemark.status().pending()).hasSize(3);

        for (int stage = 1; stage <= 3; stage++) {
            tidemark.upgrade("+1");
            assertStage(stage, database);
        }
        assertThat(tidemark.status().pending()).isEmpty();
        for (int stage = 2; stage >= 1; stage--) {
            tidemark.downgrade("-1");
            assertStage(stage, database);
        }
        tidemark.downgrade("-1");
        assertThat(tidemark.status().current()).isEmpty();
        assertThat(tidemark.drift()).isEmpty();
        tidemark.upgrade();
        assertStage(3, database);
    }

    private static void assertStage(int stage, DataSource database) throws Exception {
        assertThat(Tidemark.of(database).drift()).as("drift at stage %d", stage).isEmpty();
        if (stage == 3) {
            try (SessionFactory shop = Shop.open(database)) {
                assertThat(shop.isOpen()).isTrue();
            }
        } else {
            try (StageClasses classes = StageClasses.of(stage)) {
                classes.open(database, "validate");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theDataMigrationGivesEachProductTheSlugOfItsName(String product) throws Exception {
        DataSource database = fresh(product);
        Tidemark tidemark = Tidemark.of(database);
        tidemark.upgrade("+2");
        Rows.change(
                database,
                "insert into categories (id, name) values (1, 'Lamps')",
                "insert into products (id, name, price, category_id) values (1, 'Reading Lamp, brass', 3990, 1)",
                "insert into products (id, name, price, category_id) values (2, 'Desk lamp', 1990, 1)",
                "insert into products (id, name, price, category_id) values (3, 'Desk lamp', 2990, 1)");

        tidemark.upgrade();
        assertThat(Rows.of(database, "select id, slug from products order by id")
                        .bare())
                .containsExactly("1 | reading-lamp-brass", "2 | desk-lamp", "3 | desk-lamp-3");

        tidemark.downgrade("-1");
        assertThat(Rows.of(database, "select id, name, price from products order by id")
                        .bare())
                .containsExactly("1 | Reading Lamp, brass | 3990", "2 | Desk lamp | 1990", "3 | Desk lamp | 2990");
    }

    @Test
    void theShopBootsAndSellsAgainAndAgain() throws Exception {
        DataSource database = fresh("h2");
        Main.run(database);
        Main.run(database);
        assertThat(Rows.of(database, "select count(*) from orders").bare()).isEqualTo(List.of("2"));
    }
}
