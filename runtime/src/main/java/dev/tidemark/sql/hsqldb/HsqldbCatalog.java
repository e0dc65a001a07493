package dev.tidemark.sql.hsqldb;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.ImportedKeys;
import dev.tidemark.sql.standard.Names;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The live schema of an HSQLDB connection. */
final class HsqldbCatalog extends Catalog {
    private final Connection connection;
    private final List<String> liveTables = new ArrayList<>();
    private final Map<String, List<String>> keyColumns = new TreeMap<>();

    HsqldbCatalog(Connection connection) {
        super(connection);
        this.connection = connection;
    }

    @Override
    protected Schema read() throws SQLException {
        each(
                "select table_name, remarks from information_schema.system_tables"
                        + " where table_schem = current_schema and table_type = 'TABLE'",
                row -> {
                    liveTables.add(row.getString(1));
                    table(name(row.getString(1)), said(row.getString(2)));
                });
        readColumns();
        readKeys();
        readForeignKeys();
        readChecks();
        readIndexes();
        each(
                "select sequence_name, start_value, increment from information_schema.sequences"
                        + " where sequence_schema = current_schema",
                row -> sequence(new Sequence(name(row.getString(1)), row.getLong(2), row.getLong(3))));
        each(
                "select table_name, view_definition from information_schema.views where table_schema = current_schema",
                row -> view(name(row.getString(1)), String.valueOf(row.getString(2))));
        return schema();
    }

    private void readColumns() throws SQLException {
        each(
                "select c.table_name, c.column_name, c.dtd_identifier, c.is_nullable, c.is_identity, c.column_default,"
                        + " c.generation_expression, s.remarks from information_schema.columns c"
                        + " join information_schema.system_columns s on s.table_schem = c.table_schema"
                        + " and s.table_name = c.table_name and s.column_name = c.column_name"
                        + " where c.table_schema = current_schema order by c.table_name, c.ordinal_position",
                row -> {
                    String table = row.getString("table_name");
                    String expression = row.getString("generation_expression");
                    column(
                            name(table),
                            Column.of(
                                            name(row.getString("column_name")),
                                            ColumnType.nativeType(row.getString("dtd_identifier")))
                                    .withNullable(row.getString("is_nullable").equals("YES"))
                                    .withIdentity(row.getString("is_identity").equals("YES"))
                                    .withDefault(row.getString("column_default"))
                                    .withGeneratedAs(expression == null ? null : unqualified(expression, table))
                                    .withComment(said(row.getString("remarks"))));
                });
    }

    private void readKeys() throws SQLException {
        each(
                "select constraint_name, column_name from information_schema.key_column_usage"
                        + " where constraint_schema = current_schema order by ordinal_position",
                row -> keyColumns
                        .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(name(row.getString(2))));
        each(
                "select table_name, constraint_name, constraint_type from information_schema.table_constraints"
                        + " where constraint_schema = current_schema and constraint_type in ('PRIMARY KEY', 'UNIQUE')",
                row -> {
                    List<String> ofKey = keyColumns.getOrDefault(row.getString(2), List.of());
                    String name = constraintName(row.getString(2), "unique (" + String.join(", ", ofKey) + ")");
                    boolean unique = row.getString(3).equals("UNIQUE");
                    change(
                            name(row.getString(1)),
                            table -> unique
                                    ? table.with(new UniqueKey(name, ofKey))
                                    : table.withPrimaryKey(new PrimaryKey(null, ofKey)));
                });
    }

    private void readForeignKeys() throws SQLException {
        ImportedKeys keys = new ImportedKeys(connection, HsqldbCatalog::name);
        for (String table : liveTables) {
            for (ForeignKey key : keys.of(table)) {
                String content =
                        "foreign key (" + String.join(", ", key.columns()) + ") references " + key.targetTable();
                ForeignKey named = key.withName(constraintName(key.name(), content));
                change(name(table), found -> found.with(named));
            }
        }
    }

