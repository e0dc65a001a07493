package dev.tidemark.backup;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A directory of backups: which key they are written with, and which of them are kept.
 *
 * @param keep how many of the newest; 0: all
 * @param keepFor how long; null: for ever
 * @param key null where they are not encrypted
 */
public record Backups(
        Path directory,
        int keep,
        @Nullable Duration keepFor,
        @Nullable BackupKey key) {
    /** The environment's variable, and the system property, that name the directory. */
    public static final String VARIABLE = "TIDEMARK_BACKUPS";

    public static final String PROPERTY = "tidemark.backups";

    /** How the names of backups end. */
    public static final String SUFFIX = ".tidemark";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** Those in a directory, all kept, with the key of the environment where it has one. */
    public static Backups in(Path directory) {
        return new Backups(directory, 0, null, BackupKey.ofEnvironment());
    }

    /** Those in the directory that the system property or the environment names; null where neither does. */
    public static @Nullable Backups ofEnvironment() {
        String directory = System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, ""));
        return directory.isEmpty() ? null : in(Path.of(directory));
    }

    /** The same, of which only so many of the newest are kept. */
    public Backups keep(int newest) {
        if (newest < 1) {
            throw new TidemarkException(Code.BAD_ARGUMENT, String.valueOf(newest), "One backup is kept at least.");
        }
        return new Backups(directory, newest, keepFor, key);
    }

    /** The same, of which those older than this go; the newest is always kept. */
    public Backups keepFor(Duration age) {
        return new Backups(directory, keep, age, key);
    }

    public Backups key(@Nullable BackupKey newKey) {
        return new Backups(directory, keep, keepFor, newKey);
    }

    /** A backup in the directory, as its first bytes and its name tell. */
    public record Found(Path file, Instant created, boolean encrypted, long bytes) {}

    /** A path for a backup of this moment, which no file has yet. */
    public Path newFile(Instant now, String reason) {
        return newFile(now, reason, SUFFIX);
    }

    /** As the other, for a file of another kind. */
    public Path newFile(Instant now, String reason, String suffix) {
        String words = reason.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = TIME.format(now) + "-" + words.substring(0, Math.min(60, words.length()));
        Path file = directory.resolve(name + suffix);
        for (int number = 2; Files.exists(file); number++) {
            file = directory.resolve(name + "-" + number + suffix);
        }
        return file;
    }

    /** With which a new file is its owner's alone to read, where the file system has modes. */
    public static FileAttribute<?>[] forTheOwner(Path file) {
        boolean modes = FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && file.getFileSystem().equals(FileSystems.getDefault());
        return modes
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** All of them, the newest first. */
    public List<Found> list() throws IOException {
        List<Found> found = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            return found;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Preamble preamble = preamble(file);
            if (preamble != null) {
                found.add(new Found(file, preamble.createdAt(), preamble.encrypted(), Files.size(file)));
            }
        }
        found.sort(
                Comparator.comparing(Found::created).thenComparing(Found::file).reversed());
        return found;
    }

    /** That of a finished backup; null for all else, whatever it is called. */
    private static @Nullable Preamble preamble(Path file) throws IOException {
        if (!file.getFileName().toString().endsWith(SUFFIX)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Preamble.peek(in.readNBytes(Preamble.LENGTH));
        } catch (TidemarkException damagedOrNewer) {
            // Not ours to count or to delete.
            return null;
        }
    }

    /** Deletes what is not to be kept, and gives it; never the newest, and nothing that is no backup. */
    public List<Path> prune(Instant now) throws IOException {
        List<Path> gone = new ArrayList<>();
        List<Found> all = list();
        for (int i = 1; i < all.size(); i++) {
            boolean isOld = keepFor != null && all.get(i).created().isBefore(now.minus(keepFor));
            if (isOld || (keep > 0 && i >= keep)) {
                Files.deleteIfExists(all.get(i).file());
                gone.add(all.get(i).file());
            }
        }
        return gone;
    }
}
