package dev.tidemark.engine;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.OptionalMark;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the database itself says of its objects; the judge of whether an interrupted statement took effect. */
final class Catalog {
    private Catalog() {}

    /** A text that differs when what the statement changes does; what others have done meanwhile to other things does not count. */
    static String fingerprint(Connection connection, Dialect dialect, String sql) throws SQLException {
        String own = dialect.fingerprint(connection, sql);
        return own != null
                ? own
                : Integer.toHexString(schema(connection, dialect).toString().hashCode());
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
        String word = OptionalMark.off(sql).strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return List.of("insert", "update", "delete", "merge", "select", "with", "values")
                .contains(word);
    }
}
