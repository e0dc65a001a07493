package dev.tidemark.cli.dump;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Secrets;
import dev.tidemark.problem.TidemarkException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
    /** How many characters of what a program says are kept at least. */
    private static final int KEPT = 4_000;

    /** How the names of variables begin that may hold other secrets. */
    private static final List<String> OURS = List.of("TIDEMARK_", "SPRING_");

    /** The program: the one that the user names, else the first of these that the path has. */
    Path program(List<String> names, String source) {
        if (named != null) {
            if (isProgram(named)) {
                return named;
            }
            Path found = named.getNameCount() == 1 && !named.isAbsolute() ? onPath(named.toString()) : null;
            if (found != null) {
                return found;
            }
            throw new TidemarkException(Code.BAD_ARGUMENT, "--tool", named + " is no program that can be run.");
        }
        for (String name : names) {
            Path found = onPath(name);
            if (found != null) {
                return found;
            }
        }
        throw new TidemarkException(
                Code.BAD_ARGUMENT,
                "--native",
                "There is no " + String.join(" nor ", names) + " on the PATH. Install " + source
                        + ", name the program with --tool, or leave --native out: then Tidemark writes a backup of its own.");
    }

    private @Nullable Path onPath(String name) {
        for (String directory : path.split(File.pathSeparator, -1)) {
            for (String suffix : List.of("", ".exe")) {
                Path program = Path.of(directory).resolve(name + suffix);
                if (!directory.isEmpty() && isProgram(program)) {
                    return program;
                }
            }
        }
        return null;
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /** A command as a person gives it to a shell. */
    static String shell(List<String> command) {
        return command.stream()
                .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /**
     * Runs a program to its end, or to that of this process.
     *
     * @param environment what it is told beside its arguments, which a list of processes shows; of this process's own it is
     *     told nothing that is for Tidemark or the application
     * @param secret what must not be read in what it says
     * @throws TidemarkException BACKUP_FAILED where it fails
     */
    static void run(
            Path program, List<String> arguments, Map<String, String> environment, @Nullable String secret, Path file)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        builder.environment().putAll(environment);
        Process process = builder.start();
        AtExit atExit = new AtExit(process::destroyForcibly);
        try {
            process.getOutputStream().close();
            String said = end(process.getInputStream(), secret);
            int code = process.waitFor();
            if (code != 0) {
                throw new TidemarkException(
                        Code.BACKUP_FAILED,
                        file.toString(),
                        program.getFileName() + " ended with " + code + ": "
                                + Secrets.out(said.strip())
                                        .replaceAll("\\s*\\R\\s*", "; ")
                                        .replaceAll("\\p{Cntrl}", " ")
                                + ". No file is left. Mend that, name another program with --tool, or leave --native out.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TidemarkException(Code.BACKUP_FAILED, file.toString(), "Interrupted. No file is left.");
        } finally {
            atExit.forget();
            process.destroy();
        }
    }

    /** The end of what it says, which tells why it ended; however much that is. */
    private static String end(InputStream output, @Nullable String secret) throws IOException {
        StringBuilder end = new StringBuilder();
        Reader reader = new InputStreamReader(output, Charset.defaultCharset());
        char[] some = new char[KEPT];
        for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
            end.append(some, 0, read);
            if (end.length() > 2 * KEPT) {
                String hidden = hidden(end.toString(), secret);
                end.setLength(0);
                end.append("…").append(hidden, Math.max(0, hidden.length() - KEPT), hidden.length());
            }
        }
        return hidden(end.toString(), secret);
    }

    private static String hidden(String text, @Nullable String secret) {
        return secret == null || secret.isEmpty() ? text : text.replace(secret, "…");
    }
}
