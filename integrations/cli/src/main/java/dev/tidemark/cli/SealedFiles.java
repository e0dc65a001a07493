package dev.tidemark.cli;

import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.code.MigrationCode;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** The two files that a seal writes: the migration's source, and the snapshot. */
final class SealedFiles {
    private SealedFiles() {}

    /** Where a revision's source lies. */
    static Path source(Path sources, String className) {
        return sources.resolve(className.replace('.', '/') + ".java");
    }

    /**
     * Writes both, or neither.
     *
     * @return the source file
     * @throws TidemarkException TARGET_EXISTS where a new revision's file exists, and where an amended one's does not;
     *     NOT_WRITTEN
     */
    static Path write(Seal.Revision revision, Compile compile, Path sources, Path snapshotFile, boolean amends) {
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
                .source(Files.exists(file.resolveSibling("Override.java")));
        SortedMap<String, String> revisions = compile.revisions();
        revisions.put(name.id(), className);
        String snapshot = snapshot(compile, revisions, revision.after());
        // The snapshot last: it follows from the revisions, so a seal that ends between the two can be finished.
        SealLock.with(compile, () -> {
            requireUnchanged(snapshotFile, compile);
            new Placement().with(file, source).with(snapshotFile, snapshot).place();
        });
        return file;
    }

    /** Another seal may have come to its end while this one's was proved. */
    private static void requireUnchanged(Path snapshotFile, Compile compile) {
        String text;
        try {
            text = Files.exists(snapshotFile) ? Files.readString(snapshotFile) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!text.isEmpty() && !SnapshotFormat.hash(text).equals(compile.index().snapshotHash())) {
            throw new TidemarkException(
                    Code.STALE_INDEX,
                    snapshotFile.toString(),
                    "It has changed since this began, as by another seal. Nothing was written. Compile again.");
        }
    }

    /** The text of the snapshot that stands for the model. */
    static String snapshot(Compile compile, SortedMap<String, String> revisions, Schema schema) {
        Snapshot model = compile.model();
        return SnapshotFormat.write(
                new Snapshot(model.fingerprint(), model.settings(), revisions, model.types(), schema));
    }
}
