package dev.tidemark.processor;

import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A module on disk, laid out as Maven's, that javac compiles file by file or whole. */
final class Project {
    private final Path root;
    private final List<String> options = new ArrayList<>();
    private UnaryOperator<Processor> wrapper = UnaryOperator.identity();
    private final List<String> reprocessed = new ArrayList<>();
    private final List<Processor> others = new ArrayList<>();
    private MappedTypes.@Nullable Reader reader = FieldsAsColumns.READER;

    Project(Path root) {
        this.root = root;
    }

    /** What a compile said. */
    record Outcome(boolean succeeded, List<String> messages) {
        /** The messages of a kind, each as {@code File.java:line text}. */
        String all(Diagnostic.Kind... kinds) {
            return messages.stream()
                    .filter(message -> Arrays.stream(kinds).anyMatch(kind -> message.startsWith(kind + " ")))
                    .reduce("", (all, next) -> all + next + "\n");
        }

        String errors() {
            return all(Diagnostic.Kind.ERROR);
        }

        String warnings() {
            return all(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
        }
    }

    /** Options for all further compiles. */
    Project with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** A processor that runs after ours, in the next compile only, for processors are used once. */
    Project with(Processor other) {
        others.add(other);
        return this;
    }

    Project asksHibernate() {
        reader = null;
        return this;
    }

    /** Puts the processor into another in all further compiles, as build tools do. */
    Project wrappedIn(UnaryOperator<Processor> wrapper) {
        this.wrapper = wrapper;
        return this;
    }

    /** Another reader of the mapping. */
    Project asks(MappedTypes.Reader other) {
        reader = other;
        return this;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    Path classes() {
        return path("target/classes");
    }

    /** Writes an entity in the package {@code com.acme}. */
    Project entity(String name, String fields) {
        return source(
                "com.acme." + name,
                "package com.acme;\n\n@jakarta.persistence.Entity\npublic class " + name + " {\n    " + fields
                        + "\n}\n");
    }

    Project source(String className, String text) {
        return file("src/main/java/" + className.replace('.', '/') + ".java", text);
    }

    /** Writes a revision in the package {@code com.acme.migrations}. */
    Project revision(String name, String id, String... parents) {
        String named = parents.length == 0 ? "" : "\"" + String.join("\", \"", parents) + "\"";
        return source("com.acme.migrations." + name, """
                package com.acme.migrations;

                @dev.tidemark.annotations.Revision(id = "%s", parents = {%s}, checksum = "0")
                public class %s {}
                """.formatted(id, named, name));
    }

    Project file(String name, String text) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.writeString(path(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Project delete(String name) {
        try (Stream<Path> files = Files.walk(path(name))) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles every source, as Maven does: into an empty class output. */
    Outcome compileAll() {
        if (Files.exists(classes())) {
            delete("target/classes");
        }
        return javac(sources("src/main/java"), "target/classes", "target/classes");
    }

    /** Compiles a class and processes other classes again as their class files are, as Gradle does. */
    Outcome compileAsGradle(String className, String... unchanged) {
        reprocessed.addAll(List.of(unchanged));
        Outcome outcome = compileOnly(className);
        reprocessed.clear();
        return outcome;
    }

    /** Compiles some classes, with the class output on the class path, as an IDE does. */
    Outcome compileOnly(String... classNames) {
        List<Path> files = Arrays.stream(classNames)
                .map(name -> path("src/main/java/" + name.replace('.', '/') + ".java"))
                .toList();
        return javac(files, "target/classes", "target/classes");
    }

    List<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles files into a directory, with another before the test's own class path. */
    Outcome javac(List<Path> files, String output, String classPath) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path generated = path(output.replace("target/", "target/generated-"));
            Files.createDirectories(path(output));
            Files.createDirectories(generated);
            List<String> all = new ArrayList<>(List.of("-d", path(output).toString(), "-s", generated.toString()));
            all.addAll(List.of("-Xlint:all,-processing,-path,-options", "--release", "17"));
            if (!options.contains("--module-path")) {
                all.addAll(List.of("-cp", path(classPath) + System.getProperty("path.separator") + classPath()));
            }
            all.addAll(options);
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, said, all, reprocessed, manager.getJavaFileObjectsFromPaths(files));
            List<Processor> processors = new ArrayList<>(
                    List.of(wrapper.apply(reader == null ? new TidemarkProcessor() : new TidemarkProcessor(reader))));
            processors.addAll(others);
            others.clear();
            task.setProcessors(processors);
            boolean succeeded = task.call();
            return new Outcome(
                    succeeded, said.getDiagnostics().stream().map(Project::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String text(Diagnostic<? extends JavaFileObject> message) {
        JavaFileObject file = message.getSource();
        String place = file == null ? "" : Path.of(file.toUri()).getFileName() + ":" + message.getLineNumber() + " ";
        return message.getKind() + " " + place + message.getMessage(Locale.ROOT);
    }

    RevisionIndex index() {
        return RevisionIndex.read(text("target/classes/" + RevisionIndex.RESOURCE), "index");
    }

    Snapshot model() {
        return SnapshotFormat.read(text("target/classes/" + Snapshot.MODEL_RESOURCE), "model");
    }

    boolean hasIndex() {
        return Files.exists(classes().resolve(RevisionIndex.RESOURCE));
    }

    /** The draft's source, or null where the index says that there is none. */
    @Nullable
    String draft() {
        RevisionIndex.Entry draft = index().draft();
        return draft == null
                ? null
                : text("target/generated-classes/" + draft.className().replace('.', '/') + ".java");
    }

    /** Makes the model the committed snapshot; false revisions none. */
    Project seal() {
        forgetsTheSnapshot();
        options.add("-Atidemark.snapshot=" + path("schema.json"));
        return file("schema.json", SnapshotFormat.write(model()));
    }

    /** Takes back the option that names the snapshot, so that its copy in the class output counts. */
    Project forgetsTheSnapshot() {
        options.removeIf(option -> option.startsWith("-Atidemark.snapshot="));
        return this;
    }

    String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
