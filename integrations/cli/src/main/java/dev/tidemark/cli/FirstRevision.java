package dev.tidemark.cli;

import dev.tidemark.snapshot.RevisionIndex;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The revision that makes what a database has already: the draft of a project that has no revision yet, as it will be sealed. */
final class FirstRevision {
    private final Compile compile;
    private final Seal.Revision revision;

    private FirstRevision(Compile compile, Seal.Revision revision) {
        this.compile = compile;
        this.revision = revision;
    }

    /**
     * The draft under the id that it will have.
     *
     * @throws dev.tidemark.problem.TidemarkException as {@link Seal#revision}; STALE_INDEX where the draft's class is an older one
     */
    static FirstRevision of(Compile compile, String message, Instant now) {
        compile.draft();
        Seal seal = new Seal(compile, new Seal.Answers(false, false, false));
        return new FirstRevision(compile, seal.revision(message, now));
    }

    /** The index as it will be; until the next compile, the draft's class says what the revision does. */
    RevisionIndex index() {
        RevisionIndex now = compile.index();
        RevisionIndex.Entry draft = Objects.requireNonNull(now.draft(), "a project without revisions has a draft");
        RevisionIndex.Entry first =
                new RevisionIndex.Entry(revision.name().id(), List.of(), draft.checksum(), draft.className());
        return new RevisionIndex(now.mode(), now.snapshotHash(), now.settings(), List.of(first), null);
    }

    /** Writes the class and the snapshot, and returns the class's file. */
    Path write(ProjectOptions project) {
        return SealedFiles.write(revision, compile, project.source(), project.snapshot(), false);
    }
}
