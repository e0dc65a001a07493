package dev.tidemark.sql.sqlite;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.ForeignKey.OnDelete;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Catalog;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The live schema of an SQLite connection: what the pragmas tell, and what only the stored statements do. */
final class SqliteCatalog extends Catalog {
    private static final String TABLES =
            "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'";

    private final Map<String, SqliteDefinition> definitions = new TreeMap<>();
    private final Map<String, List<String>> primaryKeys = new TreeMap<>();

    SqliteCatalog(Connection connection) {
        super(connection);
    }

    @Override
    protected Schema read() throws SQLException {
        each(TABLES + " and sql not like 'create virtual%'", row -> {
            definitions.put(row.getString("name"), new SqliteDefinition(row.getString("sql")));
            table(name(row.getString("name")), null);
        });
        readColumns();
        readKeys();
        readForeignKeys();
        definitions.forEach((table, definition) -> definition
                .constraints("check")
                .forEach(check -> {
                    String condition = SqliteExpressions.normal(check.text());
                    String name = check.name().isEmpty() ? condition : name(check.name());
                    change(name(table), found -> found.with(new Check(name, condition)));
                }));
        each(
                "select name, sql from sqlite_master where type = 'view'",
                row -> view(
                        name(row.getString("name")),
                        row.getString("sql").replaceFirst("(?is)^create\\s.*?\\sas\\s+", "")));
        return withSequences(schema());
    }

    /** A table of one column {@code next_val} stands for a sequence; what it began with and steps by nobody knows. */
    private static Schema withSequences(Schema schema) {
        Schema result = schema;
        for (Table table : schema.tables().values()) {
            if (isSequence(table)) {
                result = result.withoutTable(table.name()).with(new Sequence(table.name(), 1, 1));
            }
        }
        return result;
    }

    static boolean isSequence(Table table) {
        Column column = table.column("next_val");
        return column != null
                && table.columns().size() == 1
                && table.primaryKey() == null
                && column.nullable()
                && "bigint"
                        .equals(
                                column.type().sql() == null
                                        ? "bigint"
                                        : column.type().sql());
    }

    private void readColumns() throws SQLException {
        each(
                "select m.name as table_name, c.name as column_name, c.type, c.\"notnull\", c.dflt_value, c.pk, c.hidden"
                        + " from (" + TABLES + ") m join pragma_table_xinfo(m.name) c order by m.name, c.cid",
                row -> {
                    SqliteDefinition definition = definitions.get(row.getString("table_name"));
                    if (definition == null) {
                        return;
                    }
                    String type = row.getString("type");
                    String generatedAs = definition.generatedAs(row.getString("column_name"));
                    Column column = Column.of(name(row.getString("column_name")), ColumnType.nativeType(type))
                            .withNullable(row.getInt("notnull") == 0)
                            .withDefault(row.getString("dflt_value"))
                            .withGeneratedAs(generatedAs == null ? null : SqliteExpressions.normal(generatedAs));
                    column(name(row.getString("table_name")), column);
                    if (row.getInt("pk") > 0) {
                        List<String> key =
                                primaryKeys.computeIfAbsent(row.getString("table_name"), any -> new ArrayList<>());
                        while (key.size() < row.getInt("pk")) {
                            key.add("");
                        }
                        key.set(row.getInt("pk") - 1, column.name());
                    }
                });
        primaryKeys.forEach((table, columns) -> change(name(table), found -> {
            Table keyed = found.withPrimaryKey(new PrimaryKey(null, columns));
            Column first = keyed.column(columns.get(0));
            return columns.size() == 1
                            && first != null
                            && "integer".equalsIgnoreCase(first.type().sql())
                    ? keyed.with(first.withIdentity(true).withNullable(false))
                    : keyed;
        }));
    }

