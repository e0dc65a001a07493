package dev.tidemark.backup;

import dev.tidemark.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds, known to be whole: every checksum was looked at.
 *
 * @param bytes the file's size
 * @param rows how many, by table
 * @param sequences the next numbers, by sequence
 */
public record Contents(
        Path file,
        Instant created,
        boolean encrypted,
        long bytes,
        Header header,
        Map<String, Long> rows,
        Map<String, Long> sequences) {

    /**
     * Reads the file to its end.
     *
     * @throws dev.tidemark.problem.TidemarkException BACKUP_DAMAGED, BACKUP_KEY, BACKUP_NEWER or NOT_A_BACKUP
     */
    public static Contents of(Path file, @Nullable BackupKey key) throws IOException {
        try (BackupReader reader = new BackupReader(file, key, false)) {
            Map<String, Long> rows = new LinkedHashMap<>();
            for (Table table = reader.nextTable(); table != null; table = reader.nextTable()) {
                while (reader.nextRow() != null) {
                    // Counted and checked by the reader.
                }
                rows.put(table.name(), reader.rows());
            }
            return new Contents(
                    file,
                    reader.created(),
                    reader.isEncrypted(),
                    Files.size(file),
                    reader.header(),
                    rows,
                    reader.numbers());
        }
    }

    /** How many rows in all. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
