package dev.tidemark.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables of other tools, found by their columns: in the connection's schema, else in another. */
final class ForeignTables {
    private final Connection connection;
    private final DatabaseMetaData metadata;
    private final String quote;

    ForeignTables(Connection connection) throws SQLException {
        this.connection = connection;
        this.metadata = connection.getMetaData();
        this.quote = metadata.getIdentifierQuoteString().strip();
    }

    /**
     * A table that was found.
     *
     * @param schema its schema, or its catalog where the database has no schemas
     * @param columns their names as the database has them, by their names in lower case
     * @param here whether it is in the connection's own schema
     */
    record Found(@Nullable String schema, String table, Map<String, String> columns, boolean here) {
        /** Its name for a person; with the schema where that is not the connection's. */
        String name() {
            return here ? table : schema + "." + table;
        }

        boolean isBeside(Found other) {
            return Objects.equals(schema, other.schema);
        }
    }

    /** The tables that have all these columns, those in the connection's own schema first. */
    List<Found> with(String telling, Set<String> columns) throws SQLException {
        Map<String, Found> found = new TreeMap<>();
        for (String spelling : List.of(telling, telling.toUpperCase(Locale.ROOT))) {
            try (ResultSet row = metadata.getColumns(connection.getCatalog(), null, "%", spelling)) {
                while (row.next()) {
                    Found table = table(row);
                    if (table.columns().keySet().containsAll(columns)) {
                        found.put(table.schema() + "." + table.table(), table);
                    }
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Found::here).reversed())
                .toList();
    }

    private Found table(ResultSet row) throws SQLException {
        String schema = row.getString("TABLE_SCHEM");
        String catalog = row.getString("TABLE_CAT");
        String table = row.getString("TABLE_NAME");
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet column = metadata.getColumns(catalog, schema, escaped(table), "%")) {
            while (column.next()) {
                String name = column.getString("COLUMN_NAME");
                columns.put(name.toLowerCase(Locale.ROOT), name);
            }
        }
        boolean here = schema == null || schema.equals(connection.getSchema());
        return new Found(schema == null ? catalog : schema, table, columns, here);
    }

    private String escaped(String name) throws SQLException {
        String escape = metadata.getSearchStringEscape();
        return escape == null || escape.isEmpty() ? name : name.replace("_", escape + "_");
    }

    /** The rows of a table, in order; empty texts for what is null. */
    List<List<String>> rows(Found table, List<String> columns, List<String> order) throws SQLException {
        String from = Stream.of(table.schema(), table.table())
                .filter(Objects::nonNull)
                .map(this::quoted)
                .collect(Collectors.joining("."));
        String sql = "select " + list(table, columns) + " from " + from + " order by " + list(table, order);
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(Objects.requireNonNullElse(row.getString(i), ""));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private String list(Found table, List<String> columns) {
        return columns.stream()
                .map(column -> quoted(table.columns().getOrDefault(column, column)))
                .collect(Collectors.joining(", "));
    }

    private String quoted(String name) {
        return quote.isEmpty() ? name : quote + name.replace(quote, quote + quote) + quote;
    }
}
