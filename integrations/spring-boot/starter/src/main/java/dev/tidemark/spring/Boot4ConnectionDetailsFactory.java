package dev.tidemark.spring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetailsFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Lets the migrations go where the application's data source goes, as with {@code @ServiceConnection}; Spring Boot 4's. */
final class Boot4ConnectionDetailsFactory
        implements ConnectionDetailsFactory<JdbcConnectionDetails, TidemarkConnectionDetails> {
    Boot4ConnectionDetailsFactory() {
        // On the other Spring Boot this fails, and the factory is passed over before its type arguments are looked at.
        Objects.requireNonNull(JdbcConnectionDetails.class);
    }

    @Override
    public TidemarkConnectionDetails getConnectionDetails(JdbcConnectionDetails source) {
        return new Adapted(source);
    }

    private record Adapted(JdbcConnectionDetails source) implements TidemarkConnectionDetails {
        @Override
        public String jdbcUrl() {
            return source.getJdbcUrl();
        }

        @Override
        public @Nullable String user() {
            return source.getUsername();
        }

        @Override
        public @Nullable String password() {
            return source.getPassword();
        }

        @Override
        public @Nullable String driverClassName() {
            return source.getDriverClassName();
        }
    }
}
