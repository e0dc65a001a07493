package dev.tidemark.sql;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An open database that a test works on. */
final class LiveDatabase implements AutoCloseable {
    private final Source database;
    private final Connection connection;
    private Schema schema = Schema.EMPTY;
    private int rebuilds;

    private LiveDatabase(Source database) throws SQLException {
        this.database = database;
        this.connection = database.open();
    }

    static LiveDatabase empty(Source database) throws SQLException {
        return new LiveDatabase(database);
    }

    Dialect dialect() {
        return database.dialect();
    }

    void run(Operation... operations) throws SQLException {
        run(List.of(operations));
    }

    void run(Collection<Operation> operations) throws SQLException {
        for (List<String> statements : database.dialect().sql(List.copyOf(operations), () -> schema)) {
            for (String sql : statements) {
                rebuilds += dialect().drops(sql).equals(List.of(sql)) ? 0 : 1;
                execute(sql);
            }
        }
        schema = Applied.to(schema, List.copyOf(operations));
    }

    /** Runs the operation as it is done on large tables. */
    void runGently(Operation operation) throws SQLException {
        Online online = database.dialect().online();
        Online.Form form = online == null ? null : online.form(operation, () -> schema);
        if (online == null || form == null) {
            run(operation);
            return;
        }
        for (Stage stage : form.stages()) {
            if (stage instanceof Stage.Gently gently) {
                execute(gently, online);
            } else if (stage instanceof Stage.Look look) {
                if (!rows(look.sql()).equals(List.of("0"))) {
                    throw new IllegalStateException("rows are in the way: " + look.sql());
                }
            } else {
                execute(stage.sql());
            }
        }
        schema = Applied.to(schema, List.of(operation));
    }

    /** What the server has no gentle way for, it does as it can here. */
    private void execute(Stage.Gently stage, Online online) throws SQLException {
        for (String way : stage.ways()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(way);
                return;
            } catch (SQLException failed) {
                if (!online.isNoWay(failed)) {
                    throw new SQLException(way + "\n" + failed.getMessage(), failed.getSQLState(), failed);
                }
            }
        }
        execute(stage.sql());
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e.getSQLState(), e);
        }
    }

    /** The counts of all guards of the operation. */
    List<Long> guards(Operation operation) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (Dialect.Guard guard : database.dialect().guards(operation)) {
            counts.add(Long.parseLong(rows(guard.countSql()).get(0)));
        }
        return counts;
    }

    /** The schema that the operations have led to. */
    Schema schema() {
        return schema;
    }

    /** How many times a table has been made anew. */
    int rebuilds() {
        return rebuilds;
    }

    /** As it can be compared with a schema that came there in another way. */
    Schema introspect() throws SQLException {
        return database.comparable(introspectExactly());
    }

    Schema introspectExactly() throws SQLException {
        return database.dialect().introspect(connection);
    }

    /** The rows of a query, each as its values joined by commas, sorted. */
    List<String> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(value(result, i));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e.getSQLState(), e);
        }
        return rows.stream().map(row -> String.join(",", row)).sorted().collect(Collectors.toList());
    }

    /** As text; large binary values as such, since not every driver makes text of them. */
    private static String value(ResultSet result, int column) throws SQLException {
        if (result.getMetaData().getColumnType(column) != Types.BLOB) {
            return String.valueOf(result.getString(column));
        }
        byte[] bytes = result.getBytes(column);
        return bytes == null ? "null" : HexFormat.of().formatHex(bytes);
    }

    /** The rows of all tables of the schema, those of a table as {@link #rows(String)} gives them. */
    Map<String, List<String>> rows(Schema schema) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            String columns = table.columns().keySet().stream()
                    .sorted()
                    .map(dialect()::quote)
                    .collect(Collectors.joining(", "));
            rows.put(
                    table.name(),
                    rows("select " + columns + " from " + dialect().quote(table.name())));
        }
        return rows;
    }

    /** One line for each thing in the schema, so that a failure shows the thing and not the schema. */
    static List<String> facts(Schema schema) {
        List<String> facts = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            facts.add(table.name() + " " + table.comment() + " " + table.primaryKey());
            Stream.of(table.columns(), table.uniques(), table.foreignKeys(), table.indexes(), table.checks())
                    .flatMap(map -> new TreeMap<>(map).values().stream())
                    .forEach(fact -> facts.add(table.name() + " " + fact));
        }
        schema.sequences().values().forEach(sequence -> facts.add(sequence.toString()));
        schema.views().keySet().forEach(view -> facts.add("view " + view));
        return facts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
