package dev.tidemark.sample;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;

/**
 * The shop's entities as they were when a revision was sealed, compiled from {@code src/test/stages}. They have the names
 * of today's, so this loader looks into its own folder first.
 */
final class StageClasses extends URLClassLoader {
    private final Path folder;

    private StageClasses(Path folder) throws MalformedURLException {
        super(new URL[] {folder.toUri().toURL()}, StageClasses.class.getClassLoader());
        this.folder = folder;
    }

    /** The entities of this stage; 1 is the first. */
    static StageClasses of(int stage) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/stages/" + stage));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(Path.of("src/test/stages/" + stage))) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
            if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call()) {
                throw new IllegalStateException("stage " + stage + " does not compile");
            }
        }
        return new StageClasses(folder);
    }

    /** Has Hibernate open the database for these entities, with what {@code hbm2ddl.auto} may say. */
    void open(DataSource database, String hbm2ddl) throws IOException, ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            Configuration configuration = new Configuration(
                    new BootstrapServiceRegistryBuilder().applyClassLoader(this).build());
            for (Class<?> type : types()) {
                configuration.addAnnotatedClass(type);
            }
            configuration.getProperties().put("hibernate.connection.datasource", database);
            configuration.setProperty("hibernate.hbm2ddl.auto", hbm2ddl);
            configuration.buildSessionFactory().close();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<Class<?>> types() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String path = folder.relativize(file).toString();
                Class<?> type = loadClass(path.substring(0, path.length() - ".class".length())
                        .replace('/', '.')
                        .replace('\\', '.'));
                if (Stream.of(type.getAnnotations())
                        .anyMatch(found -> found.annotationType().getName().startsWith("jakarta.persistence."))) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (Files.exists(folder.resolve(name.replace('.', '/') + ".class"))) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
            return super.loadClass(name, resolve);
        }
    }
}
