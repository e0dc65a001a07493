package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "downgrade", description = "Take back what came after a target, the youngest first.")
final class DowngradeCommand extends DatabaseFace {
    @Parameters(
            arity = "1",
            paramLabel = "<target>",
            description = "base, an id or its start, or -1; head takes back the draft alone.")
    private String target = "";

    @ArgGroup(validate = false, heading = "%nWhile others use the database:%n", order = 0)
    private PaceOptions pace = new PaceOptions();

    @Override
    int run(Tidemark tidemark) {
        print(pace.set(tidemark).downgrade(target));
        return 0;
    }
}
