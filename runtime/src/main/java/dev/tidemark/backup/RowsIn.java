package dev.tidemark.backup;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Values;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows on their way from a backup into a table, many at a time where they are small. */
public final class RowsIn {
    private static final int BATCH = 500;
    private static final long HEAVY = 1024 * 1024;

    private final Connection connection;
    private final Dialect dialect;
    private final Values values;

    /** @param connection in the transaction that all rows belong to */
    public RowsIn(Connection connection, Dialect dialect, Values values) {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values;
    }

    /**
     * Inserts the rows of the table that the reader stands at.
     *
     * @return how many
     * @throws TidemarkException VALUE_UNFIT or RESTORE_FAILED, with table and row
     */
    public long insert(Paired table, BackupReader from) throws SQLException, IOException {
        List<Values.Slot> slots = RowsOut.slots(connection, dialect, values, table);
        List<Integer> places = new ArrayList<>();
        for (Paired.Pair pair : table.columns()) {
            places.add(from.columns().indexOf(pair.said().name()));
        }
        try (PreparedStatement statement = connection.prepareStatement(insertion(table, slots))) {
            int pending = 0;
            long weight = 0;
            for (@Nullable Object[] row = from.nextRow(); row != null; row = from.nextRow()) {
                List<Closeable> streams = new ArrayList<>();
                try {
                    for (int i = 0; i < slots.size(); i++) {
                        Object value = row[places.get(i)];
                        weight += ContentOutput.weight(value);
                        values.bind(statement, i + 1, opened(value, streams), slots.get(i));
                    }
                    statement.addBatch();
                    pending++;
                    if (pending == BATCH || weight > HEAVY || !streams.isEmpty()) {
                        statement.executeBatch();
                        pending = 0;
                        weight = 0;
                    }
                } catch (SQLException refused) {
                    throw failed(table, from.rows(), pending, refused);
                } catch (TidemarkException unfit) {
                    throw in(table, from.rows(), unfit);
                } finally {
                    for (Closeable stream : streams) {
                        stream.close();
                    }
                    BackupReader.close(row);
                }
            }
            if (pending > 0) {
                try {
                    statement.executeBatch();
                } catch (SQLException refused) {
                    throw failed(table, from.rows(), pending, refused);
                }
            }
        }
        return from.rows();
    }

    private String insertion(Paired table, List<Values.Slot> slots) {
        String into = "insert into " + dialect.quote(table.live().name());
        if (slots.isEmpty()) {
            return into + " default values";
        }
        String columns = table.columns().stream()
                .map(pair -> dialect.quote(pair.live().name()))
                .collect(Collectors.joining(", "));
        return into + " (" + columns + ")" + values.overriding() + " values ("
                + slots.stream().map(values::parameter).collect(Collectors.joining(", ")) + ")";
    }

    private static @Nullable Object opened(@Nullable Object value, List<Closeable> streams) {
        if (value instanceof Spool spool) {
            Closeable stream = spool.open();
            streams.add(stream);
            return stream;
        }
        return value;
    }

    private static TidemarkException failed(Paired table, long row, int pending, SQLException refused) {
        SQLException cause = refused.getNextException() == null ? refused : refused.getNextException();
        return new TidemarkException(
                new Problem(
                        Code.RESTORE_FAILED,
                        table.said().name(),
                        "The database refuses " + (pending > 1 ? "one of the rows up to " : "row ") + row + ": "
                                + String.valueOf(cause.getMessage()).strip() + ". Nothing was restored."),
                refused);
    }

    private static TidemarkException in(Paired table, long row, TidemarkException unfit) {
        Problem problem = unfit.problem();
        return new TidemarkException(
                new Problem(
                        problem.code(),
                        table.said().name() + ", row " + row,
                        "«" + problem.place() + "»: " + problem.message() + " Nothing was restored."),
                unfit);
    }
}
