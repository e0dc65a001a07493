package dev.tidemark.cli;

import dev.tidemark.backup.Backups;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

@Command(name = "backups", description = "List the backups of a directory, the newest first.")
final class BackupsCommand extends Face {
    @ArgGroup(validate = false, heading = "%nThe backups:%n", order = 0)
    private BackupOptions where = new BackupOptions();

    @Override
    public Integer call() throws IOException {
        Backups backups = where.backups(project.directory());
        List<Backups.Found> found = backups.list();
        Columns columns = new Columns();
        for (Backups.Found backup : found) {
            columns.line(
                    backup.created().toString(),
                    backup.bytes() + " bytes",
                    backup.encrypted() ? "encrypted" : "",
                    backup.file().toString());
        }
        print(columns);
        if (found.isEmpty()) {
            print("There are no backups in " + backups.directory()
                    + (Files.isDirectory(backups.directory()) ? "." : ", which is no directory yet."));
        }
        return 0;
    }
}
