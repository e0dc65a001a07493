package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.Snapshot;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a project keeps its classes, sources and snapshot; by default where Maven does. */
final class ProjectOptions {
    @Option(names = "--project", paramLabel = "<dir>", description = "The project's directory; by default this one.")
    private Path directory = Path.of("");

    @Option(
            names = "--classes",
            paramLabel = "<dir or jar>",
            description = "The compiled classes; by default target/classes.")
    private @Nullable Path classes;

    @Option(names = "--classpath", paramLabel = "<path>", description = "More classes: drivers, what migrations use.")
    private String classpath = "";

    @Option(names = "--source", paramLabel = "<dir>", description = "The sources; by default src/main/java.")
    private @Nullable Path source;

    @Option(
            names = "--snapshot",
            paramLabel = "<file>",
            description = "The snapshot; by default META-INF/tidemark/schema.json in src/main/resources.")
    private @Nullable Path snapshot;

    Path directory() {
        return directory;
    }

    /** Whether more is known of the application than its own classes. */
    boolean namesClasspath() {
        return !classpath.isEmpty();
    }

    Path classes() {
        return under(classes, "target/classes");
    }

    Path source() {
        return under(source, "src/main/java");
    }

    Path snapshot() {
        return under(snapshot, "src/main/resources/" + Snapshot.RESOURCE);
    }

    /**
     * The project's classes, over those of this program. Close it.
     *
     * @throws TidemarkException BAD_ARGUMENT where a place that was named does not exist
     */
    URLClassLoader loader() {
        exists("--project", directory.toAbsolutePath());
        exists("--classes", classes == null ? null : classes());
        exists("--source", source == null ? null : source());
        notExecutable(classes());
        List<URL> urls = new ArrayList<>();
        urls.add(url(classes()));
        for (String entry : classpath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                urls.add(url(directory.resolve(entry)));
            }
        }
        return new ProjectLoader(urls.toArray(URL[]::new));
    }

    private Path under(@Nullable Path said, String usual) {
        return directory.resolve(said == null ? Path.of(usual) : said);
    }

    private static void exists(String option, @Nullable Path path) {
        if (path != null && !Files.exists(path)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    option,
                    "There is no " + path + ". Compile first, or name another place; in a build of several modules,"
                            + " that of the one with the entities (Maven: -pl <module>).");
        }
    }

    /** The classes of such a jar are in a folder of it, where only Spring's own loader looks. */
    private static void notExecutable(Path classes) {
        if (!Files.isRegularFile(classes)) {
            return;
        }
        try (ZipFile jar = new ZipFile(classes.toFile())) {
            if (jar.getEntry("BOOT-INF/classes/") != null) {
                throw new TidemarkException(
                        Code.BAD_ARGUMENT,
                        "--classes",
                        classes + " is an executable jar of Spring Boot. Take it apart with java -Djarmode=tools -jar "
                                + classes.getFileName()
                                + " extract, and name the jar of that name in the folder it writes.");
            }
        } catch (IOException noJar) {
            throw new TidemarkException(
                    new Problem(
                            Code.BAD_ARGUMENT,
                            "--classes",
                            classes + " is no jar (" + noJar.getMessage() + "). Name a directory of classes or a jar."),
                    noJar);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toAbsolutePath().normalize().toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a file has an address", impossible);
        }
    }
}
