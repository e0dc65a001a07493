package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.test.context.ContextConfiguration;
import shop.Customer;
import shop.Customers;
import shop.ShopApplication;

/** A test that starts a slice of the application has the migrated tables. */
@DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
@ContextConfiguration(classes = ShopApplication.class)
class SliceTest {
    @Autowired
    Customers customers;

    @Autowired
    Tidemark tidemark;

    @Test
    void hasTheTablesOfTheMigrations() {
        assertThat(tidemark.status().current()).containsExactly(Shop.FIRST);
        customers.saveAndFlush(new Customer("Ada Byron", Set.of()));
        assertThat(customers.count()).isEqualTo(1);
    }
}
