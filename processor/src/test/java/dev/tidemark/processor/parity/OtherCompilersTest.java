package dev.tidemark.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.processor.hibernate.Mapping;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What javac reads from a model's sources is what is read of its class files, and by the Eclipse compiler. */
class OtherCompilersTest {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static CompiledModels compiled;
    private static Readings ofClassPath;
    private static Readings ofModulePath;
    private static Readings byEclipse;

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        HIBERNATE.setLevel(Level.SEVERE);
        compiled = CompiledModels.all();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compiled.classes.writeTo(classes);
        List<Path> other = List.of(write(folder, "other/Other", "package other; class Other {}"));
        String classPath = System.getProperty("java.class.path");
        ofClassPath = new Readings(compiled.models(), compiled.readings());
        run(
                ToolProvider.getSystemJavaCompiler(),
                ofClassPath,
                other,
                List.of("-classpath", classes + File.pathSeparator + classPath));
        Path jar = folder.resolve("models.jar");
        writeJar(classes, jar);
        ofModulePath = new Readings(compiled.models(), compiled.readings());
        run(
                ToolProvider.getSystemJavaCompiler(),
                ofModulePath,
                other,
                List.of("-classpath", classPath, "--module-path", jar.toString(), "--add-modules", "models"));
        byEclipse = new Readings(compiled.models());
        List<Path> sources = new ArrayList<>();
        for (var source : CompiledModels.sources(compiled.models()).entrySet()) {
            sources.add(write(folder.resolve("sources"), source.getKey(), source.getValue()));
        }
        run(
                new EclipseCompiler(),
                byEclipse,
                sources,
                List.of(
                        "-classpath",
                        classPath,
                        "-source",
                        "17",
                        "-target",
                        "17",
                        "-nowarn",
                        "-d",
                        folder + "/eclipse"));
    }

    private static void run(JavaCompiler compiler, Readings readings, List<Path> sources, List<String> options)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    output, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(readings));
            assertThat(task.call())
                    .as(output + "\n" + diagnostics.getDiagnostics())
                    .isTrue();
        }
    }

    private static Path write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void writeJar(Path folder, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(path).toString().replace(File.separatorChar, '/')));
                entries.write(Files.readAllBytes(path));
            }
        }
    }

    static Stream<Model> models() {
        return Corpus.MODELS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void fromTheClassPath(Model model) {
        compare(model, ofClassPath, "class path");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void fromTheModulePath(Model model) {
        compare(model, ofModulePath, "module path");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void byTheEclipseCompiler(Model model) {
        compare(model, byEclipse, "eclipse");
    }

    private static void compare(Model model, Readings readings, String way) {
        List<String> surplus = lines(() -> readings.mapping(model));
        List<String> missing = lines(() -> compiled.mapping(model));
        List.copyOf(missing).stream().filter(surplus::remove).forEach(missing::remove);
        String differences = Stream.concat(
                        missing.stream().map(each -> "- " + each),
                        surplus.stream().map(each -> "+ " + each))
                .collect(Collectors.joining("\n"));
        if (model.gap(way) == null) {
            assertThat(differences)
                    .as("what javac reads from sources (-) and this way (+)")
                    .isEmpty();
        } else {
            assertThat(differences)
                    .as("The gap is closed: take the line \"" + model + " / " + way + "\" from gaps.txt")
                    .isNotEmpty();
        }
    }

    /** What was read, a line for each thing, or why it was refused. */
    private static List<String> lines(Supplier<Mapping> reading) {
        String text;
        try {
            Mapping mapping = reading.get();
            text = mapping.schema() + "\n" + mapping.hints() + "\n" + mapping.leftOut();
        } catch (RuntimeException refused) {
            text = refused.toString();
        }
        return new ArrayList<>(
                List.of(text.split("(?=\\b(Table|Column|ForeignKey|Check|UniqueKey|Index|Sequence)\\[)|\n", -1)));
    }
}
