package dev.tidemark.sample;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project in a folder of its own, laid out as Maven lays it out and compiled by javac with the processor. */
final class Scratch {
    private final Path home;

    private Scratch(Path home) {
        this.home = home;
    }

    /** A project in this folder, which is emptied first. */
    static Scratch in(Path home) throws IOException {
        delete(home);
        Files.createDirectories(home.resolve("src/main/resources"));
        return new Scratch(home);
    }

    Path home() {
        return home;
    }

    Path sources() {
        return home.resolve("src/main/java");
    }

    Path classes() {
        return home.resolve("target/classes");
    }

    Path generated() {
        return home.resolve("target/generated-sources/annotations");
    }

    Path snapshot() {
        return home.resolve("src/main/resources/META-INF/tidemark/schema.json");
    }

    /** Writes a source file into the package {@code shop}. */
    void write(String simpleName, String source) throws IOException {
        Path file = sources().resolve("shop/" + simpleName + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    /**
     * Compiles everything anew, as Maven does after a change.
     *
     * @param options further ones for javac
     * @return what javac said
     */
    String compile(String... options) throws IOException {
        delete(classes());
        delete(generated());
        Files.createDirectories(classes());
        Files.createDirectories(generated());
        copy(home.resolve("src/main/resources"), classes());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String path = libraries();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> sources = Files.walk(sources())) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> all = Stream.concat(
                            Stream.of(
                                    "--release",
                                    "17",
                                    "-classpath",
                                    path,
                                    "-processorpath",
                                    path,
                                    "-d",
                                    classes().toString(),
                                    "-s",
                                    generated().toString(),
                                    "-Atidemark.snapshot=" + snapshot()),
                            Stream.of(options))
                    .toList();
            boolean compiled = javac.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("javac refuses:\n" + said);
            }
        }
        return said.toString();
    }

    /** The generated draft's source; empty where the entities equal the snapshot. */
    String draft() throws IOException {
        try (Stream<Path> files = Files.walk(generated())) {
            Path draft = files.filter(file -> file.endsWith("DraftMigration.java"))
                    .findFirst()
                    .orElse(null);
            return draft == null ? "" : Files.readString(draft);
        }
    }

    /** Loads what was compiled last; the caller closes it. */
    URLClassLoader load() throws IOException {
        return new URLClassLoader(new URL[] {classes().toUri().toURL()}, new Libraries());
    }

    /** This program's class path without the sample application, which has a history of its own. */
    static String libraries() {
        Path sample = Path.of("target").toAbsolutePath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().startsWith(sample))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The classes of this program, but not the sample application's history. */
    private static final class Libraries extends ClassLoader {
        Libraries() {
            super(Scratch.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("META-INF/tidemark/") ? null : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/tidemark/") ? Collections.emptyEnumeration() : super.getResources(name);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Scratch::deleteOne);
            }
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
