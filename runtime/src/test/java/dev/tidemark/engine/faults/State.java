package dev.tidemark.engine.faults;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** All of a database that faults must leave equal, a line for each: schema, rows, history, journal. The columns' order is none of it. */
final class State {
    private final Connection connection;
    private final Dialect dialect;
    private final List<String> lines = new ArrayList<>();

    private State(Connection connection) throws SQLException {
        this.connection = connection;
        this.dialect = Dialects.of(connection);
    }

    static List<String> of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            State state = new State(connection);
            state.read();
            return state.lines.stream().sorted().toList();
        }
    }

    private void read() throws SQLException {
        Schema schema = dialect.introspect(connection);
        schema.sequences().values().forEach(sequence -> lines.add(sequence.toString()));
        schema.views().values().forEach(view -> lines.add(view.toString()));
        for (Table table : schema.tables().values()) {
            read(table);
        }
        rows("tidemark_history", List.of("revision", "parents", "checksum", "kind", "applied_order"));
        rows("tidemark_journal", List.of("revision", "statement_text", "state"));
    }

    private void read(Table table) throws SQLException {
        for (Column column : table.columns().values()) {
            lines.add(table.name() + " " + column.name() + " " + column.type().sql() + " " + column.nullable() + " "
                    + column.defaultValue() + " " + column.identity() + " " + column.comment());
        }
        Stream.of(
                        Stream.of(String.valueOf(table.primaryKey()), "comment " + table.comment()),
                        table.constraints().values().stream(),
                        table.indexes().values().stream())
                .flatMap(each -> each)
                .forEach(each -> lines.add(table.name() + " " + each));
        rows(
                table.name(),
                table.columns().keySet().stream().sorted().map(dialect::quote).toList());
    }

    private void rows(String table, List<String> columns) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select " + String.join(", ", columns) + " from " + dialect.quote(table))) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(result.getString(i));
                }
                lines.add(table + " row " + values);
            }
        }
    }
}
