package dev.tidemark.benchmark;

import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Tidemark's processor costs a compile of 200 entities. Each compile is a javac process of its own, as Maven's is when
 * it forks; the kinds take turns, so that a slow minute of the machine is shared by all. Prints medians and ratios to a
 * compile without a processor; the arguments are the number of rounds (5) and of entities (200).
 */
public final class CompileTime {
    private final Path home = Path.of("target/compile-time").toAbsolutePath();
    private final Javac javac = new Javac(home);

    private CompileTime() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int entities = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        new CompileTime().run(rounds, entities);
    }

    private void run(int rounds, int entities) throws IOException, InterruptedException {
        Path sealed = Module.write(home.resolve("sealed"), entities, false);
        Path changed = Module.write(home.resolve("changed"), entities, true);
        Path snapshot = snapshot(sealed);
        String option = "-Atidemark.snapshot=" + snapshot;

        Map<String, Compile> kinds = new LinkedHashMap<>();
        kinds.put("no processor", round -> javac.plain(sealed));
        kinds.put("Tidemark, nothing changed", round -> javac.tidemark(sealed, option));
        kinds.put("Tidemark, one entity changed", round -> javac.tidemark(changed, option));
        kinds.put("Hibernate's static metamodel", round -> javac.metamodel(sealed));

        Map<String, long[]> times = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> times.put(kind, new long[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Compile> kind : kinds.entrySet()) {
                times.get(kind.getKey())[round] = kind.getValue().milliseconds(round);
            }
        }
        print(entities, rounds, times);
    }

    /** The snapshot of the unchanged module, made from what its compile says the model is. */
    private Path snapshot(Path module) throws IOException, InterruptedException {
        Path none = home.resolve("none.json");
        javac.tidemark(module, "-Atidemark.snapshot=" + none);
        Path model = javac.output("tidemark").resolve(Snapshot.MODEL_RESOURCE);
        Snapshot read = SnapshotFormat.read(Files.readString(model), model.toString());
        Path snapshot = home.resolve("schema.json");
        Files.writeString(snapshot, SnapshotFormat.write(read), StandardCharsets.UTF_8);
        return snapshot;
    }

    private static void print(int entities, int rounds, Map<String, long[]> times) {
        System.out.printf(
                "%d entities, a javac process each, medians of %d rounds, Java %s%n%n",
                entities, rounds, System.getProperty("java.version"));
        System.out.printf("%-30s %9s %11s %8s%n", "", "median", "all", "ratio");
        double base = median(times.values().iterator().next());
        List<String> lines = new ArrayList<>();
        times.forEach((kind, all) -> lines.add("%-30s %6.0f ms %s %7.2fx"
                .formatted(kind, median(all), "%5d–%d".formatted(min(all), max(all)), median(all) / base)));
        lines.forEach(System.out::println);
    }

    private static double median(long[] all) {
        long[] sorted = all.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    private static long min(long[] all) {
        return Arrays.stream(all).min().orElse(0);
    }

    private static long max(long[] all) {
        return Arrays.stream(all).max().orElse(0);
    }

    /** One compile. */
    private interface Compile {
        long milliseconds(int round) throws IOException, InterruptedException;
    }
}
