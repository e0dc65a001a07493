package dev.tidemark.cli;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * New texts of files, put in place as one: written beside the files first, and then each moved over its file, in their
 * order; or a file deleted. Where one cannot be, those before it are taken back.
 */
final class Placement {
    private static final String SUFFIX = ".tidemark-new";

    /** By file; empty for one that is to go. */
    private final Map<Path, Optional<String>> texts = new LinkedHashMap<>();

    private final Deque<Undo> undo = new ArrayDeque<>();

    private interface Undo {
        void run() throws IOException;
    }

    Placement with(Path file, String text) {
        texts.put(file.toAbsolutePath().normalize(), Optional.of(text));
        return this;
    }

    Placement without(Path file) {
        texts.put(file.toAbsolutePath().normalize(), Optional.empty());
        return this;
    }

    /**
     * Does it.
     *
     * @throws TidemarkException NOT_WRITTEN; no file has changed then
     */
    void place() {
        Path at = Path.of("");
        try {
            for (Map.Entry<Path, Optional<String>> text : texts.entrySet()) {
                at = text.getKey();
                if (text.getValue().isPresent()) {
                    write(at, text.getValue().get());
                }
            }
            for (Map.Entry<Path, Optional<String>> text : texts.entrySet()) {
                at = text.getKey();
                if (text.getValue().isPresent()) {
                    move(at);
                } else {
                    delete(at);
                }
            }
        } catch (IOException refused) {
            takeBack(refused);
            throw new TidemarkException(
                    new Problem(
                            Code.NOT_WRITTEN,
                            at.toString(),
                            "It cannot be written (" + reason(refused) + "). No file was changed. Make the place"
                                    + " writable, or name another with --source or --snapshot."),
                    refused);
        }
    }

    private void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        createFolders(folder);
        sweep(folder);
        Path beside = beside(file);
        undo.push(() -> Files.deleteIfExists(beside));
        // On the disk before it gets its name: a power failure must not leave an empty file under it.
        Files.writeString(
                beside,
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
    }

    private void move(Path file) throws IOException {
        byte @Nullable [] before = Files.exists(file) ? Files.readAllBytes(file) : null;
        Files.move(beside(file), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        undo.push(() -> {
            if (before == null) {
                Files.delete(file);
            } else {
                Files.write(file, before);
            }
        });
    }

    private void delete(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.delete(file);
        undo.push(() -> Files.write(file, before));
    }

    private void createFolders(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder; path != null && !Files.exists(path); path = path.getParent()) {
            missing.add(0, path);
        }
        for (Path path : missing) {
            Files.createDirectory(path);
            undo.push(() -> Files.delete(path));
        }
    }

    /** Deletes what a process left here that died before it could move. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + SUFFIX)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + SUFFIX);
    }

    private void takeBack(IOException because) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (IOException alsoRefused) {
                because.addSuppressed(alsoRefused);
            }
        }
    }

    private static String reason(IOException refused) {
        String message = refused.getMessage();
        return refused.getClass().getSimpleName().replace("Exception", "") + (message == null ? "" : ": " + message);
    }
}
