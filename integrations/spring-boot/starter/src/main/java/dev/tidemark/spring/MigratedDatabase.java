package dev.tidemark.spring;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database that is migrated. No bean of type {@code DataSource}, so that an application with one of those still has one.
 *
 * @param connections where the migrations get theirs
 * @param application the data source with which the application uses the same database; null where that is not known
 */
record MigratedDatabase(DataSource connections, @Nullable DataSource application) implements SchemaManagementProvider {
    /** Whoever is marked wins, then a URL of one's own, then a user of one's own, then the application's data source. */
    static MigratedDatabase of(
            TidemarkConnectionDetails details, @Nullable DataSource marked, @Nullable DataSource application) {
        if (marked != null) {
            return new MigratedDatabase(marked, marked);
        }
        String url = details.jdbcUrl();
        if (url != null) {
            return new MigratedDatabase(as(details, DataSourceBuilder.create().url(url)), application);
        }
        if (application == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "tidemark.url",
                    "There is no DataSource bean, or there are several and none is the primary, so it is open which database is"
                            + " migrated. Mark one with @TidemarkDataSource, or say tidemark.url.");
        }
        return details.user() == null
                ? new MigratedDatabase(application, application)
                : new MigratedDatabase(as(details, DataSourceBuilder.derivedFrom(application)), application);
    }

    private static DataSource as(TidemarkConnectionDetails details, DataSourceBuilder<?> builder) {
        String user = details.user();
        if (user != null) {
            String password = details.password();
            builder.username(user).password(password == null ? "" : password);
        }
        String driver = details.driverClassName();
        if (driver != null) {
            builder.driverClassName(driver);
        }
        // No pool: it would hold connections long after the last migration.
        return builder.type(SimpleDriverDataSource.class).build();
    }

    /** For an embedded database Hibernate would otherwise create and drop the tables itself. */
    @Override
    public SchemaManagement getSchemaManagement(DataSource dataSource) {
        return isOf(dataSource) ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
    }

    /** Whether a data source is one that is known to lead to this database. */
    boolean isOf(@Nullable DataSource dataSource) {
        return dataSource != null && (dataSource == connections || dataSource == application);
    }
}
