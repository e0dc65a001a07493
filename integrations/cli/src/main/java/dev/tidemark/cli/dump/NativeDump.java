package dev.tidemark.cli.dump;

import dev.tidemark.backup.BackupWriter;
import dev.tidemark.backup.Backups;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A backup in the format of the database's own tool: also what a model does not know, as triggers and functions. */
public interface NativeDump {
    /** How the names of its files end. */
    String suffix();

    /** As {@link #create} does, into a file that is there, and empty, and gets its name when it is whole. */
    void write(Path file, List<DumpTable> tables) throws IOException, SQLException;

    /**
     * Writes a new file, which only its owner can read where there are modes.
     *
     * @param tables all, and what is beside them, where there are none
     * @throws TidemarkException BAD_ARGUMENT without the tool; BACKUP_FAILED with what the tool says; then no file is left
     */
    default void create(Path file, List<DumpTable> tables) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        AtExit atExit = new AtExit(() -> part.toFile().delete());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(part, Backups.forTheOwner(part));
            try {
                write(part, tables);
                requireContent(part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | SQLException failed) {
            throw BackupWriter.failed(file.toString(), failed);
        } finally {
            atExit.forget();
        }
    }

    private static void requireContent(Path part) throws IOException {
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS) || Files.size(part) == 0) {
            throw new TidemarkException(
                    Code.BACKUP_FAILED,
                    part.toString(),
                    "The tool says that it went well, and has written nothing there. No file is left. Look at what --tool"
                            + " names, or leave --native out.");
        }
    }

    /** What brings it back, for a person to run. */
    String wayBack(Path file);

    /**
     * That of a database.
     *
     * @param product as {@code Dialect.name()} has it
     * @param connection to that database; the dump may ask it
     * @throws TidemarkException BAD_ARGUMENT where there is none
     */
    static NativeDump of(String product, Login login, Connection connection, Tool tool) {
        return switch (product) {
            case "postgresql" -> new PostgreSqlDump(login, tool);
            case "mariadb", "mysql" -> new MariaDbDump(product, login, tool);
            case "h2" -> new H2Script(connection);
            default ->
                throw new TidemarkException(
                        Code.BAD_ARGUMENT,
                        "--native",
                        "Tidemark knows no tool for dumps of " + product
                                + ". Leave --native out, and it writes a backup of its own.");
        };
    }
}
