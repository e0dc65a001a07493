package dev.tidemark.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionDetailsFactory;
import org.springframework.boot.testcontainers.service.connection.ContainerConnectionSource;
import org.testcontainers.containers.JdbcDatabaseContainer;

/**
 * Lets the migrations go where a {@code @ServiceConnection} container is. Spring Boot adapts the application's details for
 * Docker Compose, and for containers does not, so these are asked themselves.
 */
final class ServiceContainer
        extends ContainerConnectionDetailsFactory<JdbcDatabaseContainer<?>, TidemarkConnectionDetails> {
    @Override
    protected TidemarkConnectionDetails getContainerConnectionDetails(
            ContainerConnectionSource<JdbcDatabaseContainer<?>> source) {
        return new Details(source);
    }

    private static final class Details extends ContainerConnectionDetails<JdbcDatabaseContainer<?>>
            implements TidemarkConnectionDetails {
        Details(ContainerConnectionSource<JdbcDatabaseContainer<?>> source) {
            super(source);
        }

        @Override
        public String jdbcUrl() {
            return getContainer().getJdbcUrl();
        }

        @Override
        public @Nullable String user() {
            return getContainer().getUsername();
        }

        @Override
        public @Nullable String password() {
            return getContainer().getPassword();
        }

        @Override
        public @Nullable String driverClassName() {
            return getContainer().getDriverClassName();
        }
    }
}
