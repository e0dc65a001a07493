package dev.tidemark.backup;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small backup with a value of each kind, and what a reader finds in one. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            true,
            false,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            -0.0,
            Double.NaN,
            new BigDecimal("-123456789012345678901234567890.12"),
            "",
            "grün 😀\0",
            "\ud83d alone",
            new byte[0],
            new byte[] {0, -1},
            LocalDate.MIN,
            LocalDate.of(2020, 2, 29),
            LocalTime.MAX,
            LocalTime.NOON.atOffset(ZoneOffset.ofHours(-18)),
            LocalDateTime.MAX,
            LocalDateTime.MIN.atOffset(ZoneOffset.ofTotalSeconds(1172)),
            new UUID(1, -1),
            Duration.ofSeconds(-5, 7),
            Arrays.asList(1L, null, "x", List.of(new BigDecimal("1.50"))));

    private Sample() {}

    private static List<String> columns() {
        return IntStream.range(0, VALUES.size()).mapToObj(i -> "c" + i).toList();
    }

    static Header header() {
        Table table = Table.named("things");
        for (String column : columns()) {
            table = table.with(Column.of(column, ColumnType.varchar(10)));
        }
        Table large =
                Table.named("large").with(Column.of("t", ColumnType.clob())).with(Column.of("b", ColumnType.blob()));
        Schema schema = Schema.of(List.of(table, large), List.of(new Sequence("s", 1, 1)));
        return new Header("h2", "2.5", "app", "test", List.of("1", "2"), schema);
    }

    /** Writes it; with large values where they are asked for. */
    static Path write(Path file, @Nullable BackupKey key, int large) throws IOException {
        try (BackupWriter writer = new BackupWriter(file, header(), key, NOW)) {
            writer.table("things", columns());
            for (int row = 0; row < 2; row++) {
                writer.row();
                for (Object value : VALUES) {
                    writer.value(value);
                }
            }
            writer.endTable(Map.of("c0", 7L));
            writer.table("large", List.of("t", "b"));
            writer.row();
            writer.value(new StringReader("a😀".repeat(large)));
            writer.value(new ByteArrayInputStream(new byte[3 * large]));
            writer.endTable(Map.of());
            writer.finish(Map.of("s", -3L));
        }
        return file;
    }

    /** All values of a file, those too large as their lengths. */
    static List<@Nullable Object> read(InputStream file, @Nullable BackupKey key) throws IOException {
        List<@Nullable Object> values = new ArrayList<>();
        try (BackupReader reader = new BackupReader(file, "file", key, true)) {
            for (Table table = reader.nextTable(); table != null; table = reader.nextTable()) {
                for (@Nullable Object[] row = reader.nextRow(); row != null; row = reader.nextRow()) {
                    values.addAll(Arrays.asList(row));
                    BackupReader.close(row);
                }
                values.add(reader.numbers());
            }
            values.add(reader.numbers());
        }
        return values;
    }

    /** The contents of a file, without frames. */
    static byte[] contents(byte[] file) throws IOException {
        InputStream in = new ByteArrayInputStream(file);
        Preamble preamble = Preamble.read(in, new Place("file"));
        try (FrameInput frames = new FrameInput(in, preamble, null, new Place("file"))) {
            return frames.readAllBytes();
        }
    }

    /** Such contents as a file whose checksums are right. */
    static byte[] framed(byte[] contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FrameOutput frames = new FrameOutput(out, FrameCipher.preamble(null, NOW.toEpochMilli()), null)) {
            frames.write(contents);
            frames.end();
        }
        return out.toByteArray();
    }
}
