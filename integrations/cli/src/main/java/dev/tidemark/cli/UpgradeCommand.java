package dev.tidemark.cli;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "upgrade",
        description = {
            "Run what is pending, up to a target.",
            "On a terminal it asks before data goes; a script goes on, as an application that boots does."
        })
final class UpgradeCommand extends DatabaseFace {
    @Parameters(
            arity = "0..1",
            paramLabel = "<target>",
            defaultValue = "heads",
            description = "heads (default), head, an id, the start of it or the words in it, or +1.")
    private String target = "";

    @Option(names = "--allow-draft", description = "Run a draft that lies in a jar.")
    private boolean allowDraft;

    @Option(names = "--no-draft", description = "Leave the draft out: only what is sealed runs.")
    private boolean noDraft;

    @Mixin
    private DryRunOptions dryRun = new DryRunOptions();

    @Mixin
    private Consent consent = new Consent();

    @ArgGroup(validate = false, heading = "%nIn production:%n", order = 0)
    private ProductionOptions production = new ProductionOptions();

    @ArgGroup(heading = "%nAfter an interruption:%n", order = 0)
    private @Nullable InterruptionOptions interruption;

    @ArgGroup(validate = false, heading = "%nWhile others use the database:%n", order = 0)
    private PaceOptions pace = new PaceOptions();

    @Override
    int run(Tidemark door) throws IOException {
        requireFreshIndex();
        Tidemark tidemark =
                production.set(pace.set(door)).allowDraft(allowDraft).withDraft(!noDraft);
        if (interruption != null) {
            tidemark.interrupted(interruption.known());
            if (interruption.undoes()) {
                print(tidemark.undo(), tidemark);
                return 0;
            }
        }
        Plan plan = tidemark.planUpgrade(target);
        production.tell(this, plan);
        if (dryRun.isWanted()) {
            PlanReport.of("upgrade", plan, tidemark, dataSource()).print(this, dryRun.withSql());
            return 0;
        }
        if (plan.steps().stream().anyMatch(step -> step.revision().equals(RevisionIndex.DRAFT_ID))) {
            print(
                    "@|yellow The draft runs too.|@ It is not sealed, and for a database of your own; --no-draft leaves it"
                            + " out.");
        }
        if (person().isThere()) {
            consent.require(this, "The upgrade", tidemark.losses(plan));
        }
        print(tidemark.upgrade(target), tidemark);
        return 0;
    }
}
