package dev.tidemark.engine;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.OwnSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the database itself says of its objects; the judge of whether an interrupted statement took effect. */
final class Catalog {
    /** The statements that name all that they change. */
    private static final Pattern NAMES_WHAT_IT_CHANGES = Pattern.compile(
            "(?is)\\s*(create|alter|drop|comment on)\\s+(unique\\s+)?(table|index|sequence|column|view)\\b.*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

    // One query, since it runs before each statement: H2 computes its information schema anew each time.
    private static final String H2_FINGERPRINT = "select concat_ws('.', (select sum(ora_hash(concat_ws('|', table_name,"
            + " column_name, ordinal_position, data_type, dtd_identifier, character_maximum_length, numeric_precision,"
            + " numeric_scale, datetime_precision, is_nullable, column_default, is_identity, generation_expression,"
            + " remarks))) from information_schema.columns where table_schema = current_schema and "
            + named("table_name") + "), (select sum(ora_hash(concat_ws('|', table_name, remarks))) from"
            + " information_schema.tables where table_schema = current_schema and " + named("table_name") + "), (select"
            + " sum(ora_hash(concat_ws('|', constraint_name, constraint_type, table_name))) from"
            + " information_schema.table_constraints where table_schema = current_schema and ("
            + named("table_name") + " or " + named("constraint_name")
            + ")), (select sum(ora_hash(concat_ws('|', index_name,"
            + " table_name, index_type_name))) from information_schema.indexes where table_schema = current_schema and ("
            + named("table_name") + " or " + named("index_name") + ")), (select sum(ora_hash(concat_ws('|',"
            + " sequence_name, increment))) from information_schema.sequences where sequence_schema = current_schema and "
            + named("sequence_name") + ")) from (select cast(? as varchar) as words)";

    private Catalog() {}

    private static String named(String column) {
        return "(words is null or locate(' ' || regexp_replace(upper(" + column
                + "), '[^\\p{L}\\p{N}_$]+', ' ') || ' ', words) > 0)";
    }

    /** A text that differs when what the statement changes does; what others have done meanwhile to other things does not count. */
    static String fingerprint(Connection connection, Dialect dialect, String sql) throws SQLException {
        if (!dialect.name().equals("h2")) {
            return Integer.toHexString(schema(connection, dialect).toString().hashCode());
        }
        try (PreparedStatement query = connection.prepareStatement(H2_FINGERPRINT)) {
            query.setString(
                    1,
                    NAMES_WHAT_IT_CHANGES.matcher(sql).matches()
                            ? " "
                                    + BETWEEN_WORDS
                                            .matcher(sql.toUpperCase(Locale.ROOT))
                                            .replaceAll(" ") + " "
                            : null);
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? String.valueOf(result.getString(1)) : "";
            }
        }
    }

    /** The live schema without Tidemark's own tables and those in which other tools keep their history. */
    static Schema schema(Connection connection, Dialect dialect) throws SQLException {
        Schema schema = dialect.introspect(connection);
        for (Table table : List.copyOf(schema.tables().values())) {
            if (Drift.neutral(table.name()).startsWith(History.PREFIX) || Predecessor.isHistory(table)) {
                schema = schema.withoutTable(table.name());
            }
        }
        return schema;
    }

    /** The table of this name in the current schema, as the catalog has it, or null. */
    static @Nullable Table table(Connection connection, Dialect dialect, String name) throws SQLException {
        return schema(connection, dialect).tables().values().stream()
                .filter(table ->
                        !Drift.isElsewhere(name) && Drift.neutral(table.name()).equals(Drift.neutral(name)))
                .findFirst()
                .orElse(null);
    }

    /** Whether a statement changes rows only, so that it is one with the journal's line in a transaction. */
    static boolean isRowsOnly(String sql) {
        String word = OwnSql.unmarked(sql).strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return List.of("insert", "update", "delete", "merge", "select", "with", "values")
                .contains(word);
    }
}
