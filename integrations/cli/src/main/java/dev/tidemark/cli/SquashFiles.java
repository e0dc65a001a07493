package dev.tidemark.cli;

import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.code.MigrationCode;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The files of a squash: the one revision's source, those in whose place it is, and the snapshot, whose schema stays. */
final class SquashFiles {
    private final ProjectOptions project;
    private final Compile compile;

    SquashFiles(ProjectOptions project, Compile compile) {
        this.project = project;
        this.compile = compile;
    }

    /** The revisions whose classes are still there although another replaces them. */
    static List<Entry> replaced(RevisionIndex index) {
        Set<String> ids = index.revisions().stream()
                .flatMap(entry -> entry.replaces().stream())
                .collect(Collectors.toSet());
        return index.revisions().stream()
                .filter(entry -> ids.contains(entry.id()))
                .toList();
    }

    /** Where a revision's source lies. */
    static Path source(ProjectOptions project, Entry entry) {
        return SealedFiles.source(project.source(), entry.className());
    }

    /** Writes the one, and deletes the others if that is wanted; all, or nothing. */
    Path write(Seal.Revision revision, Squash squash, boolean deletes) {
        RevisionName name = revision.name();
        String className =
                name.packageName().isEmpty() ? name.className() : name.packageName() + "." + name.className();
        Path file = SealedFiles.source(project.source(), className);
        if (Files.exists(file)) {
            throw new TidemarkException(
                    Code.TARGET_EXISTS, file.toString(), "There is a file already. Try again in a second.");
        }
        String checksum = Checksum.of(revision.upgrade(), revision.downgrade());
        String source = new MigrationCode(
                        name.packageName(),
                        name.className(),
                        name.id(),
                        revision.parents(),
                        checksum,
                        name.summary(),
                        revision.upgrade(),
                        revision.downgrade(),
                        squash.ids())
                .source(Files.exists(file.resolveSibling("Override.java")));
        String text = squash.wantsReview() ? RevisionSource.of(file, source).with("reviewed", checksum) : source;
        SortedMap<String, String> revisions = compile.revisions();
        revisions.put(name.id(), className);
        // The class first and the snapshot last: what is between the two compiles.
        Placement placement = new Placement().with(file, text);
        place(placement, revisions, deletes ? squash.run() : List.of());
        return file;
    }

    void delete(List<Entry> old) {
        place(new Placement(), compile.revisions(), old);
    }

    private void place(Placement placement, SortedMap<String, String> revisions, List<Entry> deleted) {
        for (Entry entry : deleted) {
            Path file = source(project, entry);
            if (!Files.exists(file)) {
                throw new TidemarkException(
                        Code.TARGET_EXISTS,
                        file.toString(),
                        "The source of " + entry.id()
                                + " is not there, so it cannot be deleted. Say where with --source. Nothing was"
                                + " changed.");
            }
            placement.without(file);
            revisions.remove(entry.id());
        }
        Snapshot now = compile.snapshot();
        placement
                .with(
                        project.snapshot(),
                        SnapshotFormat.write(
                                new Snapshot(now.fingerprint(), now.settings(), revisions, now.types(), now.schema())))
                .place();
    }
}
