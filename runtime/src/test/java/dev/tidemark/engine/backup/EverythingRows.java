package dev.tidemark.engine.backup;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.sample.SampleRows;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The rows of a table with a column of every kind of type: made, and as text. */
final class EverythingRows {
    private EverythingRows() {}

    /** Inserts so many. */
    static void seed(DataSource database, int rows, boolean arrays) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : SampleRows.inserts(Everything.schema(), Dialects.of(connection), rows)) {
                statement.execute(sql);
            }
            if (!arrays) {
                statement.execute("update everything set c_array = null");
            }
            connection.commit();
        }
    }

    /** A line each, in the order of their ids. */
    static List<String> of(DataSource database, Table table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            // Large objects are read in a transaction.
            connection.setAutoCommit(false);
            String columns = String.join(
                    ", ",
                    table.columns().keySet().stream()
                            .map(Dialects.of(connection)::quote)
                            .toList());
            try (ResultSet result =
                    statement.executeQuery("select " + columns + " from " + table.name() + " order by id")) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= table.columns().size(); i++) {
                        row.add(same(result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), value(result, i)));
                    }
                    rows.add(row.toString());
                }
            }
            connection.rollback();
        }
        return rows;
    }

    /** Without what a database adds to a value: blanks and zeros to a fixed length, blanks in JSON. */
    private static String same(String column, String value) {
        return column + "="
                + switch (column.substring(column.indexOf('_') + 1)) {
                    case "char", "nchar" -> value.stripTrailing();
                    case "binary" -> value.replaceFirst("(00|20)+$", "");
                    case "json", "array" -> value.replace(" ", "");
                    default -> value;
                };
    }

    private static String value(ResultSet result, int column) throws SQLException {
        String type = result.getMetaData().getColumnTypeName(column);
        if (type.equals("oid")) {
            Blob large = result.getBlob(column);
            return large == null ? "null" : HexFormat.of().formatHex(large.getBytes(1, (int) large.length()));
        }
        if (type.contains("BLOB") || type.contains("BINARY") || type.equals("bytea")) {
            byte[] bytes = result.getBytes(column);
            return bytes == null ? "null" : HexFormat.of().formatHex(bytes);
        }
        return String.valueOf(result.getString(column));
    }
}
