package dev.tidemark.cli.dump;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the database spells it.
 *
 * @param schema null where the database has none within a catalog
 */
public record DumpTable(@Nullable String schema, String name) {
    /** As SQL and {@code pg_dump}'s patterns quote it. */
    String quoted() {
        return (schema == null ? "" : quoted(schema) + ".") + quoted(name);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * The tables of these names that the connection's schema has, whatever their case.
     *
     * @throws TidemarkException BAD_ARGUMENT where it has none of a name
     */
    public static List<DumpTable> named(List<String> names, Connection connection) throws SQLException {
        List<DumpTable> live = names.isEmpty() ? List.of() : all(connection);
        List<DumpTable> tables = new ArrayList<>();
        for (String name : names) {
            tables.add(live.stream()
                    .filter(table -> table.name().equals(name))
                    .findFirst()
                    .or(() -> live.stream()
                            .filter(table -> table.name().equalsIgnoreCase(name))
                            .findFirst())
                    .orElseThrow(() -> new TidemarkException(
                            Code.BAD_ARGUMENT,
                            name,
                            "The database has no such table. It has: "
                                    + String.join(
                                            ", ",
                                            live.stream().map(DumpTable::name).toList())
                                    + ".")));
        }
        return tables;
    }

    private static List<DumpTable> all(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        List<DumpTable> tables = new ArrayList<>();
        try (ResultSet result = metaData.getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {
            "TABLE", "BASE TABLE", "PARTITIONED TABLE"
        })) {
            while (result.next()) {
                tables.add(new DumpTable(result.getString("TABLE_SCHEM"), result.getString("TABLE_NAME")));
            }
        }
        return tables;
    }
}
