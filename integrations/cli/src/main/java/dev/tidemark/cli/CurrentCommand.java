package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Tidemark;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "current", description = "Show the revisions that the database is at.")
final class CurrentCommand extends DatabaseFace {
    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = {"-v", "--verbose"},
            description = "With how and when each came there, and by whom.")
    private boolean verbose;

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    int run(Tidemark tidemark) {
        if (!isJson() && !verbose) {
            places(tidemark).forEach(this::print);
            return 0;
        }
        List<String> current = tidemark.status().current();
        List<HistoryEntry> rows = tidemark.history().stream()
                .filter(row -> current.contains(row.id()))
                .toList();
        if (isJson()) {
            printJson(new Answers.OfCurrent(
                    current, rows.stream().map(Answers.Row::of).toList()));
            return 0;
        }
        Columns columns = new Columns();
        rows.forEach(row -> columns.line(RevisionLines.cells(row)));
        print(columns);
        if (rows.isEmpty()) {
            print("base");
        }
        return 0;
    }

    /** Where the database is: the revisions that nothing in it builds on, or base. */
    static List<String> places(Tidemark tidemark) {
        List<String> current = tidemark.status().current();
        return current.isEmpty() ? List.of("base") : current;
    }
}
