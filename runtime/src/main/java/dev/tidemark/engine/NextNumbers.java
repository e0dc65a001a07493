package dev.tidemark.engine;

import dev.tidemark.backup.Paired;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Values;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The next numbers of identities and sequences, so that none that a restored row has is given out again. */
final class NextNumbers {
    private final Connection connection;
    private final Dialect dialect;
    private final Values values;
    private final List<String> statements = new ArrayList<>();

    NextNumbers(Connection connection, Dialect dialect, Values values) {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values;
    }

    /** Those of a table whose rows are there again. */
    void add(Paired table, Map<String, Long> next) throws SQLException {
        for (Paired.Pair pair : table.columns()) {
            boolean numbered = pair.live().identity()
                    || String.valueOf(pair.live().defaultValue()).startsWith("nextval(");
            if (!numbered) {
                continue;
            }
            String column = dialect.quote(pair.live().name());
            long after = Math.max(
                    next.getOrDefault(pair.said().name(), 1L),
                    number("select max(" + column + ") from "
                                    + dialect.quote(table.live().name()))
                            + 1);
            String sql = values.number(table.live().name(), pair.live().name(), after);
            if (sql != null) {
                statements.add(sql);
            }
        }
    }

    /** Those of sequences, which only go on. */
    void addSequences(Schema said, Map<String, Long> next) throws SQLException {
        Map<String, Sequence> live = dialect.introspect(connection).sequences();
        for (Map.Entry<String, Long> entry : next.entrySet()) {
            Sequence was = said.sequences().get(entry.getKey());
            for (Sequence sequence : live.values()) {
                if (was == null || !Drift.neutral(sequence.name()).equals(Drift.neutral(was.name()))) {
                    continue;
                }
                Long now = values.nextNumber(connection, sequence);
                boolean isBehind =
                        now != null && (sequence.increment() > 0 ? now < entry.getValue() : now > entry.getValue());
                if (isBehind) {
                    Operation on = new Operation.AlterSequence(
                            sequence, new Sequence(sequence.name(), entry.getValue(), sequence.increment()));
                    Schema schema = Schema.EMPTY.with(sequence);
                    dialect.sql(List.of(on), () -> schema).forEach(statements::addAll);
                }
            }
        }
    }

    void set() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }
}
