package dev.tidemark.processor.parity;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate's own schema tool, for the real classes of a model on a database. */
final class Exporter implements AutoCloseable {
    /** By database and settings: to make one takes longer than to read a model. */
    private static final Map<String, StandardServiceRegistry> REGISTRIES = new HashMap<>();

    private final StandardServiceRegistry registry;
    private final Map<String, Object> settings = new TreeMap<>();
    private final Metadata metadata;
    private SessionFactory factory;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    Exporter(Model model, CompiledModels compiled, Database database) throws ClassNotFoundException {
        Thread.currentThread().setContextClassLoader(compiled.classes);
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("hibernate.hbm2ddl.create_namespaces", "true");
        settings.put("hibernate.hbm2ddl.halt_on_error", "true");
        settings.put("hibernate.connection.pool_size", "2");
        settings.putAll(database.settings());
        settings.putAll(settings(model));
        registry = REGISTRIES.computeIfAbsent(database + " " + settings, any -> registry(compiled.classes));
        MetadataSources sources = new MetadataSources(registry);
        for (String name : compiled.mapped(model)) {
            sources.addAnnotatedClass(Class.forName(name, false, compiled.classes));
        }
        metadata = sources.buildMetadata();
        if (model.words().containsKey("validated")) {
            // Only then does Hibernate read constraints.
            factory = metadata.buildSessionFactory();
        }
    }

    /** What Hibernate must be told of the model anywhere. */
    static Map<String, Object> settings(Model model) {
        Map<String, Object> settings = new TreeMap<>();
        // Tables of its own, that a session factory makes.
        settings.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        settings.put("hibernate.query.mutation_strategy.persistent.create_tables", "false");
        settings.putAll(model.settings());
        if (model.naming().equals("spring")) {
            settings.put("hibernate.implicit_naming_strategy", SpringNames.class.getName());
            settings.put(
                    "hibernate.physical_naming_strategy",
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
        } else if (!model.naming().equals("jpa")) {
            settings.put("hibernate.implicit_naming_strategy", model.naming());
        }
        return settings;
    }

    private StandardServiceRegistry registry(ClassLoader loader) {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(loader)
                        .build())
                .disableAutoClose()
                .applySettings(settings)
                .build();
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
        Thread.currentThread().setContextClassLoader(before);
    }

    static void closeAll() {
        REGISTRIES.values().forEach(StandardServiceRegistryBuilder::destroy);
        REGISTRIES.clear();
    }
}
