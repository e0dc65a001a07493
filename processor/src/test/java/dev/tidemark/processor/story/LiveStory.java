package dev.tidemark.processor.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Creation;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.processor.parity.Database;
import dev.tidemark.processor.parity.Facts;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.sample.SampleRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change on a real database: up from the old schema with rows in it, and back; what the rows said of it. */
final class LiveStory {
    private static final int ROWS = 4;
    private static final String DATA_EXCEPTION = "22";

    private final Database database;
    private final Connection connection;
    private Schema now = Schema.EMPTY;

    private LiveStory(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** What became of rows: kept, changed on purpose, or in the way. */
    static String tell(Database database, Schema before, Schema after, List<Operation> up, List<Operation> down)
            throws Exception {
        try (Connection connection = database.connect()) {
            LiveStory story = new LiveStory(database, connection);
            String inTheWay = story.roundTrip(before, after, up, down, ROWS);
            if (inTheWay.startsWith("in the way")) {
                return inTheWay + "; without them: " + story.roundTrip(before, after, up, down, 0);
            }
            return inTheWay;
        }
    }

    private String roundTrip(Schema before, Schema after, List<Operation> up, List<Operation> down, int rowsPerTable)
            throws Exception {
        create(after);
        Facts expected = database.facts(connection);
        create(before);
        Facts old = database.facts(connection);
        List<String> inserts = SampleRows.inserts(before, database.dialect(), rowsPerTable);
        int refused = 0;
        for (String insert : inserts) {
            refused += accepts(insert) ? 0 : 1;
        }
        List<String> rows = rows(before);
        for (Operation operation : up) {
            String obstacle = obstacle(operation);
            if (obstacle != null) {
                assertThat(rowsPerTable).isPositive();
                return "in the way: " + obstacle;
            }
            try {
                run(operation);
            } catch (SQLException refusal) {
                if (rowsPerTable == 0 || !refusal.getSQLState().startsWith(DATA_EXCEPTION)) {
                    throw refusal;
                }
                return "in the way: values that the database does not convert by itself";
            }
        }
        same("after the upgrade", expected, database.facts(connection));
        for (Operation operation : down) {
            String obstacle = obstacle(operation);
            if (obstacle != null) {
                assertThat(rowsPerTable).isPositive();
                return "in the way of the way back: " + obstacle;
            }
            run(operation);
        }
        same("after the downgrade", old, database.facts(connection));
        if (rows(before).equals(rows)) {
            return inserts.size() == refused ? "none" : "as they were";
        }
        assertThat(up)
                .as("what may change rows\n" + rows + "\n" + rows(before))
                .anyMatch(operation -> Description.isDestructive(operation)
                        || operation instanceof Operation.AlterColumn
                        || (operation instanceof Operation.RestoreColumn restore && restore.backfill() != null));
        return "not as they were";
    }

    private static void same(String when, Facts expected, Facts found) {
        assertThat(String.join("\n", expected.differences(found)))
                .as(when + ", what should be (-) and what is (+)")
                .isEmpty();
    }

    /** Everything anew; what is retired as its retirement left it. */
    private void create(Schema schema) throws SQLException {
        Database.execute(connection, database.wipe());
        now = Schema.EMPTY;
        for (String name : Stream.concat(schema.tables().keySet().stream(), schema.sequences().keySet().stream())
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toSet())) {
            Database.execute(connection, "create schema " + database.dialect().quote(name));
        }
        for (Operation operation : Creation.of(schema)) {
            run(operation);
        }
    }

    private void run(Operation operation) throws SQLException {
        Schema before = now;
        for (List<String> statements : database.dialect().sql(List.of(operation), () -> before)) {
            for (String sql : statements) {
                Database.execute(connection, sql);
            }
        }
        now = Applied.to(before, List.of(operation));
    }

    /** Whether the row may be there; the conditions of checks are nothing that sample rows know. */
    private boolean accepts(String insert) throws SQLException {
        try {
            Database.execute(connection, insert);
            return true;
        } catch (SQLException refusal) {
            if ("23513".equals(refusal.getSQLState()) || "23514".equals(refusal.getSQLState())) {
                return false;
            }
            throw refusal;
        }
    }

    private String obstacle(Operation operation) throws SQLException {
        for (Dialect.Guard guard : database.dialect().guards(operation)) {
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(guard.countSql())) {
                count.next();
                if (count.getLong(1) > 0) {
                    return guard.found(count.getLong(1));
                }
            } catch (SQLException refusal) {
                // Values that not even the question can read are left to the database, as the engine leaves them.
                if (!refusal.getSQLState().startsWith(DATA_EXCEPTION)) {
                    throw new SQLException(guard.countSql() + "\n" + refusal.getMessage(), refusal);
                }
            }
        }
        return null;
    }

    private List<String> rows(Schema schema) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            String columns = table.columns().values().stream()
                    .map(column -> database.dialect().quote(column.name()))
                    .collect(Collectors.joining(", "));
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "select " + columns + " from " + database.dialect().quote(table.name()))) {
                while (result.next()) {
                    StringBuilder row = new StringBuilder(table.name());
                    for (int column = 1; column <= table.columns().size(); column++) {
                        row.append(" | ").append(result.getString(column));
                    }
                    rows.add(row.toString());
                }
            }
        }
        rows.sort(null);
        return rows;
    }
}
