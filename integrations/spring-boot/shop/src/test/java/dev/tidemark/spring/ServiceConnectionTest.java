package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.utility.DockerImageName;
import shop.ShopApplication;

/**
 * The whole way of {@code @ServiceConnection}, but that what the container holds is a database of this JVM: where it leads,
 * the application goes and the migrations go, whatever the properties say.
 */
@SpringBootTest(
        classes = ShopApplication.class,
        properties = {
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.datasource.url=jdbc:h2:mem:not-started",
            "tidemark.url=jdbc:h2:mem:not-started-either"
        })
@Import(ServiceConnectionTest.Containers.class)
class ServiceConnectionTest {
    private static final Shop SHOP = Shop.anew();

    @Test
    void theMigrationsGoWhereTheContainerIs() {
        assertThat(SHOP.tables()).isEqualTo(1);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Containers {
        @Bean
        @ServiceConnection
        InThisProcess database() {
            return new InThisProcess();
        }
    }

    static final class InThisProcess extends JdbcDatabaseContainer<InThisProcess> {
        private boolean isStarted;

        InThisProcess() {
            super(DockerImageName.parse("none"));
        }

        @Override
        public void start() {
            isStarted = true;
        }

        @Override
        public void stop() {
            isStarted = false;
        }

        @Override
        public String getDriverClassName() {
            return "org.h2.Driver";
        }

        @Override
        public String getJdbcUrl() {
            assertThat(isStarted).isTrue();
            return SHOP.url();
        }

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        protected String getTestQueryString() {
            return "select 1";
        }
    }
}
