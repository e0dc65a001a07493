package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The live schema as the driver's own metadata tell it, which any driver has: without checks, and views without their queries. */
public final class MetadataCatalog extends Catalog {
    /** What a database must say besides. */
    public interface Words {
        /** A name as a {@link Schema} writes it. */
        String name(String live);

        /**
         * The type as a statement would say it.
         *
         * @param size characters, bytes or digits, as the driver tells
         * @param digits after the point
         */
        String type(String live, int size, int digits);

        /** The query of name, first value and step of the sequences; null where there are none. */
        @Nullable
        String sequences();
    }

    private final Connection connection;
    private final Words words;

    public MetadataCatalog(Connection connection, Words words) {
        super(connection);
        this.connection = connection;
        this.words = words;
    }

    @Override
    protected Schema read() throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        String schema = connection.getSchema();
        List<String> tables = names(metadata, schema, "TABLE");
        for (String live : tables) {
            table(words.name(live), null);
            columns(metadata, schema, live);
            keys(metadata, schema, live);
        }
        for (String live : names(metadata, schema, "VIEW")) {
            view(words.name(live), "");
        }
        String sequences = words.sequences();
        if (sequences != null) {
            each(
                    sequences,
                    row -> sequence(new Sequence(words.name(row.getString(1)), row.getLong(2), row.getLong(3))));
        }
        return schema();
    }

    private List<String> names(DatabaseMetaData metadata, String schema, String kind) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = metadata.getTables(connection.getCatalog(), schema, "%", null)) {
            while (rows.next()) {
                boolean isOfKind =
                        rows.getString("TABLE_TYPE").replace("BASE ", "").equals(kind);
                if (isOfKind && isOf(schema, rows)) {
                    names.add(rows.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }

    /** A schema's name is a pattern for the driver, which may fit others too. */
    private static boolean isOf(@Nullable String schema, ResultSet row) throws SQLException {
        return schema == null || schema.equals(row.getString("TABLE_SCHEM"));
    }

    private void columns(DatabaseMetaData metadata, String schema, String live) throws SQLException {
        String table = words.name(live);
        try (ResultSet rows = metadata.getColumns(connection.getCatalog(), schema, live, "%")) {
            while (rows.next()) {
                if (isOf(schema, rows) && live.equals(rows.getString("TABLE_NAME"))) {
                    column(table, column(rows));
                }
            }
        }
    }

    private Column column(ResultSet row) throws SQLException {
        // In the order of the columns, as Oracle's driver passes over what is not asked for in its turn.
        String name = words.name(row.getString("COLUMN_NAME"));
        String type = words.type(row.getString("TYPE_NAME"), row.getInt("COLUMN_SIZE"), row.getInt("DECIMAL_DIGITS"));
        boolean nullable = row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls;
        String value = row.getString("COLUMN_DEF");
        boolean identity = "YES".equals(row.getString("IS_AUTOINCREMENT"));
        boolean generated = !identity && "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
        return Column.of(name, ColumnType.nativeType(type))
                .withNullable(nullable)
                .withIdentity(identity)
                .withDefault(identity || generated ? null : value)
                .withGeneratedAs(generated ? String.valueOf(value) : null);
    }

    private void keys(DatabaseMetaData metadata, String schema, String live) throws SQLException {
        String table = words.name(live);
        Map<Integer, String> parts = new TreeMap<>();
        String keyName = null;
        try (ResultSet rows = metadata.getPrimaryKeys(connection.getCatalog(), schema, live)) {
            while (rows.next()) {
                String column = words.name(rows.getString("COLUMN_NAME"));
                parts.put(rows.getInt("KEY_SEQ"), column);
                keyName = rows.getString("PK_NAME");
            }
        }
        if (!parts.isEmpty()) {
            PrimaryKey key = new PrimaryKey(null, List.copyOf(parts.values()));
            change(table, found -> found.withPrimaryKey(key));
        }
        for (ForeignKey key : new ImportedKeys(connection, words::name).of(live)) {
            change(table, found -> found.with(key.withName(words.name(key.name()))));
        }
        for (Index index : indexes(metadata, schema, live, keyName)) {
            change(table, found -> found.with(index));
        }
    }

    /** Those that are not the primary key's; a unique key is seen as its index. */
    private Iterable<Index> indexes(DatabaseMetaData metadata, String schema, String live, @Nullable String keyName)
            throws SQLException {
        Map<String, Index> indexes = new TreeMap<>();
        try (ResultSet rows = metadata.getIndexInfo(connection.getCatalog(), schema, live, false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                boolean unique = !rows.getBoolean("NON_UNIQUE");
                String column = rows.getString("COLUMN_NAME");
                if (name != null && column != null && !name.equals(keyName)) {
                    String entry = words.name(column) + ("D".equals(rows.getString("ASC_OR_DESC")) ? " desc" : "");
                    indexes.merge(name, new Index(words.name(name), unique, List.of(entry)), MetadataCatalog::joined);
                }
            }
        }
        return indexes.values();
    }

    private static Index joined(Index first, Index next) {
        List<String> columns = new ArrayList<>(first.columns());
        columns.addAll(next.columns());
        return new Index(first.name(), first.unique(), columns);
    }
}
