package dev.tidemark.sample;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The answer to a query: a row of names, then the rows, as text. */
record Rows(List<List<String>> lines) {
    static Rows of(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            ResultSetMetaData columns = result.getMetaData();
            List<List<String>> lines = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnLabel(i).toLowerCase(Locale.ROOT));
            }
            lines.add(names);
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                lines.add(row);
            }
            return new Rows(lines);
        }
    }

    static void change(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows without their names, a bar between values. */
    List<String> bare() {
        return lines.stream().skip(1).map(row -> String.join(" | ", row)).toList();
    }

    @Override
    public String toString() {
        int width = lines.get(0).size();
        int[] widths = IntStream.range(0, width)
                .map(i -> lines.stream()
                        .mapToInt(row -> row.get(i).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> row : lines) {
            text.append("    ");
            for (int i = 0; i < width; i++) {
                text.append(String.format("%-" + Math.max(1, widths[i]) + "s", row.get(i)))
                        .append(i + 1 < width ? " | " : "\n");
            }
        }
        return text.toString().stripTrailing();
    }
}
