package dev.tidemark.sql.standard;

import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.ForeignKey.OnDelete;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The foreign keys of the connection's current schema, as JDBC's metadata tell them. */
public final class ImportedKeys {
    private final Connection connection;
    private final UnaryOperator<String> name;

    /**
     * Those of a connection.
     *
     * @param name from a name as it is there to one as a {@link dev.tidemark.schema.Schema} writes it
     */
    public ImportedKeys(Connection connection, UnaryOperator<String> name) {
        this.connection = connection;
        this.name = name;
    }

    /** The table's foreign keys, each with its name as it is there; those of other schemas' tables name the schema. */
    public Collection<ForeignKey> of(String liveTable) throws SQLException {
        String schema = connection.getSchema();
        Map<String, ForeignKey> keys = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(null, schema, liveTable)) {
            while (rows.next()) {
                keys.merge(rows.getString("FK_NAME"), part(rows, schema), ImportedKeys::joined);
            }
        }
        return keys.values();
    }

    private ForeignKey part(ResultSet row, String schema) throws SQLException {
        String targetSchema = row.getString("PKTABLE_SCHEM");
        String target = name.apply(row.getString("PKTABLE_NAME"));
        return new ForeignKey(
                row.getString("FK_NAME"),
                List.of(name.apply(row.getString("FKCOLUMN_NAME"))),
                targetSchema.equals(schema) ? target : name.apply(targetSchema) + "." + target,
                List.of(name.apply(row.getString("PKCOLUMN_NAME"))),
                onDelete(row.getInt("DELETE_RULE")));
    }

    /** One key of two parts of it. */
    public static ForeignKey joined(ForeignKey first, ForeignKey next) {
        return new ForeignKey(
                first.name(),
                Stream.concat(first.columns().stream(), next.columns().stream()).toList(),
                first.targetTable(),
                Stream.concat(first.targetColumns().stream(), next.targetColumns().stream())
                        .toList(),
                first.onDelete());
    }

    private static @Nullable OnDelete onDelete(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> OnDelete.CASCADE;
            case DatabaseMetaData.importedKeySetNull -> OnDelete.SET_NULL;
            case DatabaseMetaData.importedKeySetDefault -> OnDelete.SET_DEFAULT;
            case DatabaseMetaData.importedKeyRestrict -> OnDelete.RESTRICT;
            default -> null;
        };
    }
}
