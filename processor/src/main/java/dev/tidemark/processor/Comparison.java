package dev.tidemark.processor;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Checksum;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.processor.code.MigrationCode;
import dev.tidemark.processor.report.Report;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The model of a compile beside the committed snapshot: judged, then written. */
record Comparison(Options options, Committed committed, History history, Snapshot model, Hints hints, SchemaDiff diff) {
    private static final String DRAFT_CLASS = "DraftMigration";

    static Comparison of(Options options, Committed committed, History history, Snapshot model, Hints hints) {
        boolean same = committed.exists() && committed.snapshot().fingerprint().equals(model.fingerprint());
        SchemaDiff diff = same
                ? new SchemaDiff(List.of(), List.of())
                : SchemaDiff.between(committed.snapshot().schema(), model.schema(), hints);
        return new Comparison(options, committed, history, model, hints, diff);
    }

    /** Whether the entities differ from the snapshot. */
    boolean isDraft() {
        return !diff.operations().isEmpty();
    }

    /** Tells what a person must know; in check mode every difference is an error. */
    void judge(Report report) {
        diff.problems().forEach(report::problem);
        NewNames.problems(committed.snapshot().schema(), model.schema(), options.databases())
                .forEach(report::problem);
        if (!isDraft()) {
            return;
        }
        Places places = new Places(model.schema());
        for (Hazard hazard : Hazard.of(diff.operations())) {
            report.problem(new Problem(hazard.code(), hazard.operation().accept(places), hazard.message()));
        }
        if (options.mode() == Options.Mode.CHECK) {
            for (Operation operation : diff.operations()) {
                report.error(new Problem(
                        Code.UNSEALED_DRAFT,
                        operation.accept(places),
                        "The entities differ from the snapshot: " + Description.of(operation)
                                + ". Seal the draft and commit what it writes."));
            }
        } else {
            report.note("Tidemark: the draft holds " + Description.summary(diff.operations()) + ".");
        }
    }

    /** This comparison where the author takes problems on: what a step would be for then needs none. */
    Comparison accepting(Collection<Problem> accepted) {
        return accepted.isEmpty() ? this : of(options, committed, history, model, hints.accepting(accepted));
    }

    /**
     * Writes the index, the model and, where there is a difference, the draft into this package.
     *
     * @param hidesOverride whether a class of the package has the name {@code Override}
     */
    void write(Outputs outputs, String packageName, boolean hidesOverride, Element... origins) {
        RevisionIndex.Entry draft = null;
        if (isDraft()) {
            List<Operation> downgrade = Inverse.of(diff.operations());
            String name = packageName.isEmpty() ? DRAFT_CLASS : packageName + "." + DRAFT_CLASS;
            draft = new RevisionIndex.Entry(
                    RevisionIndex.DRAFT_ID, index(null).heads(), Checksum.of(diff.operations(), downgrade), name);
            outputs.source(name, code(packageName, draft, downgrade).source(hidesOverride), origins);
        }
        outputs.resource(RevisionIndex.RESOURCE, index(draft).write(), origins);
        outputs.resource(Snapshot.MODEL_RESOURCE, SnapshotFormat.writeModel(model, hints), origins);
    }

    private MigrationCode code(String packageName, RevisionIndex.Entry draft, List<Operation> downgrade) {
        return new MigrationCode(
                packageName,
                DRAFT_CLASS,
                draft.id(),
                draft.parents(),
                draft.checksum(),
                "Draft: " + Description.summary(diff.operations()) + ".",
                diff.operations(),
                downgrade);
    }

    private RevisionIndex index(RevisionIndex.@Nullable Entry draft) {
        return new RevisionIndex(
                options.mode().word(),
                committed.hash(),
                model.settings(),
                history.entries(),
                draft,
                history.repeatables());
    }
}
