package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * That an entity manager factory of the migrated database is set up as the compile was, whoever sets it up: customizers, and
 * applications that make one themselves. It comes after the migrations, so {@link HibernateSettings} has looked before where it can.
 */
final class EntityManagerFactorySettings implements BeanPostProcessor {
    private final ObjectProvider<Tidemark> tidemark;
    private final ObjectProvider<MigratedDatabase> database;
    private final ObjectProvider<TidemarkProperties> properties;

    EntityManagerFactorySettings(
            ObjectProvider<Tidemark> tidemark,
            ObjectProvider<MigratedDatabase> database,
            ObjectProvider<TidemarkProperties> properties) {
        this.tidemark = tidemark;
        this.database = database;
        this.properties = properties;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof LocalContainerEntityManagerFactoryBean factory && isOfMigrated(factory)) {
            Map<String, Object> all = factory.getJpaPropertyMap();
            Map<String, String> texts = new TreeMap<>();
            all.forEach((key, value) -> texts.put(key, String.valueOf(value)));
            new SchemaSettings(Naming.ofFactory(all.get(Naming.PHYSICAL), all.get(Naming.IMPLICIT)), texts)
                    .requireOf(
                            tidemark.getObject().index(),
                            factory.getBeanClassLoader(),
                            "what was pending has run, for the settings of " + name + " are known only now");
        }
        return bean;
    }

    private boolean isOfMigrated(LocalContainerEntityManagerFactoryBean factory) {
        MigratedDatabase migrated = database.getIfAvailable();
        return migrated != null
                && properties.getObject().startup() != TidemarkProperties.Startup.NONE
                && migrated.isOf(factory.getDataSource());
    }
}
