package dev.tidemark.engine;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a production database refuses unless it is allowed by name: to destroy rows or values, and to run SQL or Java code of
 * one's own, or to delete rows, that nobody has reviewed. Drafts it refuses in any case.
 */
final class ProductionGuard {
    private final Settings settings;
    private final Losses losses;

    ProductionGuard(Settings settings, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.losses = new Losses(connection, dialect);
    }

    /** What stands against a step, as far as it can be told before it and those ahead of it have run. */
    List<Finding> findings(Plan.Step step, OldNames names) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Plan.Change change : step.changes()) {
            findings.addAll(unreviewed(step, change));
            findings.addAll(destruction(step, change, names));
            names.pass(change.operation());
        }
        return findings;
    }

    /**
     * What a change would destroy.
     *
     * @param names what things are called now that the changes ahead of it have not run
     */
    List<Finding> destruction(Plan.Step step, Plan.Change change, OldNames names) throws SQLException {
        Operation operation = change.operation();
        if (!settings.production()
                || !Losses.mayDestroy(change)
                || settings.allowances().has(Allowances.DESTRUCTIVE, step.revision())) {
            return List.of();
        }
        if (operation instanceof Operation.DropPartition) {
            return List.of(refused(step, change.description() + " destroys its rows", Allowances.DESTRUCTIVE));
        }
        return losses.of(change, names).stream()
                .map(lost -> refused(
                        step,
                        (operation == null ? step.toString() : change.description()) + " destroys " + lost,
                        Allowances.DESTRUCTIVE))
                .toList();
    }

    private List<Finding> unreviewed(Plan.Step step, Plan.Change change) {
        Operation operation = change.operation();
        if (!settings.production()
                || operation == null
                || !Description.wantsReview(operation)
                || isReviewed(step.revision())
                || settings.allowances().has(Allowances.NATIVE, step.revision())) {
            return List.of();
        }
        return List.of(new Finding(
                Code.PRODUCTION_REFUSED,
                step.revision(),
                "nobody has reviewed " + change.description(),
                "This is a production database: review it (tidemark review " + step.revision()
                        + ", which marks the class) and build again, or allow it by name: " + Allowances.NATIVE + ":"
                        + step.revision() + " in --allow or TIDEMARK_ALLOW."));
    }

    /** Whether only a person can know what an operation does. */
    static boolean isNative(@Nullable Operation operation) {
        return operation instanceof Operation.Sql || operation instanceof Operation.Run;
    }

    private boolean isReviewed(String revision) {
        return settings.index().revisions().stream()
                        .anyMatch(entry -> entry.id().equals(revision) && entry.isReviewed())
                || settings.index().repeatables().stream()
                        .filter(each -> revision.equals(RevisionIndex.Repeatable.PREFIX + each.id()))
                        .anyMatch(each -> settings.compiled().load(each).entry().isReviewed());
    }

    private static Finding refused(Plan.Step step, String text, String kind) {
        return new Finding(
                Code.PRODUCTION_REFUSED,
                step.revision(),
                text,
                "This is a production database: if that is meant, allow it by name: " + kind + ":" + step.revision()
                        + " in --allow or TIDEMARK_ALLOW.");
    }
}
