package dev.tidemark.cli;

import dev.tidemark.dialect.OwnSql;
import dev.tidemark.diff.Hints;
import dev.tidemark.engine.Revisions;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the last compile left, beside the snapshot that is committed now. */
record Compile(RevisionIndex index, Snapshot model, Hints hints, Snapshot snapshot, ClassLoader loader) {
    /**
     * Reads it.
     *
     * @throws TidemarkException NO_INDEX; STALE_INDEX where the snapshot has changed since the compile
     */
    static Compile read(ProjectOptions project, URLClassLoader loader) throws IOException {
        RevisionIndex index = index(project, loader);
        String committed = committed(project, loader);
        String place = project.classes().resolve(Snapshot.MODEL_RESOURCE).toString();
        String model = resource(loader, Snapshot.MODEL_RESOURCE);
        if (model == null) {
            throw notCompiled(project);
        }
        return new Compile(
                index,
                SnapshotFormat.read(model, place),
                SnapshotFormat.readHints(model, place),
                committed.isEmpty()
                        ? Snapshot.EMPTY
                        : SnapshotFormat.read(committed, project.snapshot().toString()),
                loader);
    }

    /**
     * The index alone.
     *
     * @throws TidemarkException as {@link #read}
     */
    static RevisionIndex index(ProjectOptions project, URLClassLoader loader) throws IOException {
        String text = resource(loader, RevisionIndex.RESOURCE);
        if (text == null) {
            throw notCompiled(project);
        }
        String place = project.classes().resolve(RevisionIndex.RESOURCE).toString();
        RevisionIndex index = RevisionIndex.read(text, place);
        String committed = committed(project, loader);
        if (!index.snapshotHash().equals(committed.isEmpty() ? "" : SnapshotFormat.hash(committed))) {
            throw new TidemarkException(
                    Code.STALE_INDEX,
                    place,
                    "The classes were compiled against another state of " + project.snapshot()
                            + ". Compile again from clean.");
        }
        return index;
    }

    /** The snapshot's text, empty where nothing has been sealed; beside a jar there need be none but the copy in it. */
    private static String committed(ProjectOptions project, URLClassLoader loader) throws IOException {
        if (Files.exists(project.snapshot())) {
            try {
                return Files.readString(project.snapshot());
            } catch (IOException unreadable) {
                throw new TidemarkException(
                        new Problem(
                                Code.SNAPSHOT_DAMAGED,
                                project.snapshot().toString(),
                                "It cannot be read (" + unreadable + "). It must be a file that can be read."),
                        unreadable);
            }
        }
        String copy = Files.isDirectory(project.classes()) ? null : resource(loader, Snapshot.RESOURCE);
        return copy == null ? "" : copy;
    }

    /** A text among the project's classes, or null. */
    private static @Nullable String resource(URLClassLoader loader, String name) throws IOException {
        URL url = loader.findResource(name);
        if (url == null) {
            return null;
        }
        // Without the cache: a jar that is replaced meanwhile must be read anew.
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static TidemarkException notCompiled(ProjectOptions project) {
        return new TidemarkException(
                Code.NO_INDEX,
                project.classes().toString(),
                "It holds no " + RevisionIndex.RESOURCE + ". Compile first, with tidemark-processor in"
                        + " annotationProcessorPaths.");
    }

    /** The class names of all sealed revisions, by id, to be written into a snapshot. */
    SortedMap<String, String> revisions() {
        SortedMap<String, String> revisions = new TreeMap<>();
        index.revisions().forEach(entry -> revisions.put(entry.id(), entry.className()));
        return revisions;
    }

    /**
     * The schema that the sealed revisions lead to, from nothing.
     *
     * @throws TidemarkException SNAPSHOT_DIFFERS where one does not fit what comes before it
     */
    Schema replayed() {
        Schema schema = Schema.EMPTY;
        for (RevisionIndex.Entry entry : Revisions.of(index).ordered()) {
            try {
                schema = Applied.to(schema, recording(entry).upgrade());
            } catch (IllegalArgumentException misfit) {
                throw new TidemarkException(
                        new Problem(
                                Code.SNAPSHOT_DIFFERS,
                                entry.id(),
                                "It does not fit what the revisions before it made: " + misfit.getMessage()
                                        + ". Correct the upgrade of " + entry.className() + "."),
                        misfit);
            }
        }
        return schema;
    }

    /**
     * What the draft does.
     *
     * @throws TidemarkException STALE_INDEX where its class is that of an earlier compile, as after one that failed
     */
    List<Operation> draft() {
        RevisionIndex.Entry draft = index.draft();
        if (draft == null) {
            return List.of();
        }
        Recording recording = recording(draft);
        if (!recording.checksum().equals(draft.checksum())) {
            throw new TidemarkException(
                    Code.STALE_INDEX,
                    draft.className(),
                    "It is not the draft of the last compile, which may have failed. Compile again.");
        }
        return recording.upgrade();
    }

    /**
     * Demands that the steps that people wrote into sealed revisions can be read and are undone.
     *
     * @throws TidemarkException NO_UNDO, SQL_UNCLOSED; UNSUPPORTED_DATABASE where SQL is for a database that there is not
     */
    void requireSoundSteps() {
        index.revisions().forEach(entry -> requireSoundSteps(entry, recording(entry)));
        for (RevisionIndex.Repeatable repeatable : index.repeatables()) {
            RevisionIndex.Entry entry = repeatable(repeatable);
            Recording recording = recording(entry);
            recording.requireRepeatable(entry.id(), entry.className());
            requireSoundSteps(entry, recording);
        }
    }

    private static void requireSoundSteps(RevisionIndex.Entry entry, Recording recording) {
        recording.requireUndo(entry.id(), entry.className());
        OwnSql.require(entry.id(), recording.upgrade());
        OwnSql.require(entry.id(), recording.downgrade());
    }

    /** What is repeatable, with the checksum of what its class says. */
    RevisionIndex.Entry repeatable(RevisionIndex.Repeatable repeatable) {
        return repeatable.entry(recording(repeatable.entry("")).checksum());
    }

    /** The entry that a person means: a revision, or {@code repeatable:<id>}. */
    RevisionIndex.Entry find(String name) {
        if (!name.startsWith(RevisionIndex.Repeatable.PREFIX)) {
            return Revisions.of(index).find(name);
        }
        String id = name.substring(RevisionIndex.Repeatable.PREFIX.length());
        return index.repeatables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(this::repeatable)
                .orElseThrow(() -> new TidemarkException(
                        Code.UNKNOWN_TARGET,
                        name,
                        "No class is annotated @Repeatable(id = \"" + id + "\"). There are: "
                                + (index.repeatables().isEmpty()
                                        ? "none"
                                        : index.repeatables().stream()
                                                .map(RevisionIndex.Repeatable::id)
                                                .collect(Collectors.joining(", ")))
                                + "."));
    }

    /** What the class of an entry of the index says. */
    Recording recording(RevisionIndex.Entry entry) {
        return Recording.of(entry.id(), entry.className(), loader);
    }
}
