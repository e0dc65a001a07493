package dev.tidemark.cli;

import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "stamp", description = "Say that the database is at a target; runs nothing.")
final class StampCommand extends DatabaseFace {
    @Parameters(arity = "1", paramLabel = "<target>", description = "head, base, an id or its start, or +1.")
    private String target = "";

    @Override
    int run(Tidemark tidemark) {
        print(
                tidemark.stamp(target).steps().isEmpty()
                        ? "Nothing to do: the database is there already."
                        : "@|green stamp|@  " + String.join(", ", CurrentCommand.places(tidemark)));
        return 0;
    }
}
