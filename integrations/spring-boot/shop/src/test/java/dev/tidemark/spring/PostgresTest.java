package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import shop.Customer;
import shop.Customers;
import shop.ShopApplication;
import shop.Tag;

/** The shop on a real server. */
class PostgresTest {
    @Test
    void startsTwiceAndHasWhatHibernateAsksFor() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            ApplicationContextRunner runner = new ApplicationContextRunner()
                    .withUserConfiguration(ShopApplication.class)
                    .withPropertyValues(
                            "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                            "spring.jpa.hibernate.ddl-auto=validate");
            runner.run(context -> context.getBean(Customers.class).save(new Customer("Ada Byron", Set.<Tag>of())));
            runner.run(context -> {
                assertThat(context.getBean(Customers.class).findAll())
                        .extracting(Customer::fullName)
                        .containsExactly("Ada Byron");
                assertThat(context.getBean(Tidemark.class).drift()).isEmpty();
            });
        }
    }
}
