package dev.tidemark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read; what is damaged in any byte, cut anywhere or put together otherwise is told, and never read as if it were whole. */
class FormatTest {
    private static final Set<Code> TOLD =
            EnumSet.of(Code.NOT_A_BACKUP, Code.BACKUP_DAMAGED, Code.BACKUP_NEWER, Code.BACKUP_KEY);
    private static final BackupKey KEY = BackupKey.of(Base64.getEncoder().encodeToString(new byte[32]));

    @TempDir
    Path directory;

    private static Code refused(byte[] file, @Nullable BackupKey key) {
        try {
            Sample.read(new ByteArrayInputStream(file), key);
        } catch (TidemarkException told) {
            return told.problem().code();
        } catch (IOException other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("a damaged file was read to its end");
    }

    private byte[] file(@Nullable BackupKey key, int large) throws IOException {
        Path file = directory.resolve("it" + large + (key == null ? "" : "-encrypted") + Backups.SUFFIX);
        return Files.readAllBytes(Sample.write(file, key, large));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        int number = 0;
        for (BackupKey key : new BackupKey[] {null, KEY, BackupKey.of("a long passphrase")}) {
            Path file = directory.resolve(number++ + ".tidemark");
            Sample.write(file, key, 3);
            List<@Nullable Object> read = Sample.read(Files.newInputStream(file), key);
            List<@Nullable Object> row = read.subList(0, Sample.VALUES.size());
            assertThat(Arrays.deepEquals(row.toArray(), Sample.VALUES.toArray()))
                    .as("%s", row)
                    .isTrue();
            assertThat(read).contains(Map.of("c0", 7L), Map.of("s", -3L));
            assertThat(Contents.of(file, key).rows()).isEqualTo(Map.of("things", 2L, "large", 1L));
            assertThat(Contents.of(file, key).header()).isEqualTo(Sample.header());
            assertThat(Contents.of(file, key).created()).isEqualTo(Sample.NOW);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void everyTruncationIsTold() throws IOException {
        for (BackupKey key : new BackupKey[] {null, KEY}) {
            byte[] file = file(key, 3);
            for (int length = 0; length < file.length; length++) {
                assertThat(refused(Arrays.copyOf(file, length), key))
                        .as("cut at %d", length)
                        .isIn(TOLD);
            }
            assertThat(refused(Arrays.copyOf(file, file.length + 1), key)).isEqualTo(Code.BACKUP_DAMAGED);
        }
    }

    @Test
    void everyFlippedByteIsTold() throws IOException {
        for (BackupKey key : new BackupKey[] {null, KEY}) {
            byte[] file = file(key, 3);
            for (int at = 0; at < file.length; at++) {
                byte[] flipped = file.clone();
                flipped[at] ^= 0x41;
                assertThat(refused(flipped, key)).as("flipped at %d", at).isIn(TOLD);
            }
        }
    }

    @Test
    void framesInAnotherOrderAreTold() throws IOException {
        // Of several pieces: the zeros make them of one length each.
        byte[] file = file(null, 200_000);
        int first = Preamble.LENGTH;
        int second = next(file, first);
        int third = next(file, second);
        ByteBuffer swapped = ByteBuffer.allocate(file.length);
        swapped.put(file, 0, first).put(file, second, third - second).put(file, first, second - first);
        swapped.put(file, third, file.length - third);
        assertThat(refused(swapped.array(), null)).isEqualTo(Code.BACKUP_DAMAGED);
        ByteBuffer without = ByteBuffer.allocate(file.length - (second - first));
        without.put(file, 0, first).put(file, second, file.length - second);
        assertThat(refused(without.array(), null)).isEqualTo(Code.BACKUP_DAMAGED);
    }

    private static int next(byte[] file, int frame) {
        return frame + 13 + ByteBuffer.wrap(file).getInt(frame + 5);
    }

    @Test
    void anotherKeyOrNone() throws IOException {
        byte[] file = file(KEY, 3);
        assertThat(refused(file, null)).isEqualTo(Code.BACKUP_KEY);
        assertThat(refused(file, BackupKey.of("a long passphrase"))).isEqualTo(Code.BACKUP_KEY);
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(refused(file, BackupKey.of(Base64.getEncoder().encodeToString(other))))
                .isEqualTo(Code.BACKUP_KEY);
        assertThatThrownBy(() -> BackupKey.of("too short")).hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void otherFilesAndOtherTimes() throws IOException {
        assertThat(refused(
                        "PK\3\4 something else altogether, and longer than that".getBytes(StandardCharsets.UTF_8),
                        null))
                .isEqualTo(Code.NOT_A_BACKUP);
        assertThat(refused(new byte[0], null)).isEqualTo(Code.NOT_A_BACKUP);
        byte[] newer = file(null, 3);
        newer[8] = 2;
        assertThat(refused(newer, null)).isEqualTo(Code.BACKUP_NEWER);
    }

    @Test
    void lengthsThatAreNot() throws IOException {
        byte[] huge = file(null, 3);
        ByteBuffer.wrap(huge).putInt(Preamble.LENGTH + 5, Integer.MAX_VALUE);
        assertThat(refused(huge, null)).isEqualTo(Code.BACKUP_DAMAGED);
        ByteBuffer.wrap(huge).putInt(Preamble.LENGTH + 1, Integer.MIN_VALUE);
        assertThat(refused(huge, null)).isEqualTo(Code.BACKUP_DAMAGED);
        // A header whose first text says that it has 2^60 bytes, in frames that are right.
        byte[] contents = {-1, -1, -1, -1, -1, -1, -1, -1, 15};
        assertThat(refused(Sample.framed(contents), null)).isEqualTo(Code.BACKUP_DAMAGED);
        // What deflates to next to nothing, and says that it is a text.
        byte[] bomb = new byte[64 * 1024 * 1024];
        bomb[0] = (byte) 0x80;
        bomb[1] = (byte) 0x80;
        bomb[2] = (byte) 0x80;
        bomb[3] = 0x40;
        byte[] file = Sample.framed(bomb);
        assertThat(file.length).isLessThan(bomb.length / 100);
        assertThat(refused(file, null)).isEqualTo(Code.BACKUP_DAMAGED);
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        Path file = directory.resolve("half.tidemark");
        try (BackupWriter writer = new BackupWriter(file, Sample.header(), null, Sample.NOW)) {
            writer.table("large", List.of("t"));
        }
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
