package dev.tidemark.sql.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What H2's catalog says of the things that a statement names, as a number for each kind of them. */
final class H2Fingerprint {
    /** The statements that name all that they change. */
    private static final Pattern NAMES_WHAT_IT_CHANGES = Pattern.compile(
            "(?is)\\s*(create|alter|drop|comment on)\\s+(unique\\s+)?(table|index|sequence|column|view)\\b.*");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

    // One query, since it runs before each statement: H2 computes its information schema anew each time.
    private static final String QUERY = "select concat_ws('.', (select sum(ora_hash(concat_ws('|', table_name,"
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

    private H2Fingerprint() {}

    private static String named(String column) {
        return "(words is null or locate(' ' || regexp_replace(upper(" + column
                + "), '[^\\p{L}\\p{N}_$]+', ' ') || ' ', words) > 0)";
    }

    static String of(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
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
}
