package dev.tidemark.engine.backup;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.BackupReader;
import dev.tidemark.backup.Spool;
import dev.tidemark.schema.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a backup as lines that can be compared. */
final class ContentsText {
    private ContentsText() {}

    static List<String> of(Path file, @Nullable BackupKey key) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BackupReader reader = new BackupReader(file, key, true)) {
            for (Table table = reader.nextTable(); table != null; table = reader.nextTable()) {
                for (@Nullable Object[] row = reader.nextRow(); row != null; row = reader.nextRow()) {
                    lines.add(table.name() + " "
                            + Arrays.stream(row).map(ContentsText::text).toList());
                    BackupReader.close(row);
                }
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (!(value instanceof Spool spool)) {
            return value + (value == null ? "" : " " + value.getClass().getSimpleName());
        }
        try (Closeable stream = spool.open()) {
            if (stream instanceof Reader reader) {
                StringBuilder text = new StringBuilder();
                char[] part = new char[5000];
                for (int length = reader.read(part); length >= 0; length = reader.read(part)) {
                    text.append(part, 0, length);
                }
                return "text " + text.length() + " " + text.toString().hashCode();
            }
            byte[] bytes = ((InputStream) stream).readAllBytes();
            return "bytes " + bytes.length + " " + Arrays.hashCode(bytes);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
