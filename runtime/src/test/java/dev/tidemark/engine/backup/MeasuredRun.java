package dev.tidemark.engine.backup;

import dev.tidemark.backup.Backups;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A JVM that backs a database up, or restores one, and tells what that took: {@code <classes> <url> <user> <dir or file>}. */
public final class MeasuredRun {
    private static final long MIB = 1024 * 1024;

    private MeasuredRun() {}

    public static void main(String[] args) throws Exception {
        Path place = Path.of(args[3]);
        long start = System.nanoTime();
        String what;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {Path.of(args[0]).toUri().toURL()}, MeasuredRun.class.getClassLoader())) {
            Tidemark tidemark = Tidemark.of(new UrlDataSource(args[1], args[2])).classLoader(loader);
            if (Files.isDirectory(place)) {
                Path file = tidemark.backup(Backups.in(place)).file();
                what = "backup of " + Files.size(file) / MIB + " MiB";
            } else {
                what = "restore of " + tidemark.restore(place, null, true).allRows() + " rows";
            }
        }
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        Path status = Path.of("/proc/self/status");
        String resident = Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\s+", " ")
                : "";
        List<String> facts =
                List.of(what, millis + " ms", "heap of " + Runtime.getRuntime().maxMemory() / MIB + " MiB", resident);
        System.out.println(String.format(Locale.ROOT, "measured: %s", String.join(", ", facts)));
    }
}
