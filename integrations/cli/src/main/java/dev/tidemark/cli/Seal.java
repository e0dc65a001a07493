package dev.tidemark.cli;

import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Checksum;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The draft becoming a revision: judged here, proved by {@link Proof}, written by {@link SealedFiles}. */
final class Seal {
    private final Compile compile;
    private final Answers answers;

    /**
     * What the author says.
     *
     * @param drop whether what goes is destroyed at once, not retired
     * @param renameDenied whether a column that goes beside one that comes is no rename
     * @param force whether hand-written steps of an amended revision may be lost
     */
    record Answers(boolean drop, boolean renameDenied, boolean force) {}

    /** What would be written. */
    record Revision(
            RevisionName name,
            List<String> parents,
            List<Operation> upgrade,
            List<Operation> downgrade,
            Schema before,
            Schema after) {
        /** One whose way back is the inverse of the way there. */
        Revision(RevisionName name, List<String> parents, List<Operation> upgrade, Schema before, Schema after) {
            this(name, parents, upgrade, Inverse.of(upgrade), before, after);
        }
    }

    Seal(Compile compile, Answers answers) {
        this.compile = compile;
        this.answers = answers;
    }

    /**
     * The draft as a new revision; where there is none, one that joins the heads.
     *
     * @throws TidemarkException NOTHING_TO_SEAL; RENAME_OR_DROP or NOT_NULL_WITHOUT_BACKFILL where a person must decide
     */
    Revision revision(String message, Instant now) {
        RevisionIndex index = compile.index();
        RevisionIndex.Entry draft = index.draft();
        if (draft == null && index.heads().size() < 2) {
            throw nothing();
        }
        List<RevisionIndex.Entry> sealed = index.revisions();
        RevisionIndex.Entry like = draft == null ? sealed.get(sealed.size() - 1) : draft;
        String packageName = RevisionName.packageOf(like.className());
        Instant time = RevisionName.after(index.heads(), now);
        return judged(
                operations -> RevisionName.of(message, time, packageName, operations),
                compile.index().heads(),
                compile.snapshot().schema());
    }

    /**
     * The only head, made anew from what the entities say now; or only reworded, where there is a message.
     *
     * @throws TidemarkException SEVERAL_HEADS; TARGET_EXISTS where hand-written steps would be lost; as {@link #revision}
     */
    Revision amended(@Nullable String message) {
        List<String> heads = compile.index().heads();
        if (heads.size() != 1) {
            throw new TidemarkException(
                    heads.isEmpty() ? Code.NOTHING_TO_SEAL : Code.SEVERAL_HEADS,
                    String.join(", ", heads),
                    "--amend replaces the head of the history, so there must be exactly one. Seal without --amend.");
        }
        RevisionIndex.Entry head = compile.index().revisions().stream()
                .filter(entry -> entry.id().equals(heads.get(0)))
                .findFirst()
                .orElseThrow();
        Recording recording = compile.recording(head);
        if (!answers.force() && (isHandWritten(recording.upgrade()) || isHandWritten(recording.downgrade()))) {
            throw new TidemarkException(
                    Code.TARGET_EXISTS,
                    head.className(),
                    "It has hand-written steps (sql, run or rows) that --amend would lose. Seal a second revision, or say"
                            + " --force and write them again.");
        }
        Schema before = Applied.to(compile.snapshot().schema(), Inverse.of(recording.upgrade()));
        Revision revision = judged(operations -> RevisionName.again(head, message), head.parents(), before);
        String checksum = Checksum.of(revision.upgrade(), revision.downgrade());
        if (message == null && checksum.equals(recording.checksum())) {
            throw nothing();
        }
        return revision;
    }

    private Revision judged(Function<List<Operation>, RevisionName> name, List<String> parents, Schema before) {
        SchemaDiff diff = SchemaDiff.between(before, compile.model().schema(), compile.hints());
        List<Problem> open = diff.problems().stream().filter(this::isOpen).toList();
        if (!open.isEmpty()) {
            Problem first = open.get(0);
            String others = open.stream().skip(1).map(Problem::toString).collect(Collectors.joining(" "));
            throw new TidemarkException(first.code(), first.place(), (first.message() + " " + others).strip());
        }
        List<Operation> upgrade = answers.drop() ? Destruction.of(diff.operations()) : diff.operations();
        if (upgrade.isEmpty() && parents.size() < 2) {
            throw nothing();
        }
        Schema after = Applied.to(before, upgrade);
        return new Revision(
                name.apply(upgrade),
                parents,
                upgrade,
                before,
                Origins.of(after, compile.model().schema()));
    }

    private boolean isOpen(Problem problem) {
        boolean denied = answers.drop() || answers.renameDenied();
        return problem.code() == Code.NOT_NULL_WITHOUT_BACKFILL
                || problem.code() == Code.ENUM_RENUMBERED
                || (problem.code() == Code.RENAME_OR_DROP && !denied);
    }

    private static boolean isHandWritten(List<Operation> operations) {
        return operations.stream().anyMatch(Operation.Own.class::isInstance);
    }

    private static TidemarkException nothing() {
        return new TidemarkException(
                Code.NOTHING_TO_SEAL,
                "",
                "The entities equal the snapshot. Where you have just changed one, compile first.");
    }
}
