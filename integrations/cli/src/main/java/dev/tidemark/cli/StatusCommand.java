package dev.tidemark.cli;

import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Show where the database stands, and what is pending.")
final class StatusCommand extends DatabaseFace {
    @Override
    int run(Tidemark tidemark) {
        Status status = tidemark.status();
        print("current  " + (status.current().isEmpty() ? "base" : String.join(", ", status.current())));
        print("heads    " + (status.heads().isEmpty() ? "none" : String.join(", ", status.heads())));
        List<String> pending = status.pending();
        print("pending  " + (pending.isEmpty() ? "@|green none|@" : "@|yellow " + pending.size() + "|@"));
        pending.forEach(id -> print("         " + id));
        if (status.draft() != Status.Draft.NONE) {
            String draft = status.draft().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            print("draft    @|yellow " + draft + "|@");
        }
        return 0;
    }
}
