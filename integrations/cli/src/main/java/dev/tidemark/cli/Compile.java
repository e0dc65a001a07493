package dev.tidemark.cli;

import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Migration;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the last compile left, beside the snapshot that is committed now. */
record Compile(RevisionIndex index, Snapshot model, Hints hints, Snapshot snapshot, ClassLoader loader) {
    /**
     * Reads it.
     *
     * @param snapshotFile may be missing where nothing has been sealed
     * @throws TidemarkException NO_INDEX; STALE_INDEX where the snapshot has changed since the compile
     */
    static Compile read(Path classes, Path snapshotFile, ClassLoader loader) throws IOException {
        Path indexFile = classes.resolve(RevisionIndex.RESOURCE);
        Path modelFile = classes.resolve(Snapshot.MODEL_RESOURCE);
        if (!Files.exists(indexFile) || !Files.exists(modelFile)) {
            throw new TidemarkException(
                    Code.NO_INDEX,
                    classes.toString(),
                    "It holds no " + RevisionIndex.RESOURCE + ". Compile first, with tidemark-processor in"
                            + " annotationProcessorPaths.");
        }
        RevisionIndex index = RevisionIndex.read(Files.readString(indexFile), indexFile.toString());
        String committed = Files.exists(snapshotFile) ? Files.readString(snapshotFile) : "";
        String hash = committed.isEmpty() ? "" : SnapshotFormat.hash(committed);
        if (!index.snapshotHash().equals(hash)) {
            throw new TidemarkException(
                    Code.STALE_INDEX,
                    indexFile.toString(),
                    "The classes were compiled against another state of " + snapshotFile + ". Compile again.");
        }
        String model = Files.readString(modelFile);
        return new Compile(
                index,
                SnapshotFormat.read(model, modelFile.toString()),
                SnapshotFormat.readHints(model, modelFile.toString()),
                committed.isEmpty() ? Snapshot.EMPTY : SnapshotFormat.read(committed, snapshotFile.toString()),
                loader);
    }

    /** The compiled migration of an entry of the index. */
    Migration migration(RevisionIndex.Entry entry) {
        try {
            Class<?> type = Class.forName(entry.className(), true, loader);
            return type.asSubclass(Migration.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError unusable) {
            throw new TidemarkException(
                    new Problem(
                            Code.REVISION_MISSING,
                            entry.id(),
                            "Its class " + entry.className() + " cannot be used: " + unusable
                                    + ". Compile again from clean."),
                    unusable);
        }
    }
}
