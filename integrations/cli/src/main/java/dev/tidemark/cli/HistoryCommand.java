package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Tidemark;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

@Command(name = "history", description = "List what ran, in order.")
final class HistoryCommand extends DatabaseFace {
    private static final int KIND = 8;
    private static final int TIME = 7;

    @Override
    int run(Tidemark tidemark) {
        List<HistoryEntry> rows = tidemark.history();
        int width = rows.stream().mapToInt(row -> row.id().length()).max().orElse(0);
        for (HistoryEntry row : rows) {
            String kind = row.kind().name().toLowerCase(Locale.ROOT);
            print("@|green " + pad(row.id(), width) + "|@  " + pad(kind, KIND) + "  "
                    + row.appliedAt().truncatedTo(ChronoUnit.SECONDS) + "  " + pad(brief(row.duration()), TIME) + "  "
                    + row.by());
        }
        if (rows.isEmpty()) {
            print("The history is empty.");
        }
        return 0;
    }
}
