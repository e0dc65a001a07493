package dev.tidemark.cli;

import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import picocli.CommandLine.Command;

@Command(
        name = "baseline",
        description = "Take over a database that has its tables already, at the revision that it shows.")
final class BaselineCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        Result result = tidemark.baseline();
        Columns columns = new Columns();
        result.steps().forEach(done -> columns.line("@|green baseline|@", done.revision()));
        tidemark.drift().forEach(difference -> columns.line("@|yellow differs|@", difference.toString()));
        tidemark.status().pending().forEach(id -> columns.line("@|yellow pending|@", id));
        print(columns);
        return 0;
    }
}
