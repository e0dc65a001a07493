package dev.tidemark.cli;

import dev.tidemark.backup.Backups;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where backups are: an option, else the environment. */
final class BackupOptions {
    @Option(
            names = "--to",
            paramLabel = "<dir>",
            description = "The directory of the backups; else the environment's TIDEMARK_BACKUPS.")
    private @Nullable Path directory;

    Backups backups() {
        Backups backups = directory == null ? Backups.ofEnvironment() : Backups.in(directory);
        if (backups == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT, "--to", "No directory is named. Give --to, or set TIDEMARK_BACKUPS.");
        }
        return backups;
    }
}
