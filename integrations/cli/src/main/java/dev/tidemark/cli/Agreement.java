package dev.tidemark.cli;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether the sealed revisions lead to the snapshot. They do, unless a revision was edited so that it leads elsewhere, or
 * the snapshot was, or a seal ended between its two files: in the latter cases the revisions lead to the entities already,
 * and the snapshot can follow.
 */
final class Agreement {
    private final Compile compile;
    private final Schema replayed;
    private final List<Operation> gap;

    private Agreement(Compile compile) {
        this.compile = compile;
        this.replayed = compile.replayed();
        this.gap = between(replayed, compile.snapshot().schema());
    }

    static Agreement of(Compile compile) {
        return new Agreement(compile);
    }

    private static List<Operation> between(Schema from, Schema to) {
        return SchemaDiff.between(from, to.live(), Hints.NONE).operations();
    }

    boolean holds() {
        return gap.isEmpty();
    }

    /** Whether the snapshot alone is behind: the revisions lead to what the entities say. */
    boolean canFollow() {
        return !holds() && between(replayed, compile.model().schema()).isEmpty();
    }

    /** Whether that is so because a seal ended between its class and the snapshot. */
    boolean isInterruptedSeal() {
        return canFollow() && !unknownRevisions().isEmpty();
    }

    private List<String> unknownRevisions() {
        return compile.revisions().keySet().stream()
                .filter(id -> !compile.snapshot().revisions().containsKey(id))
                .toList();
    }

    /**
     * Demands it.
     *
     * @throws TidemarkException SNAPSHOT_DIFFERS
     */
    void require() {
        if (holds()) {
            return;
        }
        List<String> unknown = unknownRevisions();
        throw new TidemarkException(
                Code.SNAPSHOT_DIFFERS,
                unknown.isEmpty() ? Snapshot.RESOURCE : String.join(", ", unknown),
                canFollow()
                        ? "The revisions lead to what the entities say, the snapshot does not: a seal was interrupted,"
                                + " or the snapshot was edited. Run seal; it only writes the snapshot anew."
                        : "The revisions do not lead to the snapshot; from where they lead one would still have to: "
                                + Description.summary(gap) + ". "
                                + (unknown.isEmpty()
                                        ? "Take the edit of the revision or of the snapshot back; a change of the"
                                                + " schema belongs into the entities."
                                        : "Delete the classes of these revisions, which the snapshot does not know, and"
                                                + " compile."));
    }

    /** Writes the snapshot that the revisions lead to. */
    void finish(Path snapshotFile) {
        String snapshot = SealedFiles.snapshot(
                compile,
                compile.revisions(),
                Origins.of(replayed, compile.model().schema()));
        new Placement().with(snapshotFile, snapshot).place();
    }
}
