package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.Command;

@Command(name = "baseline", description = "Take over a database that has its tables already.")
final class BaselineCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        print(tidemark.baseline());
        return 0;
    }
}
