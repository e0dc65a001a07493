package dev.tidemark.processor.parity;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's own schema tool, for the real classes of a model on a database. */
final class Exporter implements AutoCloseable {
    private final BootstrapServiceRegistry bootstrap;
    private final StandardServiceRegistry registry;
    private final Map<String, Object> settings = new HashMap<>();
    private final Metadata metadata;
    private SessionFactory factory;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    Exporter(Model model, CompiledModel compiled, Database database) throws ClassNotFoundException {
        Thread.currentThread().setContextClassLoader(compiled.loader);
        bootstrap = new BootstrapServiceRegistryBuilder()
                .applyClassLoader(compiled.loader)
                .build();
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("hibernate.hbm2ddl.create_namespaces", "true");
        settings.put("hibernate.hbm2ddl.halt_on_error", "true");
        settings.put("hibernate.connection.pool_size", "2");
        settings.putAll(model.settings());
        if (model.naming().equals("spring")) {
            settings.put("hibernate.implicit_naming_strategy", SpringNames.class.getName());
            settings.put(
                    "hibernate.physical_naming_strategy",
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
        }
        registry = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(settings)
                .build();
        MetadataSources sources = new MetadataSources(registry);
        for (String name : compiled.mapped) {
            sources.addAnnotatedClass(Class.forName(name, false, compiled.loader));
        }
        metadata = sources.buildMetadata();
        if (model.words().containsKey("validated")) {
            // Only then does Hibernate read constraints.
            factory = metadata.buildSessionFactory();
        }
    }

    /** Does what {@code hibernate.hbm2ddl.auto} of this value does. */
    void run(String action) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("hibernate.hbm2ddl.auto", action);
        SchemaManagementToolCoordinator.process(metadata, registry, all, delayed -> {});
    }

    @Override
    public void close() {
        if (factory != null) {
            factory.close();
        }
        StandardServiceRegistryBuilder.destroy(registry);
        BootstrapServiceRegistryBuilder.destroy(bootstrap);
        Thread.currentThread().setContextClassLoader(before);
    }
}
