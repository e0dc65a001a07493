package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.Command;

@Command(name = "current", description = "Show the revisions that the database is at.")
final class CurrentCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        tidemark.status().current().forEach(this::print);
        return 0;
    }
}
