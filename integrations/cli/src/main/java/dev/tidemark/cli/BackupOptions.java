package dev.tidemark.cli;

import dev.tidemark.backup.Backups;
import dev.tidemark.cli.Configuration.Setting;
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
            description = "The directory of the backups; else TIDEMARK_BACKUPS, or backups in tidemark.properties.")
    private @Nullable Path directory;

    Backups backups(Path project) {
        Backups backups = directory == null ? Backups.ofEnvironment() : in(directory, "--to");
        Setting said =
                backups == null ? Configuration.of(project, System::getenv).find("backups") : null;
        if (said != null) {
            return Backups.in(project.resolve(said.value()));
        }
        if (backups == null) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "--to",
                    "No directory is named. Give --to, set TIDEMARK_BACKUPS, or write backups=… into"
                            + " tidemark.properties.");
        }
        return backups;
    }

    /** The backups of a directory that an option names. */
    static Backups in(Path directory, String option) {
        if (directory.toString().isEmpty()) {
            throw new TidemarkException(Code.BAD_ARGUMENT, option, "It names no directory. Write . for this one.");
        }
        return Backups.in(directory);
    }
}
