package dev.tidemark.cli;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "downgrade",
        description = {
            "Take back what came after a target, the youngest first.",
            "Where rows or values would go, it asks on a terminal; a script has to say --yes."
        })
final class DowngradeCommand extends DatabaseFace {
    @Parameters(
            arity = "1",
            paramLabel = "<target>",
            description = "base, an id, the start of it or the words in it, or -1; head takes back the draft alone.")
    private String target = "";

    @Mixin
    private DryRunOptions dryRun = new DryRunOptions();

    @Mixin
    private Consent consent = new Consent();

    @ArgGroup(validate = false, heading = "%nIn production:%n", order = 0)
    private ProductionOptions production = new ProductionOptions();

    @ArgGroup(validate = false, heading = "%nWhile others use the database:%n", order = 0)
    private PaceOptions pace = new PaceOptions();

    @Override
    int run(Tidemark door) {
        Tidemark tidemark = production.set(pace.set(door));
        Plan plan = tidemark.planDowngrade(target);
        production.tell(this, plan);
        if (dryRun.isWanted()) {
            PlanReport.of("downgrade", plan, tidemark, dataSource()).print(this, dryRun.withSql());
            return 0;
        }
        consent.require(this, "The downgrade", tidemark.losses(plan));
        print(tidemark.downgrade(target), tidemark);
        return 0;
    }
}
