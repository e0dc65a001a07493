package dev.tidemark.backup;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A backup being written: beside its place until it is whole, for no other user to read.
 *
 * <p>Tables are written one after the other, each begun and ended; {@link #finish} puts the file into its place, and
 * {@link #close} without it leaves nothing behind.
 */
public final class BackupWriter implements Closeable {
    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private final FrameOutput frames;
    private final ContentOutput out;
    private long rows;
    private long allRows;
    private int tables;
    private boolean finished;

    /** A backup that will be at this path, which must not be there yet. */
    public BackupWriter(Path file, Header header, @Nullable BackupKey key, Instant now) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        if (Files.exists(file)) {
            throw new TidemarkException(Code.TARGET_EXISTS, file.toString(), "The file is there. Name another.");
        }
        this.channel = FileChannel.open(
                part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Backups.forTheOwner(file));
        try {
            Preamble preamble = FrameCipher.preamble(key, now.toEpochMilli());
            this.frames = new FrameOutput(
                    new BufferedOutputStream(Channels.newOutputStream(channel), FrameHead.LONGEST),
                    preamble,
                    FrameCipher.of(preamble, key, new Place(file.toString())));
            this.out = new ContentOutput(frames);
            header.write(out);
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Begins a table. */
    public void table(String name, List<String> columns) throws IOException {
        out.tag(Tag.TABLE);
        out.text(name);
        out.number(columns.size());
        for (String column : columns) {
            out.text(column);
        }
        rows = 0;
        tables++;
    }

    /** Begins a row, whose values follow. */
    public void row() throws IOException {
        out.tag(Tag.ROW);
        rows++;
    }

    /** The next value of a row, of a class that {@link dev.tidemark.sql.Values} gives. */
    public void value(@Nullable Object value) throws IOException {
        out.value(value);
    }

    /**
     * Ends the table.
     *
     * @param next the number that the next row gets, by the columns that the database numbers
     */
    public void endTable(Map<String, Long> next) throws IOException {
        out.tag(Tag.TABLE_END);
        out.number(rows);
        numbers(next);
        allRows += rows;
    }

    /** Ends the backup, with the next numbers of its sequences, and puts it into its place. */
    public void finish(Map<String, Long> sequences) throws IOException {
        out.tag(Tag.END);
        out.number(tables);
        out.number(allRows);
        numbers(sequences);
        frames.end();
        channel.force(true);
        frames.close();
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        finished = true;
    }

    private void numbers(Map<String, Long> numbers) throws IOException {
        out.number(numbers.size());
        for (Map.Entry<String, Long> entry : numbers.entrySet()) {
            out.text(entry.getKey());
            out.signed(entry.getValue());
        }
    }

    /** What it means that a backup was not written. */
    public static TidemarkException failed(String place, Exception why) {
        return new TidemarkException(
                new Problem(
                        Code.BACKUP_FAILED,
                        place,
                        "The backup cannot be written: "
                                + String.valueOf(why.getMessage()).strip()
                                + ". No file was left behind, and nothing has changed. Mend that and start again."),
                why);
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            channel.close();
            Files.deleteIfExists(part);
        }
    }
}
