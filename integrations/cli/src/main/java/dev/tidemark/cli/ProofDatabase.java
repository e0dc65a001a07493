package dev.tidemark.cli;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An H2 in memory that lives as long as it is open, and that nobody else sees. */
final class ProofDatabase implements AutoCloseable {
    private final Dialect dialect = Dialect.named("h2");
    private final Connection connection;

    ProofDatabase() throws SQLException {
        connection = new org.h2.Driver().connect("jdbc:h2:mem:", new Properties());
    }

    /** Creates everything; what is retired as its retirement left it. */
    void create(Schema schema) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        schema.sequences().values().forEach(sequence -> operations.add(new Operation.CreateSequence(sequence)));
        for (Table table : schema.tables().values()) {
            Map<String, Column> columns = new LinkedHashMap<>();
            table.columns().values().forEach(column -> columns.put(column.name(), asItIs(column)));
            operations.add(new Operation.CreateTable(table.withColumns(columns).withForeignKeys(Map.of())));
        }
        schema.tables()
                .values()
                .forEach(table -> table.foreignKeys()
                        .values()
                        .forEach(key -> operations.add(new Operation.AddForeignKey(table.name(), key))));
        for (Operation operation : operations) {
            run(operation);
        }
    }

    private static Column asItIs(Column column) {
        return column.retired() ? column.withNullable(true).withIdentity(false) : column;
    }

    void run(Operation operation) throws SQLException {
        for (String sql : dialect.sql(operation)) {
            execute(sql);
        }
    }

    boolean accepts(String sql) {
        try {
            execute(sql);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    /** What rows are in the operation's way, or null. */
    @Nullable
    String obstacle(Operation operation) {
        for (Dialect.Guard guard : dialect.guards(operation)) {
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(guard.countSql())) {
                if (count.next() && count.getLong(1) > 0) {
                    return count.getLong(1) + " generated " + guard.message();
                }
            } catch (SQLException notHere) {
                return "H2 cannot ask the rows: " + notHere.getMessage();
            }
        }
        return null;
    }

    /** One line for each thing in the schema. */
    List<String> facts() throws SQLException {
        Schema schema = dialect.introspect(connection);
        List<String> facts = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            facts.add(table.name() + " " + table.comment() + " " + table.primaryKey());
            Stream.of(table.columns(), table.uniques(), table.foreignKeys(), table.indexes(), table.checks())
                    .flatMap(map -> new TreeMap<>(map).values().stream())
                    .forEach(fact -> facts.add(table.name() + " " + fact));
        }
        schema.sequences().values().forEach(sequence -> facts.add(sequence.toString()));
        return facts;
    }

    /** Every row of the schema's tables as text, sorted within its table. */
    List<String> rows(Schema schema) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            String columns = table.columns().keySet().stream()
                    .sorted()
                    .map(dialect::quote)
                    .collect(Collectors.joining(", "));
            List<String> ofTable = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery("select " + columns + " from " + dialect.quote(table.name()))) {
                while (result.next()) {
                    StringBuilder row = new StringBuilder(table.name());
                    for (int column = 1; column <= table.columns().size(); column++) {
                        row.append(" | ").append(result.getString(column));
                    }
                    ofTable.add(row.toString());
                }
            }
            ofTable.stream().sorted().forEach(rows::add);
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
