package dev.tidemark.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/** How the migrations reach the database; what is null is the application's own. */
public interface TidemarkConnectionDetails extends ConnectionDetails {
    /** The URL; null: that of the application's data source. */
    @Nullable
    String jdbcUrl();

    /** The user; null: that of the application's data source. */
    @Nullable
    String user();

    /** The user's password. */
    @Nullable
    String password();

    /** The driver's class; null: the one that takes the URL. */
    default @Nullable String driverClassName() {
        return null;
    }
}
