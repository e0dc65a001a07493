package dev.tidemark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;

/**
 * A project on disk, on which a Maven of its own runs. Its local repository holds this build's artifacts, laid out as
 * {@code install} would; what the build around has downloaded is asked first, so nothing is fetched twice.
 */
final class StoryProject {
    private static final String VERSION = System.getProperty("story.tidemark", "");
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> MODULES =
            List.of("annotations", "runtime", "processor", "integrations/cli", "integrations/maven-plugin");

    final Path directory;
    private final Path repository;

    StoryProject(Path directory) throws IOException {
        this.directory = directory;
        this.repository = beside(directory, "-repository");
        empty();
        // Maven looks upwards for .mvn, and would find that of the build around.
        Files.createDirectories(directory.resolve(".mvn"));
        Files.copy(Path.of("src/test/resources/story/pom.xml"), directory.resolve("pom.xml"));
        install();
    }

    /** What a run of Maven printed and returned. */
    record Run(int code, String out) {}

    void write(String file, String text) throws IOException {
        Path path = path(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }

    List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("src/main/java"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Path path(String file) {
        return directory.resolve(file);
    }

    String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    void delete(String file) throws IOException {
        try (Stream<Path> files = Files.walk(path(file))) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Changes each place of a text in the project's POM. */
    void pom(String before, String after) throws IOException {
        String pom = text("pom.xml");
        assertThat(pom).contains(before);
        write("pom.xml", pom.replace(before, after));
    }

    /** Runs Maven, which must succeed; returns what it printed. */
    AbstractStringAssert<?> succeeds(String... arguments) throws IOException, InterruptedException {
        Run run = mvn(arguments);
        assertThat(run.code()).as(run.out()).isZero();
        return assertThat(run.out());
    }

    /** Runs Maven, which must fail and not print where in Tidemark; returns what it printed. */
    AbstractStringAssert<?> fails(String... arguments) throws IOException, InterruptedException {
        Run run = mvn(arguments);
        assertThat(run.code()).as(run.out()).isEqualTo(1);
        return assertThat(run.out()).doesNotContain("\tat ");
    }

    /** Runs {@code mvn} with these arguments. */
    Run mvn(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(maven());
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    /** Runs a script as GitHub does, with {@code mvn} being ours and more programs in a folder. */
    Run bash(String script, Map<String, String> environment, Path programs) throws IOException, InterruptedException {
        program(programs.resolve("mvn"), "exec '" + String.join("' '", maven()) + "' \"$@\"");
        Path file = beside(directory, ".sh");
        Files.writeString(file, script);
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", programs + File.pathSeparator + System.getenv("PATH"));
        return run(List.of("bash", "-e", file.toString()), all);
    }

    /** A program of these lines of shell. */
    static void program(Path file, String lines) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> maven() {
        String executable = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>();
        command.add(
                Path.of(System.getProperty("story.maven"), "bin", executable).toString());
        command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never", "-Dmaven.repo.local=" + repository));
        command.add("-Daround.repository="
                + Path.of(System.getProperty("story.repository")).toUri());
        for (String property : List.of("tidemark", "hibernate", "h2", "lombok", "mapstruct", "compiler-plugin")) {
            command.add("-D" + property + ".version=" + System.getProperty("story." + property));
        }
        if ("offline true".equals(System.getProperty("story.offline"))) {
            command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        return command;
    }

    private Run run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Short runs: the second compiler would cost more than it gives.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().putAll(environment);
        Path out = beside(directory, ".log");
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still runs: " + command + "\n" + Files.readString(out));
        }
        return new Run(process.exitValue(), Files.readString(out));
    }

    private void install() throws IOException {
        install(ROOT, "tidemark", "pom");
        for (String module : MODULES) {
            install(ROOT.resolve(module), "tidemark-" + Path.of(module).getFileName(), "jar");
        }
    }

    private void install(Path module, String artifact, String packaging) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve("dev/tidemark").resolve(artifact).resolve(VERSION));
        String name = artifact + "-" + VERSION;
        copy(module.resolve("pom.xml"), folder.resolve(name + ".pom"));
        if (packaging.equals("jar")) {
            copy(module.resolve("target").resolve(name + ".jar"), folder.resolve(name + ".jar"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            throw new IllegalStateException(from + " is missing: run verify in the root, which packages it first");
        }
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Each project has its own: another JVM runs another at the same time. */
    private static Path beside(Path directory, String ending) {
        return directory.resolveSibling(directory.getFileName() + ending);
    }

    private void empty() throws IOException {
        if (Files.exists(directory)) {
            delete("");
        }
        Files.createDirectories(directory);
    }
}
