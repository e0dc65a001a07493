package dev.tidemark.cli.dump;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Secrets;
import dev.tidemark.problem.TidemarkException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a tool is looked for, and how it is run.
 *
 * @param named the program itself, where the user names it
 * @param path the directories that are searched else, as {@code PATH} has them
 */
public record Tool(@Nullable Path named, String path) {
    /** The program: the one that the user names, else the first of these that the path has. */
    Path program(List<String> names, String source) {
        if (named != null) {
            if (Files.isExecutable(named) && Files.isRegularFile(named)) {
                return named;
            }
            throw new TidemarkException(Code.BAD_ARGUMENT, "--tool", named + " is no program that can be run.");
        }
        for (String name : names) {
            for (String directory : path.split(File.pathSeparator, -1)) {
                for (String suffix : List.of("", ".exe")) {
                    Path program = Path.of(directory).resolve(name + suffix);
                    if (!directory.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
                        return program;
                    }
                }
            }
        }
        throw new TidemarkException(
                Code.BAD_ARGUMENT,
                "--native",
                "There is no " + String.join(" nor ", names) + " on the PATH. Install " + source
                        + ", name the program with --tool, or leave --native out: then Tidemark writes a backup of its own.");
    }

    /** A command as a person gives it to a shell. */
    static String shell(List<String> command) {
        return command.stream()
                .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /**
     * Runs a program to its end.
     *
     * @param environment what it is told beside its arguments, which a list of processes shows
     * @throws TidemarkException BACKUP_FAILED where it fails
     */
    static void run(Path program, List<String> arguments, Map<String, String> environment, Path file)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            int code = process.waitFor();
            if (code != 0) {
                throw new TidemarkException(
                        Code.BACKUP_FAILED,
                        file.toString(),
                        program.getFileName() + " ended with " + code + ": "
                                + Secrets.out(said.strip()).replaceAll("\\s*\\R\\s*", "; ")
                                + ". No file is left. Mend that, name another program with --tool, or leave --native out.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TidemarkException(Code.BACKUP_FAILED, file.toString(), "Interrupted. No file is left.");
        } finally {
            process.destroy();
        }
    }
}
