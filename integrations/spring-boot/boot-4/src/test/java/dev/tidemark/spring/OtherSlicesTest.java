package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.jooq.test.autoconfigure.JooqTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import shop.ShopApplication;

/** The slices without JPA have the migrated tables too, on the embedded database that they put in place. */
class OtherSlicesTest {
    private static final String ROW = "insert into customer (full_name) values ('Ada Byron')";

    @Nested
    @JdbcTest
    @ContextConfiguration(classes = ShopApplication.class)
    class Jdbc {
        @Test
        void hasTheTables(@Autowired JdbcTemplate jdbc, @Autowired Tidemark tidemark) {
            assertThat(tidemark.status().current()).containsExactly(Shop.FIRST);
            assertThat(jdbc.update(ROW)).isEqualTo(1);
        }
    }

    @Nested
    @DataJdbcTest
    @ContextConfiguration(classes = ShopApplication.class)
    class DataJdbc {
        @Test
        void hasTheTables(@Autowired JdbcTemplate jdbc, @Autowired Tidemark tidemark) {
            assertThat(tidemark.status().current()).containsExactly(Shop.FIRST);
            assertThat(jdbc.update(ROW)).isEqualTo(1);
        }
    }

    @Nested
    @JooqTest
    @ContextConfiguration(classes = ShopApplication.class)
    class Jooq {
        @Test
        void hasTheTables(@Autowired DSLContext jooq, @Autowired Tidemark tidemark) {
            assertThat(tidemark.status().current()).containsExactly(Shop.FIRST);
            assertThat(jooq.execute(ROW)).isEqualTo(1);
        }
    }
}
