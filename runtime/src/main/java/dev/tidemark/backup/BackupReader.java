package dev.tidemark.backup;

import dev.tidemark.schema.Table;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A backup being read, from its beginning to its end, a row at a time. Every byte is checked before it is believed; that the
 * file is whole is known when {@link #nextTable} has said that there is no other.
 */
public final class BackupReader implements Closeable {
    private static final int LONGEST_NAME = 4096;
    private static final int MOST_COLUMNS = 100_000;

    private final Place place;
    private final Preamble preamble;
    private final ContentInput in;
    private final Header header;
    private final Set<String> seen = new HashSet<>();
    private List<String> columns = List.of();
    private long rows;
    private long allRows;
    private boolean inTable;
    private Map<String, Long> numbers = Map.of();

    /** @param keeps whether large values are wanted, or only looked through */
    public BackupReader(Path file, @Nullable BackupKey key, boolean keeps) throws IOException {
        this(Files.newInputStream(file), file.toString(), key, keeps);
    }

    BackupReader(InputStream file, String name, @Nullable BackupKey key, boolean keeps) throws IOException {
        this.place = new Place(name);
        InputStream bytes = new BufferedInputStream(file, FrameHead.LONGEST);
        try {
            this.preamble = Preamble.read(bytes, place);
            this.in = new ContentInput(
                    new FrameInput(bytes, preamble, FrameCipher.of(preamble, key, place), place), place, keeps);
            this.header = Header.read(in, place);
        } catch (EOFException early) {
            bytes.close();
            throw place.truncated();
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            throw failed;
        }
    }

    public Header header() {
        return header;
    }

    /** When it was begun. */
    public Instant created() {
        return preamble.createdAt();
    }

    public boolean isEncrypted() {
        return preamble.encrypted();
    }

    /** Goes to the next table and gives it, with the columns that it holds; null after the last. */
    public @Nullable Table nextTable() throws IOException {
        if (inTable) {
            throw new IllegalStateException("the rows of the table before it come first");
        }
        int tag = in.tag();
        if (tag == Tag.END) {
            end();
            return null;
        }
        if (tag != Tag.TABLE) {
            throw place.damaged("a table was expected");
        }
        String name = in.text(LONGEST_NAME);
        Table table = header.schema().table(name);
        if (table == null || !seen.add(name)) {
            throw place.damaged("a table that its schema does not have, or has once");
        }
        long size = in.number();
        if (size < 0 || size > MOST_COLUMNS) {
            throw place.damaged("more columns than any table has");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            names.add(in.text(LONGEST_NAME));
        }
        if (!table.columns().keySet().containsAll(names) || new HashSet<>(names).size() != names.size()) {
            throw place.damaged("columns of " + name + " that its schema does not have, or has once");
        }
        columns = List.copyOf(names);
        rows = 0;
        inTable = true;
        return table;
    }

    /** The names of the table's columns, in the order of the values of its rows. */
    public List<String> columns() {
        return columns;
    }

    /** The values of the table's next row, in which large ones are {@link Spool}s to be closed; null after the last. */
    public @Nullable Object @Nullable [] nextRow() throws IOException {
        int tag = in.tag();
        if (tag == Tag.TABLE_END) {
            if (in.number() != rows) {
                throw place.damaged("a table has other rows than its end counts");
            }
            numbers = numbers(Set.copyOf(columns));
            allRows += rows;
            inTable = false;
            return null;
        }
        if (tag != Tag.ROW) {
            throw place.damaged("a row was expected");
        }
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = in.value();
            }
        } catch (EOFException early) {
            close(values);
            throw place.truncated();
        } catch (IOException | RuntimeException failed) {
            close(values);
            throw failed;
        }
        rows++;
        return values;
    }

    /** Closes those values of a row that are in files. */
    public static void close(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof Spool spool) {
                spool.close();
            }
        }
    }

    /** How many rows of the table there have been. */
    public long rows() {
        return rows;
    }

    /** After a table's last row its next numbers, by column; after the last table those of the sequences, by name. */
    public Map<String, Long> numbers() {
        return numbers;
    }

    private void end() throws IOException {
        if (in.number() != seen.size() || in.number() != allRows) {
            throw place.damaged("there are other tables and rows than its end counts");
        }
        numbers = numbers(header.schema().sequences().keySet());
        if (!in.atEnd()) {
            throw place.damaged("there is more after its end");
        }
    }

    private Map<String, Long> numbers(Set<String> names) throws IOException {
        long size = in.number();
        if (size < 0 || size > names.size()) {
            throw place.damaged("more numbers than there are names");
        }
        Map<String, Long> found = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = in.text(LONGEST_NAME);
            if (!names.contains(name)) {
                throw place.damaged("a number of nothing that it holds");
            }
            found.put(name, in.signed());
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
