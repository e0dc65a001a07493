package dev.tidemark.cli;

import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Migration;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** A project with entities, which javac and the processor compile, and whose database Hibernate may make or validate. */
final class EntityProject {
    final TemporaryProject project;
    private final Path classes;
    private final List<String> entities;

    EntityProject(Path directory, String... entities) throws IOException {
        this.project = new TemporaryProject(directory);
        this.classes = Files.createDirectories(directory.resolve("target/classes"));
        this.entities = List.of(entities);
    }

    void write(String className, String source) throws IOException {
        Path file = SealedFiles.source(project.directory.resolve("src/main/java"), className);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, source);
    }

    void compile() throws IOException {
        if (Files.exists(project.snapshot())) {
            Path copy = classes.resolve("META-INF/tidemark/schema.json");
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            Files.copy(project.snapshot(), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            String classpath = Stream.of(Migration.class, Revision.class, Entity.class, MetadataSources.class)
                    .map(type -> type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
            JavaCompiler.CompilationTask task = javac.getTask(
                    said,
                    files,
                    null,
                    List.of("-d", classes.toString(), "-cp", classpath),
                    null,
                    files.getJavaFileObjectsFromPaths(project.sources().stream()
                            .filter(file -> file.toString().endsWith(".java"))
                            .toList()));
            task.setProcessors(ServiceLoader.load(Processor.class));
            if (!task.call()) {
                throw new IllegalStateException(said.toString());
            }
        }
    }

    /** Starts Hibernate on the database, with this for {@code hibernate.hbm2ddl.auto}, and stops it. */
    void hibernate(String url, String schemaAction) throws IOException {
        hibernate("hibernate.connection.url", url, schemaAction);
    }

    /** As the other, with the setting that says where the database is. */
    void hibernate(String setting, Object database, String schemaAction) throws IOException {
        Logger.getLogger("org.hibernate").setLevel(Level.SEVERE);
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {url(classes)}, getClass().getClassLoader());
                StandardServiceRegistry registry = new StandardServiceRegistryBuilder(
                                new BootstrapServiceRegistryBuilder()
                                        .applyClassLoader(loader)
                                        .build())
                        .applySetting(setting, database)
                        .applySetting("hibernate.hbm2ddl.auto", schemaAction)
                        .applySetting("hibernate.hbm2ddl.halt_on_error", true)
                        .build()) {
            MetadataSources sources = new MetadataSources(registry);
            entities.forEach(sources::addAnnotatedClassName);
            sources.buildMetadata().buildSessionFactory().close();
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }
}
