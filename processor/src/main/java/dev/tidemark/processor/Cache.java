package dev.tidemark.processor;

import dev.tidemark.diff.Hints;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last compile found, in a file beside the class output. It can be deleted at any time and only saves time; one that
 * cannot be read is none.
 *
 * @param model with the revisions that the compile knew
 * @param sources the directories of the sources
 */
record Cache(Snapshot model, Hints hints, List<Path> sources) {
    private static final Cache NONE = new Cache(Snapshot.EMPTY, Hints.NONE, List.of());

    /** What {@link #write} has left in the file; nothing where it is null, missing or damaged. */
    static Cache read(@Nullable Path file) {
        if (file == null || !Files.isRegularFile(file)) {
            return NONE;
        }
        try {
            String text = Files.readString(file);
            int end = text.startsWith("{") ? 0 : text.indexOf("\n{") + 1;
            List<Path> sources = text.substring(0, end).lines().map(Path::of).toList();
            String json = text.substring(end);
            return new Cache(
                    SnapshotFormat.read(json, file.toString()),
                    SnapshotFormat.readHints(json, file.toString()),
                    sources);
        } catch (IOException | RuntimeException damaged) {
            return NONE;
        }
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return model.fingerprint().isEmpty();
    }

    /** Writes the file whole or not at all; where that cannot be, the next compile takes longer. */
    void write(@Nullable Path file) {
        if (file == null) {
            return;
        }
        StringBuilder text = new StringBuilder();
        sources.forEach(source -> text.append(source).append('\n'));
        text.append(SnapshotFormat.writeModel(model, hints));
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path whole = Files.createTempFile(Files.createDirectories(folder), "model", ".new");
            try {
                Files.write(whole, text.toString().getBytes(StandardCharsets.UTF_8));
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException | UnsupportedOperationException unwritable) {
            // Never needed for meaning.
            return;
        }
    }
}
