package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The committed snapshot as a compile finds it.
 *
 * @param hash of its text; empty where there is none
 */
record Committed(Snapshot snapshot, String hash) {
    private static final Committed NONE = new Committed(Snapshot.EMPTY, "");

    boolean exists() {
        return !hash.isEmpty();
    }

    /**
     * The snapshot at the path, or its copy in the class output where no path is given.
     *
     * @throws TidemarkException SNAPSHOT_DAMAGED or SNAPSHOT_NEWER, with file and line; BAD_OPTION where the path cannot be
     *     read
     */
    static Committed find(@Nullable String path, Filer filer) {
        return path == null ? inClassOutput(filer) : at(Path.of(path));
    }

    /** A path that names no file yet is that of a project that has sealed nothing. */
    private static Committed at(Path path) {
        try {
            return read(Files.readString(path), path.toString());
        } catch (NoSuchFileException e) {
            Path folder = path.toAbsolutePath().getParent();
            if (path.endsWith(Snapshot.RESOURCE) || (folder != null && Files.isDirectory(folder))) {
                return NONE;
            }
            throw new TidemarkException(
                    Code.BAD_OPTION,
                    "-Atidemark.snapshot",
                    path + " is in a directory that does not exist. Correct the path, or make the directory.");
        } catch (CharacterCodingException e) {
            throw damaged(path.toString());
        } catch (IOException e) {
            throw new TidemarkException(
                    Code.BAD_OPTION,
                    "-Atidemark.snapshot",
                    path + " cannot be read: " + e + ". Name the snapshot's file.");
        }
    }

    private static Committed inClassOutput(Filer filer) {
        try (InputStream file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", Snapshot.RESOURCE)
                .openInputStream()) {
            // Not as the compiler's characters: those are decoded as its sources are.
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.readAllBytes()));
            return read(text.toString(), Snapshot.RESOURCE);
        } catch (CharacterCodingException e) {
            throw damaged(Snapshot.RESOURCE);
        } catch (FileNotFoundException | NoSuchFileException e) {
            return NONE;
        } catch (IOException e) {
            throw new TidemarkException(
                    Code.SNAPSHOT_DAMAGED, Snapshot.RESOURCE, "The class output's copy cannot be read: " + e + ".");
        }
    }

    private static TidemarkException damaged(String place) {
        return new TidemarkException(Code.SNAPSHOT_DAMAGED, place, "It is not in UTF-8. Take the file as git has it.");
    }

    private static Committed read(String text, String place) {
        return new Committed(SnapshotFormat.read(text, place), SnapshotFormat.hash(text));
    }
}
