package dev.tidemark.cli;

import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.engine.Tidemark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "Write tables into a file, which restore brings back into any database.")
final class BackupCommand extends DatabaseFace {
    @Parameters(arity = "0..*", paramLabel = "<table>", description = "The tables; by default all.")
    private List<String> tables = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nThe backups:%n", order = 0)
    private BackupOptions where = new BackupOptions();

    @Option(names = "--keep", paramLabel = "<n>", description = "Then delete all backups there but the newest n.")
    private @Nullable Integer keep;

    @Override
    int run(Tidemark tidemark) {
        Backups backups = where.backups(project.directory());
        Contents contents = tidemark.backup(backups, tables.toArray(String[]::new));
        print(ShowBackupCommand.lines(contents));
        print("@|green wrote|@ " + contents.file());
        if (keep != null) {
            try {
                for (Path gone : backups.keep(keep).prune(Clock.systemUTC().instant())) {
                    print("deleted " + gone);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return 0;
    }
}
