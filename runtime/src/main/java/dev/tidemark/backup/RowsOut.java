package dev.tidemark.backup;

import dev.tidemark.schema.Column;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Values;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows on their way from a database into a backup, one at a time. */
public final class RowsOut {
    private final Connection connection;
    private final Dialect dialect;
    private final Values values;

    /** @param connection in a transaction, without which some drivers hold all rows at once */
    public RowsOut(Connection connection, Dialect dialect, Values values) {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values;
    }

    /** Writes all rows of a table. */
    public void write(Paired table, BackupWriter into) throws SQLException, IOException {
        into.table(
                table.said().name(),
                table.columns().stream().map(pair -> pair.said().name()).toList());
        List<Values.Slot> slots = slots(connection, dialect, values, table);
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            selected.add(
                    values.selected(dialect.quote(table.columns().get(i).live().name()), slots.get(i)));
        }
        // A table without columns that are kept has rows all the same.
        String columns = selected.isEmpty() ? "1" : String.join(", ", selected);
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(values.fetchSize());
            try (ResultSet rows = statement.executeQuery(
                    "select " + columns + " from " + dialect.quote(table.live().name()))) {
                while (rows.next()) {
                    into.row();
                    for (int i = 0; i < slots.size(); i++) {
                        into.value(values.read(rows, i + 1, slots.get(i)));
                    }
                }
            }
        }
        into.endTable(numbers(table));
    }

    private Map<String, Long> numbers(Paired table) throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (Paired.Pair pair : table.columns()) {
            if (isNumbered(pair.live()) || pair.said().identity()) {
                Long next = values.nextNumber(
                        connection, table.live().name(), pair.live().name());
                if (next != null) {
                    numbers.put(pair.said().name(), next);
                }
            }
        }
        return numbers;
    }

    static boolean isNumbered(Column live) {
        return live.identity() || String.valueOf(live.defaultValue()).startsWith("nextval(");
    }

    /** How the values of the table's columns are read and bound. */
    static List<Values.Slot> slots(Connection connection, Dialect dialect, Values values, Paired table)
            throws SQLException {
        List<Values.Slot> slots = new ArrayList<>();
        if (table.columns().isEmpty()) {
            return slots;
        }
        String columns = table.columns().stream()
                .map(pair -> dialect.quote(pair.live().name()))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select " + columns + " from "
                        + dialect.quote(table.live().name()) + " where 1 = 0")) {
            for (int i = 0; i < table.columns().size(); i++) {
                slots.add(values.slot(table.columns().get(i).said().type(), none.getMetaData(), i + 1));
            }
        }
        return slots;
    }
}