    /** NOT NULL is a check there too. */
    private void readChecks() throws SQLException {
        each(
                "select c.table_name, c.constraint_name, k.check_clause from information_schema.table_constraints c"
                        + " join information_schema.check_constraints k on k.constraint_schema = c.constraint_schema"
                        + " and k.constraint_name = c.constraint_name"
                        + " where c.constraint_schema = current_schema and c.constraint_type = 'CHECK'",
                row -> {
                    String name = row.getString(2);
                    String clause = unqualified(row.getString(3), row.getString(1));
                    if (!isMadeUp(name) || !clause.matches("(\\w+|\"([^\"]|\"\")+\") IS NOT NULL")) {
                        Check check = new Check(constraintName(name, clause), clause);
                        change(name(row.getString(1)), table -> table.with(check));
                    }
                });
    }

    /** Those of no constraint. Each constraint has an index, named as it was at first, should it have another name now. */
    private void readIndexes() throws SQLException {
        Map<String, List<Index>> indexes = new TreeMap<>();
        Map<String, List<String>> columns = new TreeMap<>();
        String from = " from information_schema.system_indexinfo where table_schem = current_schema order by ";
        each(
                "select index_name, column_name" + from + "index_name, ordinal_position",
                row -> columns.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(name(row.getString(2))));
        each("select distinct table_name, index_name, non_unique" + from + "index_name", row -> {
            String index = row.getString(2);
            indexes.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                    .add(new Index(name(index), !row.getBoolean(3), columns.getOrDefault(index, List.of())));
        });
        each(
                "select c.table_name, c.constraint_name, c.constraint_type from information_schema.table_constraints c"
                        + " where c.constraint_schema = current_schema and c.constraint_type <> 'CHECK'"
                        + " order by case when exists (select 1 from information_schema.system_indexinfo i where"
                        + " i.table_schem = c.table_schema and i.table_name = c.table_name"
                        + " and i.index_name = c.constraint_name) then 0 else 1 end, c.constraint_name",
                row -> {
                    List<String> ofKey = keyColumns.getOrDefault(row.getString(2), List.of());
                    boolean unique = !row.getString(3).equals("FOREIGN KEY");
                    String name = name(row.getString(2));
                    List<Index> ofTable = indexes.getOrDefault(row.getString(1), new ArrayList<>());
                    ofTable.stream()
                            .filter(index -> index.name().equals(name))
                            .findFirst()
                            .or(() -> ofTable.stream()
                                    .filter(index -> index.unique() == unique
                                            && index.columns().equals(ofKey))
                                    .findFirst())
                            .ifPresent(ofTable::remove);
                });
        indexes.forEach((table, ofTable) -> ofTable.forEach(index -> change(name(table), found -> found.with(index))));
    }

    /** The expression without the table before each column's name. */
    private String unqualified(String expression, String table) throws SQLException {
        return expression
                .replace(quoted(connection.getSchema()) + "." + quoted(table) + ".", "")
                .replace(quoted(table) + ".", "");
    }

    private static String quoted(String live) {
        boolean plain = live.matches("[A-Z_][A-Z0-9_]*");
        return plain ? live : "\"" + live.replace("\"", "\"\"") + "\"";
    }

    private static @Nullable String said(@Nullable String comment) {
        return comment == null || comment.isEmpty() ? null : comment;
    }

    private static boolean isMadeUp(String constraint) {
        return constraint.startsWith("SYS_");
    }

    private String constraintName(String live, String content) {
        return constraintName(isMadeUp(live), content, name(live));
    }

    private static String name(String live) {
        boolean plain = Names.isPlain(live)
                && live.equals(live.toUpperCase(Locale.ROOT))
                && !Hsqldb.RESERVED.contains(live.toLowerCase(Locale.ROOT));
        return plain ? live.toLowerCase(Locale.ROOT) : "`" + live + "`";
    }
}
