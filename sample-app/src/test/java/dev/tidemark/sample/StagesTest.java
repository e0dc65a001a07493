package dev.tidemark.sample;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate takes the shop's entities of each stage on each database. */
class StagesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void onH2(int stage) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:stage" + stage + ";DB_CLOSE_DELAY=-1");
        assertThatCode(() -> createAndValidate(stage, h2)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void onPostgreSql(int stage) {
        assertThatCode(() -> {
                    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                        createAndValidate(stage, postgres.getPostgresDatabase());
                    }
                })
                .doesNotThrowAnyException();
    }

    private static void createAndValidate(int stage, DataSource database) throws Exception {
        if (stage == 3) {
            Shop.open(database, "create-only").close();
            Shop.open(database).close();
        } else {
            try (StageClasses classes = StageClasses.of(stage)) {
                classes.open(database, "create-only");
                classes.open(database, "validate");
            }
        }
    }
}
