package dev.tidemark.cli;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.Contents;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "show-backup", description = "Tell what a backup holds, and prove that it is whole.")
final class ShowBackupCommand extends Face {
    @Parameters(arity = "1", paramLabel = "<file>", description = "The backup.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Contents contents = Contents.of(existing(file), BackupKey.ofEnvironment());
        Columns facts = new Columns();
        facts.line("written", contents.created().toString());
        facts.line("of", contents.header().database() + " " + contents.header().version());
        facts.line("for", contents.header().reason());
        facts.line("at", String.join(", ", contents.header().revisions()));
        facts.line("size", contents.bytes() + " bytes" + (contents.encrypted() ? ", encrypted" : ""));
        print(facts);
        print(lines(contents));
        print("@|green whole|@: every checksum is right");
        return 0;
    }

    /** Its tables and sequences. */
    static Columns lines(Contents contents) {
        Columns columns = new Columns();
        contents.rows().forEach((table, rows) -> columns.line(table, rows + (rows == 1 ? " row" : " rows")));
        contents.sequences().forEach((sequence, next) -> columns.line(sequence, "goes on at " + next));
        return columns;
    }

    static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    file.toString(),
                    (Files.exists(file) ? "It is no regular file." : "There is no such file.")
                            + " tidemark backups lists those there are.");
        }
        return file;
    }
}
