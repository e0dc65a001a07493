package dev.tidemark.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with random mistakes, half of them with checksums that are right, are read or told, and never end otherwise. {@code
 * -Dfuzz.seconds=600} for so long; {@code -Dfuzz.seed=…} to begin elsewhere.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 3);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Set<Code> TOLD =
            EnumSet.of(Code.NOT_A_BACKUP, Code.BACKUP_DAMAGED, Code.BACKUP_NEWER, Code.BACKUP_KEY);
    private static final int[] TELLING = {0, 1, 0x7f, 0x80, 0xff, 32, 33, 34, 35, 17, 7, 9};

    @TempDir
    Path directory;

    @Test
    void neverEndsOtherwise() throws IOException {
        byte[] whole = Files.readAllBytes(Sample.write(directory.resolve("it.tidemark"), null, 20_000));
        byte[] contents = Sample.contents(whole);
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long files = 0;
        long read = 0;
        for (long seed = SEED; System.nanoTime() < end; seed++) {
            Random random = new Random(seed);
            byte[] file = random.nextBoolean() ? Sample.framed(mutated(contents, random)) : mutated(whole, random);
            long start = System.nanoTime();
            try {
                Sample.read(new ByteArrayInputStream(file), null);
                read++;
            } catch (TidemarkException told) {
                assertThat(told.problem().code()).as("seed %d", seed).isIn(TOLD);
            } catch (IOException | RuntimeException | Error other) {
                throw new AssertionError(
                        "seed " + seed + ": " + HexFormat.of().formatHex(file, 0, Math.min(200, file.length)), other);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("seed %d", seed)
                    .isLessThan(Duration.ofSeconds(20));
            files++;
        }
        System.out.println("fuzz: " + files + " files, of which " + read + " could be read");
        assertThat(files).isPositive();
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(path -> path.toString().endsWith(".value"))).isEmpty();
        }
    }

    /** Most mistakes are near the beginning or the end, where the lengths are. */
    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int reach = random.nextInt(4) == 0 ? changed.length : Math.min(changed.length, 4096);
            int at = random.nextInt(Math.max(1, reach));
            if (random.nextInt(4) == 0) {
                at = changed.length - 1 - random.nextInt(Math.min(changed.length, 100));
            }
            switch (random.nextInt(5)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed[at] = (byte) TELLING[random.nextInt(TELLING.length)];
                case 2 -> changed = Arrays.copyOf(changed, Math.max(1, at));
                case 3 -> changed = without(changed, at, 1 + random.nextInt(8));
                default -> {
                    for (int j = at; j < Math.min(changed.length, at + 9); j++) {
                        changed[j] = (byte) random.nextInt();
                    }
                }
            }
            if (changed.length == 0) {
                return changed;
            }
        }
        return changed;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        byte[] shorter = Arrays.copyOf(bytes, Math.max(1, bytes.length - (to - from)));
        if (bytes.length > to) {
            System.arraycopy(bytes, to, shorter, from, Math.min(bytes.length - to, shorter.length - from));
        }
        return shorter;
    }
}
