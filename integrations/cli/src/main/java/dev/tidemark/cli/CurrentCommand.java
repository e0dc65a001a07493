package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "current", description = "Show the revisions that the database is at.")
final class CurrentCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        places(tidemark).forEach(this::print);
        return 0;
    }

    /** Where the database is: the revisions that nothing in it builds on, or base. */
    static List<String> places(Tidemark tidemark) {
        List<String> current = tidemark.status().current();
        return current.isEmpty() ? List.of("base") : current;
    }
}
