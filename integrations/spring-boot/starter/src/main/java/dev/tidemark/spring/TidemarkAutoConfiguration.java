package dev.tidemark.spring;

import dev.tidemark.backup.Backups;
import dev.tidemark.engine.Tidemark;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Migrates the database before anything else uses it. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
        })
@ConditionalOnProperty(prefix = "tidemark", name = "enabled", matchIfMissing = true)
@Conditional(TidemarkAutoConfiguration.ThereIsADatabase.class)
@EnableConfigurationProperties(TidemarkProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
public final class TidemarkAutoConfiguration {
    TidemarkAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    static TidemarkConnectionDetails tidemarkConnectionDetails(TidemarkProperties properties) {
        return new PropertiesConnectionDetails(properties);
    }

    @Bean
    @ConditionalOnMissingBean(Tidemark.class)
    static MigratedDatabase tidemarkDatabase(
            TidemarkConnectionDetails details,
            @TidemarkDataSource ObjectProvider<DataSource> marked,
            ObjectProvider<DataSource> dataSources) {
        return MigratedDatabase.of(details, marked.getIfAvailable(), dataSources.getIfUnique());
    }

    @Bean
    @ConditionalOnMissingBean
    static Tidemark tidemark(
            MigratedDatabase database,
            TidemarkProperties properties,
            Environment environment,
            ResourceLoader resources,
            ObjectProvider<TidemarkCustomizer> customizers) {
        Tidemark tidemark = Tidemark.of(database.connections())
                .allowDraft(properties.allowDraft())
                .lockTimeout(properties.lockTimeout())
                .lockWait(properties.lockWait())
                .onlineFrom(properties.onlineFrom())
                .baselineOnUpgrade(properties.baselineOnUpgrade())
                .acceptDifferences(properties.acceptDifferences());
        // The application's own, which on a thread of a restart or a test is not always the thread's.
        ClassLoader loader = resources.getClassLoader();
        if (loader != null) {
            tidemark.classLoader(loader);
        }
        Boolean production = properties.production();
        tidemark.production(
                production == null ? environment.acceptsProfiles(Profiles.of("prod", "production")) : production);
        if (properties.allow() != null) {
            tidemark.allow(properties.allow().toArray(String[]::new));
        }
        if (properties.backups() != null) {
            tidemark.backups(Backups.in(Path.of(properties.backups())));
        }
        if (properties.acceptNewer() != null) {
            tidemark.acceptNewer(properties.acceptNewer());
        }
        List<String> environments = properties.environments();
        tidemark.environments(
                environments == null ? environment.getActiveProfiles() : environments.toArray(String[]::new));
        String app = firstOf(properties.app(), environment.getProperty("spring.application.name"));
        if (app != null) {
            tidemark.app(app);
        }
        if (properties.owner() != null) {
            tidemark.owner(properties.owner());
        }
        customizers.orderedStream().forEach(customizer -> customizer.customize(tidemark));
        return tidemark;
    }

    @Bean
    @ConditionalOnMissingBean
    static TidemarkInitializer tidemarkInitializer(
            Tidemark tidemark,
            TidemarkProperties properties,
            ObjectProvider<TidemarkStrategy> strategies,
            ObjectProvider<Precondition> preconditions) {
        if (properties.startup() != TidemarkProperties.Startup.NONE) {
            preconditions.orderedStream().forEach(precondition -> precondition.require(tidemark));
        }
        return new TidemarkInitializer(tidemark, strategies.getIfAvailable(() -> new StartupStrategy(properties)));
    }

    /** Which databases a {@link Tidemark} of the application's own migrates is not known: Hibernate is to drop none. */
    @Bean
    @ConditionalOnMissingBean(MigratedDatabase.class)
    static SchemaManagementProvider tidemarkSchemaManagement() {
        return dataSource -> SchemaManagement.MANAGED;
    }

    @Bean
    static SecondSchemaTool tidemarkSecondSchemaTool(Environment environment) {
        return new SecondSchemaTool(environment);
    }

    /** What is known only where Hibernate is there. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({PhysicalNamingStrategy.class, LocalContainerEntityManagerFactoryBean.class})
    @ConditionalOnProperty(name = "tidemark.check-settings", matchIfMissing = true)
    static class WithHibernate {
        @Bean
        static HibernateSettings tidemarkHibernateSettings(
                ConfigurableListableBeanFactory beans,
                Environment environment,
                ObjectProvider<PhysicalNamingStrategy> physical,
                ObjectProvider<ImplicitNamingStrategy> implicit) {
            return new HibernateSettings(beans, environment, physical, implicit);
        }

        @Bean
        static EntityManagerFactorySettings tidemarkEntityManagerFactorySettings(
                ObjectProvider<Tidemark> tidemark,
                ObjectProvider<MigratedDatabase> database,
                ObjectProvider<TidemarkProperties> properties) {
            return new EntityManagerFactorySettings(tidemark, database, properties);
        }
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }

    /** A data source, or what one is made of, or a URL of Tidemark's own. */
    static final class ThereIsADatabase extends AnyNestedCondition {
        ThereIsADatabase() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static final class ByDataSource {}

        @ConditionalOnBean(
                type = {
                    "org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails",
                    "org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails"
                })
        static final class ByConnectionDetails {}

        @ConditionalOnProperty("tidemark.url")
        static final class ByUrl {}
    }

    /** What the properties say. */
    private record PropertiesConnectionDetails(TidemarkProperties properties) implements TidemarkConnectionDetails {
        @Override
        public @Nullable String jdbcUrl() {
            return properties.url();
        }

        @Override
        public @Nullable String user() {
            return properties.user();
        }

        @Override
        public @Nullable String password() {
            return properties.password();
        }

        @Override
        public @Nullable String driverClassName() {
            return properties.driverClassName();
        }
    }
}
