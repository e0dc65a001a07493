package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "downgrade", description = "Take back what came after a target, the youngest first.")
final class DowngradeCommand extends DatabaseFace {
    @Parameters(arity = "1", paramLabel = "<target>", description = "head, base, an id or its start, +1 or -1.")
    private String target = "";

    @Override
    int run(Tidemark tidemark) {
        print(tidemark.downgrade(target));
        return 0;
    }
}