    private void readKeys() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        each(
                "select m.name as table_name, i.name, k.name as column_name, k.cid, k.\"desc\", k.seqno from (" + TABLES
                        + ") m join pragma_index_list(m.name) i join pragma_index_xinfo(i.name) k"
                        + " where k.key = 1 order by m.name, i.name, k.seqno",
                row -> columns.computeIfAbsent(row.getString("name"), any -> new ArrayList<>())
                        .add((row.getInt("cid") == -2 ? "" : name(row.getString("column_name")))
                                + (row.getInt("desc") == 1 ? " desc" : "")));
        each(
                "select m.name as table_name, i.name, i.\"unique\", i.origin, s.sql from (" + TABLES
                        + ") m join pragma_index_list(m.name) i left join sqlite_master s"
                        + " on s.type = 'index' and s.name = i.name where i.origin <> 'pk' order by m.name, i.name",
                row -> {
                    String table = row.getString("table_name");
                    List<String> ofIndex = columns.getOrDefault(row.getString("name"), List.of());
                    if (row.getString("origin").equals("u")) {
                        String name = constraint(table, "unique", ofIndex);
                        UniqueKey key = new UniqueKey(
                                name.isEmpty() ? "unique (" + String.join(", ", ofIndex) + ")" : name, ofIndex);
                        change(name(table), found -> found.with(key));
                    } else {
                        Index index = new Index(
                                name(row.getString("name")),
                                row.getInt("unique") == 1,
                                computed(ofIndex, row.getString("sql")));
                        change(name(table), found -> found.with(index));
                    }
                });
    }

    /** The entries of an index, its expressions from the statement. */
    private static List<String> computed(List<String> entries, String sql) {
        List<String> texts = SqliteDefinition.parts(SqliteDefinition.inParentheses(sql));
        List<String> result = new ArrayList<>(entries);
        for (int i = 0; i < result.size(); i++) {
            if (Index.columnOf(result.get(i)).isEmpty() || result.get(i).isEmpty()) {
                result.set(i, texts.get(i));
            }
        }
        return result;
    }

    private void readForeignKeys() throws SQLException {
        Map<String, Map<Integer, ForeignKey>> keys = new TreeMap<>();
        each(
                "select m.name as table_name, f.id, f.\"table\" as target, f.\"from\", f.\"to\", f.on_delete from ("
                        + TABLES + ") m join pragma_foreign_key_list(m.name) f order by m.name, f.id desc, f.seq",
                row -> {
                    String to = row.getString("to");
                    String target = row.getString("target");
                    List<String> key = primaryKeys.getOrDefault(live(target), List.of());
                    Map<Integer, ForeignKey> ofTable =
                            keys.computeIfAbsent(row.getString("table_name"), any -> new LinkedHashMap<>());
                    ForeignKey first = ofTable.get(row.getInt("id"));
                    int part = first == null ? 0 : first.columns().size();
                    ForeignKey one = new ForeignKey(
                            "",
                            List.of(name(row.getString("from"))),
                            name(live(target)),
                            List.of(to != null ? name(to) : part < key.size() ? key.get(part) : ""),
                            onDelete(row.getString("on_delete")));
                    ofTable.merge(row.getInt("id"), one, SqliteCatalog::joined);
                });
        keys.forEach((table, ofTable) -> ofTable.values().forEach(key -> {
            String name = constraint(table, "foreign", key.columns());
            ForeignKey named = key.withName(
                    name.isEmpty()
                            ? "foreign key (" + String.join(", ", key.columns()) + ") references " + key.targetTable()
                            : name);
            change(name(table), found -> found.with(named));
        }));
    }

    /** The table as it is written where it is created; a key may write it otherwise. */
    private String live(String target) {
        return definitions.keySet().stream()
                .filter(table -> table.equalsIgnoreCase(target))
                .findFirst()
                .orElse(target);
    }

    private static ForeignKey joined(ForeignKey first, ForeignKey next) {
        return new ForeignKey(
                "",
                Stream.concat(first.columns().stream(), next.columns().stream()).toList(),
                first.targetTable(),
                Stream.concat(first.targetColumns().stream(), next.targetColumns().stream())
                        .toList(),
                first.onDelete());
    }

    /** The name of the table's constraint on these columns, empty where it has none. */
    private String constraint(String table, String kind, List<String> columns) {
        SqliteDefinition definition = definitions.get(table);
        return definition == null
                ? ""
                : definition.constraints(kind).stream()
                        .filter(constraint -> !constraint.name().isEmpty())
                        .filter(constraint -> SqliteDefinition.parts(constraint.text()).stream()
                                .map(SqliteExpressions::bare)
                                .map(SqliteCatalog::name)
                                .toList()
                                .equals(columns))
                        .map(constraint -> name(constraint.name()))
                        .findFirst()
                        .orElse("");
    }

    private static @Nullable OnDelete onDelete(String rule) {
        return switch (rule.toUpperCase(Locale.ROOT)) {
            case "CASCADE" -> OnDelete.CASCADE;
            case "SET NULL" -> OnDelete.SET_NULL;
            case "SET DEFAULT" -> OnDelete.SET_DEFAULT;
            case "RESTRICT" -> OnDelete.RESTRICT;
            default -> null;
        };
    }

    private static String name(String live) {
        return SqliteExpressions.name(live);
    }
}
