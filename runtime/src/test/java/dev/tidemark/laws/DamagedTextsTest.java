package dev.tidemark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.snapshot.RevisionIndex.Repeatable;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Snapshots, models and indexes with random mistakes are told to be damaged, or read, and then written and read as the same.
 * {@code -Dfuzz.seconds=600} for so long; {@code -Dfuzz.seed=…} to begin elsewhere.
 */
class DamagedTextsTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 3);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Set<Code> TOLD = EnumSet.of(Code.SNAPSHOT_DAMAGED, Code.SNAPSHOT_NEWER, Code.INDEX_DAMAGED);
    private static final List<String> ODD = List.of(
            "",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "\\u",
            "\\ud800",
            "\0",
            "\ud800",
            "\u2028",
            "null",
            "true",
            "-1",
            "1e9",
            "99999999999999999999",
            "-",
            "%",
            "%zz",
            "+",
            " ",
            "\n",
            "\r",
            "end",
            "draft",
            "\"a\":1,",
            "<<<<<<< ours\n");

    @Test
    void snapshots() {
        fuzz("snapshots", DamagedTextsTest::snapshot, text -> SnapshotFormat.write(SnapshotFormat.read(text, "here")));
    }

    @Test
    void models() {
        fuzz(
                "models",
                DamagedTextsTest::model,
                text -> SnapshotFormat.writeModel(
                        SnapshotFormat.read(text, "here"), SnapshotFormat.readHints(text, "here")));
    }

    @Test
    void indexes() {
        fuzz(
                "indexes",
                DamagedTextsTest::index,
                text -> RevisionIndex.read(text, "here").write());
    }

    private interface Sample {
        String of(Random random);
    }

    private static void fuzz(String what, Sample sample, UnaryOperator<String> again) {
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos() / 3;
        long read = 0;
        long seed = SEED;
        for (; System.nanoTime() < end; seed++) {
            Random random = new Random(seed);
            String text = mutated(sample.of(random), random);
            long start = System.nanoTime();
            try {
                String written = again.apply(text);
                assertThat(again.apply(written)).as("%s, seed %d", what, seed).isEqualTo(written);
                read++;
            } catch (TidemarkException told) {
                assertThat(told.problem().code()).as("%s, seed %d", what, seed).isIn(TOLD);
                assertThat(told.problem().place()).as("%s, seed %d", what, seed).startsWith("here");
            } catch (RuntimeException | StackOverflowError other) {
                throw new AssertionError(what + ", seed " + seed + ":\n" + text, other);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s, seed %d", what, seed)
                    .isLessThan(Duration.ofSeconds(20));
        }
        System.out.println("fuzz: " + (seed - SEED) + " " + what + ", of which " + read + " could be read");
        assertThat(read).isPositive().isLessThan(seed - SEED);
    }

    private static String mutated(String text, Random random) {
        String changed = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            int to = Math.min(changed.length(), at + random.nextInt(12));
            int from = random.nextInt(changed.length() + 1);
            String other = changed.substring(from, Math.min(changed.length(), from + random.nextInt(200)));
            changed = switch (random.nextInt(6)) {
                case 0 -> changed.substring(0, at);
                case 1 -> changed.substring(0, at) + changed.substring(to);
                case 2 -> changed.substring(0, at) + other + changed.substring(at);
                case 3 -> changed.substring(0, at) + other + changed.substring(to);
                case 4 ->
                    changed.substring(0, at)
                            + ODD.get(random.nextInt(ODD.size())).repeat(1 << random.nextInt(16))
                            + changed.substring(at);
                default -> changed.substring(0, at) + ODD.get(random.nextInt(ODD.size())) + changed.substring(to);
            };
        }
        // As a file holds it.
        return new String(changed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Snapshot of(Random random) {
        return new Snapshot(
                "f",
                new TreeMap<>(Map.of("naming", "spring")),
                new TreeMap<>(),
                new TreeSet<>(List.of("a.B")),
                SchemaPair.random(random.nextLong()).a());
    }

    private static String snapshot(Random random) {
        return SnapshotFormat.write(of(random));
    }

    private static String model(Random random) {
        return SnapshotFormat.writeModel(of(random), Hints.NONE);
    }

    private static String index(Random random) {
        Entry first = new Entry("20260101-000000-größe", List.of(), "a".repeat(64), "a.b.First", "b".repeat(64));
        Entry second = new Entry("s %", List.of(first.id()), "c".repeat(64), "Second", "", List.of("x", "y"));
        return new RevisionIndex(
                        random.nextBoolean() ? "draft" : "sealed",
                        random.nextBoolean() ? "" : "d".repeat(64),
                        new TreeMap<>(Map.of("hibernate.a b", "c=d")),
                        List.of(first, second),
                        random.nextBoolean() ? null : new Entry("draft", List.of("s %"), "", "a.b.Draft"),
                        List.of(new Repeatable("views", "a.Views", random.nextBoolean(), "")))
                .write();
    }
}
