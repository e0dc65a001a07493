package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "current", description = "Show the revisions that the database is at.")
final class CurrentCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        List<String> current = tidemark.status().current();
        (current.isEmpty() ? List.of("base") : current).forEach(this::print);
        return 0;
    }
}
