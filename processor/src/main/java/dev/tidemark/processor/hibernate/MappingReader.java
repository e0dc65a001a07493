package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.Mirrors;
import dev.tidemark.schema.Schema;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;

/** Asks Hibernate what schema the mirrors need. */
public final class MappingReader {
    /** Hibernate puts it before names only while it writes SQL. */
    private static final String DEFAULT_SCHEMA = "hibernate.default_schema";

    private MappingReader() {}

    /**
     * The mapping of the mirrors.
     *
     * @throws dev.tidemark.problem.TidemarkException MAPPING_REFUSED, or CUSTOM_TYPE_CANNOT_RUN
     */
    public static Mapping read(Mirrors mirrors, MappingSettings settings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(mirrors.loader());
        Quiet quiet = new Quiet();
        try {
            return boot(mirrors, settings);
        } catch (RuntimeException | LinkageError e) {
            throw Refusals.of(e, mirrors);
        } finally {
            quiet.close();
            thread.setContextClassLoader(before);
        }
    }

    private static Mapping boot(Mirrors mirrors, MappingSettings settings) {
        ClassLoader loader = mirrors.loader();
        BootstrapServiceRegistry bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        Map<String, Object> all = new TreeMap<>(settings.hibernate());
        all.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        all.put("hibernate.dialect", NeutralDialect.class.getName());
        StandardServiceRegistry registry =
                new StandardServiceRegistryBuilder(bootstrap).applySettings(all).build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            for (String name : mirrors.mappedNames()) {
                sources.addAnnotatedClass(load(name, loader));
            }
            settings.files().forEach((name, text) -> add(name, text, sources));
            MetadataBuilder builder = sources.getMetadataBuilder();
            Naming.apply(settings.naming(), loader, builder);
            Metadata metadata = builder.build();
            Constraints.apply(metadata, settings.hibernate(), loader);
            String schema = settings.hibernate().get(DEFAULT_SCHEMA);
            if (schema != null) {
                metadata.collectTableMappings().stream()
                        .filter(table -> table.getSchema() == null)
                        .forEach(table -> table.setSchema(schema));
            }
            Origins origins = Origins.of(metadata);
            Schema read = new SchemaReader(metadata, origins, schema).read();
            // As a session factory does: it refuses what no boot of the metadata looks at.
            ((MetadataImplementor) metadata).validate();
            return new Mapping(
                    read, new HintsReader(metadata, mirrors, origins, read).read(), LeftOut.of(metadata, origins));
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
            BootstrapServiceRegistryBuilder.destroy(bootstrap);
        }
    }

    private static void add(String name, String text, MetadataSources sources) {
        try {
            sources.addInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException refused) {
            Throwable deepest = refused;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            String reason = String.valueOf(deepest.getMessage() == null ? deepest : deepest.getMessage())
                    .split("\\. Expected elements", 2)[0];
            throw new TidemarkException(
                    new Problem(
                            Code.MAPPING_REFUSED,
                            name,
                            "Hibernate refuses the file: " + reason + ". Mend it as Hibernate asks."),
                    refused);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The mapped type " + name + " has no mirror", e);
        }
    }
}
