package dev.tidemark.engine;

import dev.tidemark.sql.Online;
import dev.tidemark.sql.Stage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A backfill by primary key: each batch is the rows after the last key of the one before, and commits together with its own last
 * key, so that whoever comes after a crash goes on there.
 */
final class Batches {
    private final Connection connection;
    private final Online online;
    private final Stage.Batches stage;
    private final Pace pace;
    private final Consumer<String> progress;

    Batches(Connection connection, Online online, Stage.Batches stage, Pace pace, Consumer<String> progress) {
        this.connection = connection;
        this.online = online;
        this.stage = stage;
        this.pace = pace;
        this.progress = progress;
    }

    /** What is done with the statements of a batch: they are tried until they need not wait, and then committed. */
    interface Transaction {
        void run(Work work) throws SQLException;
    }

    /** Work that can be done again after a rollback. */
    interface Work {
        void run() throws SQLException;
    }

    /**
     * Runs all batches.
     *
     * @param from the last key of the batch that was the last to be committed, null: from the beginning
     * @param position the stage's place in the journal
     */
    void run(@Nullable String from, int position, Transaction transaction) throws SQLException {
        long about = Math.max(1, number(stage.rows()));
        connection.commit();
        long start = System.nanoTime();
        long told = start;
        long rows = 0;
        List<String> last = from == null ? List.of() : List.of(from.split(" ", -1));
        while (true) {
            List<String> after = last;
            List<String> upTo = next(after);
            connection.commit();
            transaction.run(() -> {
                update(after, upTo);
                if (!upTo.isEmpty()) {
                    Journal.reached(connection, position, String.join(" ", upTo));
                }
            });
            if (upTo.isEmpty()) {
                return;
            }
            last = upTo;
            rows += pace.batch();
            if (System.nanoTime() - told > Duration.ofSeconds(1).toNanos()) {
                told = System.nanoTime();
                progress.accept(said(rows, about, told - start, from != null));
            }
            pace.throttle().await(connection);
        }
    }

    private String said(long rows, long about, long nanos, boolean resumed) {
        double perSecond = rows * 1e9 / nanos;
        String rate = String.format(Locale.ROOT, "%,d rows, %,.0f a second", rows, perSecond);
        return resumed || rows >= about
                ? rate
                : rate + String.format(Locale.ROOT, ", of about %,d; %,.0f s to go", about, (about - rows) / perSecond);
    }

    /** The key of the last row of the next batch; empty where it has all that is left. */
    private List<String> next(List<String> after) throws SQLException {
        String keys = String.join(", ", stage.key());
        String sql = "select " + keys + " from " + stage.table() + (after.isEmpty() ? "" : " where " + beyond())
                + " order by " + keys + " limit 1 offset " + (pace.batch() - 1);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, 1, after);
            try (ResultSet result = query.executeQuery()) {
                List<String> key = new ArrayList<>();
                if (result.next()) {
                    for (int column = 1; column <= stage.key().size(); column++) {
                        key.add(Value.of(result, column).toString());
                    }
                }
                return key;
            }
        }
    }

    private void update(List<String> after, List<String> upTo) throws SQLException {
        String sql = "update " + stage.table() + " set " + stage.assignment() + " where (" + stage.condition() + ")"
                + (after.isEmpty() ? "" : " and (" + beyond() + ")")
                + (upTo.isEmpty() ? "" : " and not (" + beyond() + ")");
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, bind(update, 1, after), upTo);
            update.executeUpdate();
        }
    }

    /** {@code a > ? or (a = ? and b > ?)}: what a comparison of rows means, in a form that every planner takes an index for. */
    private String beyond() {
        return IntStream.range(0, stage.key().size())
                .mapToObj(last -> IntStream.rangeClosed(0, last)
                        .mapToObj(i -> stage.key().get(i) + (i == last ? " > ?" : " = ?"))
                        .collect(Collectors.joining(" and ", "(", ")")))
                .collect(Collectors.joining(" or "));
    }

    private int bind(PreparedStatement statement, int first, List<String> key) throws SQLException {
        int at = first;
        for (int last = 0; last < key.size(); last++) {
            for (int i = 0; i <= last; i++) {
                Value.read(key.get(i)).bind(statement, at++, online.anyType());
            }
        }
        return at;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** A value of a key, as a word that says how it is bound. */
    private record Value(char kind, String word) {
        static Value of(ResultSet result, int column) throws SQLException {
            Object value = result.getObject(column);
            if (value instanceof Number) {
                return new Value('n', new BigDecimal(value.toString()).toPlainString());
            }
            return value instanceof byte[] bytes
                    ? new Value('b', Base64.getEncoder().encodeToString(bytes))
                    : new Value('t', encoded(result.getString(column)));
        }

        static Value read(String text) {
            return new Value(text.charAt(0), text.substring(1));
        }

        private static String encoded(String text) {
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        void bind(PreparedStatement statement, int at, int anyType) throws SQLException {
            if (kind == 'n' && word.indexOf('.') < 0 && word.length() < 19) {
                statement.setLong(at, Long.parseLong(word));
            } else if (kind == 'n') {
                statement.setBigDecimal(at, new BigDecimal(word));
            } else if (kind == 'b') {
                statement.setBytes(at, Base64.getDecoder().decode(word));
            } else {
                statement.setObject(at, new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8), anyType);
            }
        }

        @Override
        public String toString() {
            return kind + word;
        }
    }
}
