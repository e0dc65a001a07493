package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Tidemark;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

@Command(name = "history", description = "List what ran, in order.")
final class HistoryCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        List<HistoryEntry> rows = tidemark.history();
        for (HistoryEntry row : rows) {
            print("@|green " + row.id() + "|@  " + row.kind().name().toLowerCase(Locale.ROOT) + "  "
                    + row.appliedAt().truncatedTo(ChronoUnit.SECONDS) + "  " + brief(row.duration()) + "  " + row.by());
        }
        if (rows.isEmpty()) {
            print("The history is empty.");
        }
        return 0;
    }
}
