package dev.tidemark.cli;

import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "status", description = "Show where the database stands, and what is pending.")
final class StatusCommand extends DatabaseFace {
    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    int run(Tidemark tidemark) throws IOException {
        requireFreshIndex();
        Status status = tidemark.status();
        String draft = Answers.word(status.draft());
        if (isJson()) {
            printJson(new Answers.OfStatus(
                    status.current(),
                    status.heads(),
                    status.pending(),
                    draft,
                    status.altered(),
                    status.unknown(),
                    status.open()));
            return 0;
        }
        Columns columns = new Columns();
        list(columns, "current", status.current(), "base");
        list(columns, "heads", status.heads(), "none");
        list(columns, "pending", status.pending(), "@|green none|@");
        warn(columns, "altered", status.altered(), "since this database ran it (TM033)");
        warn(columns, "unknown", status.unknown(), "which the code does not have (TM034), or has squashed (TM080)");
        if (status.open() != null) {
            columns.line(
                    "open",
                    "@|yellow " + status.open()
                            + "|@, which runs now or was interrupted: upgrade brings it to its end");
        }
        if (status.draft() != Status.Draft.NONE) {
            columns.line("draft", "@|yellow " + draft + "|@");
        }
        print(columns);
        return 0;
    }

    private static void warn(Columns columns, String word, List<String> ids, String why) {
        if (!ids.isEmpty()) {
            list(
                    columns,
                    word,
                    ids.stream().map(id -> "@|red " + id + "|@, " + why).toList(),
                    "");
        }
    }

    /** One line each, the word before the first. */
    private static void list(Columns columns, String word, List<String> ids, String whereNone) {
        String before = word;
        for (String id : ids.isEmpty() ? List.of(whereNone) : ids) {
            columns.line(before, id);
            before = "";
        }
    }
}
