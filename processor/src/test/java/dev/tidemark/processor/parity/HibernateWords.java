package dev.tidemark.processor.parity;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** What Hibernate's own schema tool would say for the real classes of a model to a database that is not there. */
final class HibernateWords {
    private static final String END = ";;;";

    private static final Map<String, StandardServiceRegistry> REGISTRIES = new HashMap<>();

    private HibernateWords() {}

    static List<String> of(Model model, CompiledModels compiled, Spelled database) throws ClassNotFoundException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(compiled.classes);
        try {
            return statements(model, compiled, database);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static List<String> statements(Model model, CompiledModels compiled, Spelled database)
            throws ClassNotFoundException {
        Map<String, Object> settings = new TreeMap<>(Exporter.settings(model));
        settings.putAll(database.settings());
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        StandardServiceRegistry registry =
                REGISTRIES.computeIfAbsent(settings.toString(), any -> registry(compiled, settings));
        MetadataSources sources = new MetadataSources(registry);
        for (String name : compiled.mapped(model)) {
            sources.addAnnotatedClass(Class.forName(name, false, compiled.classes));
        }
        MetadataImplementor metadata = (MetadataImplementor) sources.buildMetadata();
        if (model.words().containsKey("validated")) {
            // Only then does Hibernate read constraints.
            SessionFactory factory = metadata.buildSessionFactory();
            try {
                return words(registry, metadata, settings);
            } finally {
                factory.close();
            }
        }
        return words(registry, metadata, settings);
    }

    private static List<String> words(
            StandardServiceRegistry registry, MetadataImplementor metadata, Map<String, Object> settings) {
        StringWriter script = new StringWriter();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("jakarta.persistence.schema-generation.scripts.action", "create");
        all.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        all.put("hibernate.hbm2ddl.create_namespaces", "true");
        all.put("hibernate.hbm2ddl.delimiter", END);
        SchemaManagementToolCoordinator.process(metadata, registry, all, delayed -> {});
        return Stream.of(script.toString().split(END, -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static StandardServiceRegistry registry(CompiledModels compiled, Map<String, Object> settings) {
        return new StandardServiceRegistryBuilder(new BootstrapServiceRegistryBuilder()
                        .applyClassLoader(compiled.classes)
                        .build())
                .disableAutoClose()
                .applySettings(settings)
                .build();
    }

    static void closeAll() {
        REGISTRIES.values().forEach(StandardServiceRegistryBuilder::destroy);
        REGISTRIES.clear();
    }
}
