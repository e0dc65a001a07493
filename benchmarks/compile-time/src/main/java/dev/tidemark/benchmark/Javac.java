package dev.tidemark.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles in processes of their own and takes the time from start to end. */
final class Javac {
    private final Path home;

    Javac(Path home) {
        this.home = home;
    }

    /** The folder that compiles of this kind write to. */
    Path output(String kind) {
        return home.resolve("classes-" + kind);
    }

    long plain(Path module) throws IOException, InterruptedException {
        return run("plain", module, List.of("-proc:none"));
    }

    long tidemark(Path module, String option) throws IOException, InterruptedException {
        return run("tidemark", module, List.of("-processorpath", path(jar -> !isMetamodel(jar)), option));
    }

    long metamodel(Path module) throws IOException, InterruptedException {
        return run(
                "metamodel",
                module,
                List.of(
                        "-processorpath",
                        path(jar -> true),
                        "-processor",
                        "org.hibernate.processor.HibernateProcessor"));
    }

    private long run(String kind, Path module, List<String> options) throws IOException, InterruptedException {
        Path output = output(kind);
        delete(output);
        delete(home.resolve("tidemark"));
        Files.createDirectories(output);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                "17",
                "-nowarn",
                "-classpath",
                path(jar -> !isMetamodel(jar)),
                "-d",
                output.toString(),
                "-s",
                output.toString()));
        command.addAll(options);
        try (Stream<Path> files = Files.walk(module)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .forEach(command::add);
        }
        Path log = home.resolve(kind + ".log");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        if (code != 0) {
            throw new IllegalStateException("javac (" + kind + ") refuses:\n" + Files.readString(log));
        }
        return milliseconds;
    }

    private static boolean isMetamodel(String jar) {
        return Path.of(jar).getFileName().toString().startsWith("hibernate-processor");
    }

    private static String path(Predicate<String> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
