package dev.tidemark.cli;

import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.code.MigrationCode;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The two files that a seal writes: the migration's source, and the snapshot. */
final class SealedFiles {
    private SealedFiles() {}

    /** Where a revision's source lies. */
    static Path source(Path sources, String className) {
        return sources.resolve(className.replace('.', '/') + ".java");
    }

    /**
     * Writes both, each whole or not at all.
     *
     * @return the source file
     * @throws TidemarkException TARGET_EXISTS where a new revision's file exists, and where an amended one's does not
     */
    static Path write(Seal.Revision revision, Compile compile, Path sources, Path snapshotFile, boolean amends)
            throws IOException {
        RevisionName name = revision.name();
        String className =
                name.packageName().isEmpty() ? name.className() : name.packageName() + "." + name.className();
        Path file = source(sources, className);
        if (Files.exists(file) != amends) {
            throw new TidemarkException(
                    Code.TARGET_EXISTS,
                    file.toString(),
                    amends
                            ? "The head's source is not there, so it cannot be replaced. Say where with --source."
                            : "There is a file already. Seal again in a second, or with another message.");
        }
        String source = new MigrationCode(
                        name.packageName(),
                        name.className(),
                        name.id(),
                        revision.parents(),
                        Checksum.of(revision.upgrade(), revision.downgrade()),
                        name.summary(),
                        revision.upgrade(),
                        revision.downgrade())
                .source();
        SortedMap<String, String> revisions = new TreeMap<>(compile.snapshot().revisions());
        revisions.put(name.id(), className);
        Snapshot model = compile.model();
        String snapshot = SnapshotFormat.write(
                new Snapshot(model.fingerprint(), model.settings(), revisions, model.types(), revision.after()));
        Path newSource = beside(file, source);
        Path newSnapshot = beside(snapshotFile, snapshot);
        // The snapshot last: where the second move fails, the compile finds a revision too many and says so.
        move(newSource, file);
        move(newSnapshot, snapshotFile);
        return file;
    }

    /** Replaces a file's text, whole or not at all. */
    static void replace(Path file, String text) throws IOException {
        move(beside(file, text), file);
    }

    private static Path beside(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(
                Objects.requireNonNull(file.toAbsolutePath().getParent()));
        return Files.writeString(Files.createTempFile(folder, ".tidemark", ".new"), text);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
