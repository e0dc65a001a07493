package dev.tidemark.engine;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database itself says of its objects; the judge of whether an interrupted statement took effect. */
final class Catalog {
    private static final Pattern H2_COPY = Pattern.compile("(.+)_COPY_\\d+_\\d+");

    // One query, since it runs before each statement: H2 computes its information schema anew each time.
    private static final String H2_FINGERPRINT = "select concat_ws('.', (select sum(ora_hash(concat_ws('|', table_name,"
            + " column_name, ordinal_position, data_type, dtd_identifier, character_maximum_length, numeric_precision,"
            + " numeric_scale, datetime_precision, is_nullable, column_default, is_identity, generation_expression,"
            + " remarks))) from information_schema.columns where table_schema = current_schema), (select"
            + " sum(ora_hash(concat_ws('|', table_name, remarks))) from information_schema.tables where table_schema ="
            + " current_schema), (select sum(ora_hash(concat_ws('|', constraint_name, constraint_type, table_name))) from"
            + " information_schema.table_constraints where table_schema = current_schema), (select"
            + " sum(ora_hash(concat_ws('|', index_name, table_name, index_type_name))) from information_schema.indexes"
            + " where table_schema = current_schema), (select sum(ora_hash(concat_ws('|', sequence_name, increment)))"
            + " from information_schema.sequences where sequence_schema = current_schema))";

    private Catalog() {}

    /** A text that differs when the schema does. */
    static String fingerprint(Connection connection, Dialect dialect) throws SQLException {
        if (!dialect.name().equals("h2")) {
            return Integer.toHexString(schema(connection, dialect).toString().hashCode());
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(H2_FINGERPRINT)) {
            return result.next() ? String.valueOf(result.getString(1)) : "";
        }
    }

    /** The live schema without Tidemark's own tables. */
    static Schema schema(Connection connection, Dialect dialect) throws SQLException {
        Schema schema = dialect.introspect(connection);
        for (Table table : List.copyOf(schema.tables().values())) {
            if (Drift.neutral(table.name()).startsWith(History.PREFIX)) {
                schema = schema.withoutTable(table.name());
            }
        }
        return schema;
    }

    /** Drops the copies that H2 leaves behind when it dies while it rebuilds a table. */
    static void dropOrphans(Connection connection, Dialect dialect) throws SQLException {
        if (!dialect.name().equals("h2")) {
            return;
        }
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        for (String table : tables) {
            Matcher copy = H2_COPY.matcher(table);
            if (copy.matches() && tables.contains(copy.group(1))) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("drop table \"" + table.replace("\"", "\"\"") + "\"");
                }
            }
        }
    }

    /** Whether a statement changes rows only, so that it is one with the journal's line in a transaction. */
    static boolean isRowsOnly(String sql) {
        String word = sql.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return List.of("insert", "update", "delete", "merge", "select", "with", "values")
                .contains(word);
    }
}
