package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another JVM with the class path of this one, which is killed where it does not end by itself. */
public final class ChildJvm implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;
    private final List<String> said = new ArrayList<>();

    ChildJvm(Class<?> main, String... arguments) throws IOException {
        this(List.of("-XX:TieredStopAtLevel=1"), main, arguments);
    }

    /** @param options of the JVM itself */
    public ChildJvm(List<String> options, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        lines = process.inputReader();
    }

    /** Waits for the line, or for its end. */
    void await(String line) throws IOException {
        for (String next = lines.readLine(); next != null; next = lines.readLine()) {
            said.add(next);
            if (next.equals(line)) {
                return;
            }
        }
    }

    /** As {@code kill -9} does; what it said can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** What it said until it ended, which was well. */
    public List<String> ended() throws IOException, InterruptedException {
        lines.lines().forEach(said::add);
        assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        return said;
    }

    /** What it said until it ended, which was by being killed. */
    List<String> killed() throws IOException, InterruptedException {
        lines.lines().forEach(said::add);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", said)).isEqualTo(137);
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath() {
        Stream<String> places = Stream.of(
                        Tidemark.class,
                        org.h2.Driver.class,
                        org.postgresql.Driver.class,
                        org.mariadb.jdbc.Driver.class,
                        org.sqlite.JDBC.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString());
        return String.join(
                File.pathSeparator,
                Stream.concat(places, Stream.of(testClasses())).toList());
    }

    /** Where this class lies: under the module system its code source is that of the module it is patched into. */
    private static String testClasses() {
        Path file =
                Path.of(URI.create(ChildJvm.class.getResource("ChildJvm.class").toString()));
        return file.resolve("../../../../..").normalize().toString();
    }
}
