package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
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
                    Code.NOT_CONFIRMED, "reset", "This is said to be a production database, which is never reset.");
        }
        List<HistoryEntry> rows = tidemark.history();
        if (!rows.isEmpty()) {
            List<String> losses = new ArrayList<>(List.of(counted(rows.size(), "revision")));
            losses.addAll(tidemark.losses(tidemark.planDowngrade("base")));
            consent.require(this, "The reset", losses);
        }
        print(tidemark.downgrade("base"), tidemark);
        return 0;
    }
}
