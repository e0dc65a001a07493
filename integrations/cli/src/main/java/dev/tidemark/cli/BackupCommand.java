package dev.tidemark.cli;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.BackupWriter;
import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.cli.dump.DumpTable;
import dev.tidemark.cli.dump.NativeDump;
import dev.tidemark.cli.dump.Tool;
import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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

    @Option(
            names = "--native",
            description = "Let the database's own tool write it: pg_dump, mariadb-dump, H2's SCRIPT.")
    private boolean isNative;

    @Option(names = "--tool", paramLabel = "<program>", description = "That tool, where the PATH has none or another.")
    private @Nullable Path tool;

    @Override
    int run(Tidemark tidemark) {
        Backups backups = where.backups(project.directory());
        if (isNative || tool != null) {
            dump(backups);
            return 0;
        }
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

    private void dump(Backups backups) {
        if (keep != null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--keep", "Only Tidemark's own backups are counted and deleted. Leave it out.");
        }
        try (Connection connection = dataSource().getConnection()) {
            NativeDump dump = NativeDump.of(
                    Dialects.of(connection).name(),
                    database.login(project.directory()),
                    connection,
                    new Tool(tool, System.getenv().getOrDefault("PATH", "")));
            Path file = backups.newFile(Clock.systemUTC().instant(), "native", dump.suffix());
            dump.create(file, DumpTable.named(tables, connection));
            print("@|green wrote|@ " + file);
            print("It comes back by: " + dump.wayBack(file));
            if (backups.key() != null) {
                print("@|yellow It is not encrypted|@: " + BackupKey.VARIABLE + " is for Tidemark's own backups.");
            }
        } catch (SQLException refused) {
            throw BackupWriter.failed("--native", refused);
        }
    }
}
