package dev.tidemark.spring;

import static dev.tidemark.spring.StartupTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Which database is migrated: what is marked, then an own URL, then an own user, then the only or primary data source. */
class DataSourcesTest {
    private static final Shop ONE = Shop.anew();
    private static final Shop OTHER = Shop.anew();

    private final Shop shop = Shop.anew();

    @Test
    void theOneWithTheMark() {
        two(Marked.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(OTHER.tables()).isEqualTo(1);
            assertThat(ONE.tables()).isZero();
        });
    }

    @Test
    void severalAndNoneIsMarked() {
        two(Unmarked.class).run(context -> assertThat(problem(context)).isEqualTo(Code.BAD_ARGUMENT));
    }

    @Test
    void severalHistoriesEachWithBeansOfItsOwn() {
        Shop first = Shop.anew();
        Shop second = Shop.anew();
        two(Unmarked.class)
                .withBean("first", Tidemark.class, () -> Tidemark.of(first.dataSource()))
                .withBean("second", Tidemark.class, () -> Tidemark.of(second.dataSource()))
                .withBean("firstInitializer", TidemarkInitializer.class, () -> initializer(first))
                .withBean("secondInitializer", TidemarkInitializer.class, () -> initializer(second))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(first.tables()).isEqualTo(1);
                    assertThat(second.tables()).isEqualTo(1);
                });
    }

    private static TidemarkInitializer initializer(Shop shop) {
        return new TidemarkInitializer(Tidemark.of(shop.dataSource()), Tidemark::upgrade);
    }

    @Test
    void aUrlOfItsOwn() {
        Shop own = Shop.anew();
        shop.runner()
                .withPropertyValues("tidemark.url=" + own.url(), "tidemark.user=sa")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(own.tables()).isEqualTo(1);
                    assertThat(shop.tables()).isZero();
                    assertThat(context.getBeansOfType(DataSource.class)).hasSize(1);
                });
    }

    @Test
    void aUserOfItsOwn() throws SQLException {
        try (var connection = shop.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create user migrator password 'm' admin");
        }
        shop.runner()
                .withPropertyValues("tidemark.user=migrator", "tidemark.password=m", "spring.datasource.username=sa")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(MigratedDatabase.class)
                                    .connections()
                                    .getConnection()
                                    .getMetaData()
                                    .getUserName())
                            .isEqualTo("MIGRATOR");
                    assertThat(shop.tables()).isEqualTo(1);
                });
    }

    @Test
    void withABeanOfTheApplicationsOwnHibernateDropsNothingEither() {
        shop.runner()
                .withBean(Tidemark.class, () -> Tidemark.of(shop.dataSource()))
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(shop.tables()).isEqualTo(1);
    }

    @Test
    void connectionDetailsWinOverProperties() {
        Shop container = Shop.anew();
        shop.runner()
                .withPropertyValues("tidemark.url=jdbc:h2:mem:" + UUID.randomUUID())
                .withBean(TidemarkConnectionDetails.class, () -> new Details(container.url()))
                .run(context -> {
                    assertThat(context.getBean(Tidemark.class).status().pending())
                            .isEmpty();
                    assertThat(container.tables()).isEqualTo(1);
                });
    }

    @Test
    @SuppressWarnings("rawtypes")
    void aConnectionOfDockerComposeIsFollowedOnThisSpringBoot() {
        List<ConnectionDetailsFactory> factories = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(ConnectionDetailsFactory.class, FailureHandler.handleMessage((message, failure) -> {}));
        assertThat(factories)
                .filteredOn(factory -> factory.getClass().getName().startsWith("dev.tidemark.spring.Boot"))
                .as("one of two: the other is for the other Spring Boot")
                .hasSize(1);
    }

    private ApplicationContextRunner two(Class<?> configuration) {
        return new ApplicationContextRunner()
                .withUserConfiguration(configuration)
                .withConfiguration(AutoConfigurations.of(TidemarkAutoConfiguration.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Marked {
        @Bean
        @Primary
        DataSource one() {
            return ONE.dataSource();
        }

        @Bean
        @TidemarkDataSource
        DataSource other() {
            return OTHER.dataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Unmarked {
        @Bean
        DataSource one() {
            return ONE.dataSource();
        }

        @Bean
        DataSource other() {
            return OTHER.dataSource();
        }
    }

    private record Details(String jdbcUrl) implements TidemarkConnectionDetails {
        @Override
        public String user() {
            return "sa";
        }

        @Override
        public String password() {
            return "";
        }
    }
}
