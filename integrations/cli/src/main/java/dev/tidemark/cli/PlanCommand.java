package dev.tidemark.cli;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plan",
        description = {
            "Show what upgrade would do, or downgrade for base and targets such as -1; changes nothing.",
            "What downgrade would do for other targets says downgrade --dry-run."
        })
final class PlanCommand extends DatabaseFace {
    @Parameters(
            arity = "0..1",
            paramLabel = "<target>",
            defaultValue = "heads",
            description = "heads (default), head, an id, the start of it or the words in it, +1, -1, or base.")
    private String target = "";

    @Option(names = "--sql", description = "With the statements of each operation.")
    private boolean sql;

    @Option(names = "--no-draft", description = "Leave the draft out.")
    private boolean noDraft;

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    int run(Tidemark tidemark) {
        Plan plan = tidemark.withDraft(!noDraft).plan(target);
        boolean back = target.startsWith("-") || target.equals("base");
        PlanReport report = PlanReport.of(back ? "downgrade" : "upgrade", plan, tidemark, dataSource());
        if (isJson()) {
            printJson(report.answer(target));
        } else {
            report.print(this, sql);
        }
        return 0;
    }
}
