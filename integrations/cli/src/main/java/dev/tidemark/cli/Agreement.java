package dev.tidemark.cli;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether the sealed revisions lead to the snapshot. They do, unless a revision was edited so that it leads elsewhere, or a
 * seal ended between its two files: then they lead to the entities already, and the snapshot can follow.
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

    boolean isInterruptedSeal() {
        return !holds() && between(replayed, compile.model().schema()).isEmpty();
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
        List<String> ids = compile.revisions().keySet().stream()
                .filter(id -> !compile.snapshot().revisions().containsKey(id))
                .toList();
        throw new TidemarkException(
                Code.SNAPSHOT_DIFFERS,
                String.join(", ", ids),
                isInterruptedSeal()
                        ? "A seal was interrupted: its class is written, the snapshot is not. Run seal again; it only"
                                + " finishes that one."
                        : "The revisions do not lead to the snapshot; from where they lead one would still have to: "
                                + Description.summary(gap) + ". "
                                + (ids.isEmpty()
                                        ? "Take the edit of the revision back; a change of the schema belongs into the"
                                                + " entities."
                                        : "Delete the classes of these revisions, which the snapshot does not know, and"
                                                + " compile."));
    }

    /** Writes the snapshot that an interrupted seal has left out. */
    void finish(Path snapshotFile) {
        String snapshot = SealedFiles.snapshot(
                compile,
                compile.revisions(),
                Origins.of(replayed, compile.model().schema()));
        new Placement().with(snapshotFile, snapshot).place();
    }
}
