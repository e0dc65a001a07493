package dev.tidemark.cli;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.engine.Restored;
import dev.tidemark.engine.Tidemark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "restore", description = "Bring the rows of a backup back into their tables: all, or none.")
final class RestoreCommand extends DatabaseFace {
    @Parameters(arity = "1", paramLabel = "<file>", description = "The backup.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Delete the rows that the tables hold; else they are refused.")
    private boolean replace;

    @Option(
            names = "--tables",
            split = ",",
            paramLabel = "<table>",
            description = "These alone, with commas in between; by default all that the backup has.")
    private List<String> tables = new ArrayList<>();

    @Override
    int run(Tidemark tidemark) {
        Restored restored = tidemark.restore(
                ShowBackupCommand.existing(file), BackupKey.ofEnvironment(), replace, tables.toArray(String[]::new));
        Columns columns = new Columns();
        restored.rows()
                .forEach((table, rows) ->
                        columns.line("@|green restored|@", table, rows + (rows == 1 ? " row" : " rows")));
        print(columns);
        return 0;
    }
}
