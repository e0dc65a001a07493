package dev.tidemark.cli;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "reset",
        description = {
            "Take everything back that the history has made, with its rows: for a development database.",
            "It asks on a terminal, a script has to say --yes, and a production database refuses it."
        })
final class ResetCommand extends DatabaseFace {
    @Mixin
    private Consent consent = new Consent();

    @Override
    int run(Tidemark tidemark) {
        if (tidemark.isProduction()) {
            throw new TidemarkException(
                    Code.PRODUCTION_REFUSED,
                    "reset",
                    "This is said to be a production database, which is never reset. Nothing has changed. Where that"
                            + " is not so, take away what says it: TIDEMARK_PRODUCTION, or production in"
                            + " tidemark.properties.");
        }
        Plan plan = tidemark.planDowngrade("base");
        if (!plan.isEmpty()) {
            List<String> losses = new ArrayList<>(List.of(counted(plan.steps().size(), "revision")));
            losses.addAll(tidemark.losses(plan));
            consent.require(this, "The reset", losses);
        }
        print(tidemark.downgrade("base"), tidemark);
        return 0;
    }
}
