package dev.tidemark.sql.h2;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.ForeignKey.OnDelete;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.ImportedKeys;
import dev.tidemark.sql.standard.Names;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The live schema of an H2 connection. */
final class H2Catalog extends Catalog {
    private static final Pattern CAST_NUMBER =
            Pattern.compile("CAST\\((-?\\d+(?:\\.\\d+)?) AS [A-Z ]+(?:\\([\\d, ]+\\))?\\)");

    /** What the names of indexes begin with that are there for a constraint. */
    static final String OWN_INDEX = "CONSTRAINT_INDEX_";

    /** The words that H2 takes for no name; a lower-case name among them stands in backticks. */
    private static final Set<String> KEYWORDS = Set.of(
            ("ALL AND ANY ARRAY AS ASYMMETRIC AUTHORIZATION BETWEEN BOTH CASE CAST CHECK CONSTRAINT CROSS CURRENT_CATALOG"
                            + " CURRENT_DATE CURRENT_PATH CURRENT_ROLE CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP"
                            + " CURRENT_USER DAY DEFAULT DISTINCT ELSE END EXCEPT EXISTS FALSE FETCH FOR FOREIGN FROM FULL"
                            + " GROUP GROUPS HAVING HOUR IF ILIKE IN INNER INTERSECT INTERVAL IS JOIN KEY LEADING LEFT LIKE"
                            + " LIMIT LOCALTIME LOCALTIMESTAMP MINUS MINUTE MONTH NATURAL NOT NULL OFFSET ON OR ORDER OVER"
                            + " PARTITION PRIMARY QUALIFY RANGE REGEXP RIGHT ROW ROWNUM ROWS SECOND SELECT SESSION_USER SET"
                            + " SOME SYMMETRIC SYSTEM_USER TABLE TO TOP TRAILING TRUE UESCAPE UNION UNIQUE UNKNOWN USER"
                            + " USING VALUE VALUES WHEN WHERE WINDOW WITH YEAR _ROWID_")
                    .split(" "));

    private final Connection connection;
    private final List<String> liveTables = new ArrayList<>();
    private boolean keepsLower;

    H2Catalog(Connection connection) {
        super(connection);
        this.connection = connection;
    }

    @Override
    protected Schema read() throws SQLException {
        keepsLower = connection.getMetaData().storesLowerCaseIdentifiers();
        readTables();
        readColumns();
        readKeys();
        readForeignKeys();
        readChecks();
        readIndexes();
        each(
                "select sequence_name, start_value, increment from information_schema.sequences"
                        + " where sequence_schema = current_schema",
                row -> sequence(
                        new Sequence(name(row.getString(1)), row.getLong("start_value"), row.getLong("increment"))));
        each(
                "select table_name, view_definition from information_schema.views where table_schema = current_schema",
                row -> view(name(row.getString("table_name")), String.valueOf(row.getString("view_definition"))));
        return schema();
    }

    private void readTables() throws SQLException {
        each(
                "select table_name, remarks from information_schema.tables"
                        + " where table_schema = current_schema and table_type = 'BASE TABLE'",
                row -> {
                    liveTables.add(row.getString("table_name"));
                    table(name(row.getString("table_name")), row.getString("remarks"));
                });
    }

    private void readColumns() throws SQLException {
        each(
                "select *, coalesce(domain_name, data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier)) as type"
                        + " from information_schema.columns where table_schema = current_schema"
                        + " order by table_name, ordinal_position",
                row -> column(
                        name(row.getString("table_name")),
                        Column.of(name(row.getString("column_name")), ColumnType.nativeType(row.getString("type")))
                                .withNullable(row.getString("is_nullable").equals("YES"))
                                .withDefault(row.getString("column_default"))
                                .withIdentity(row.getString("is_identity").equals("YES"))
                                .withGeneratedAs(row.getString("generation_expression"))
                                .withComment(row.getString("remarks"))));
    }

    /** The columns are those of the key's index: KEY_COLUMN_USAGE has the old name of a column that was renamed. */
    private void readKeys() throws SQLException {
        each(
                "select c.table_name, c.constraint_name, c.constraint_type, array_agg(k.column_name"
                        + " order by k.ordinal_position) as columns from information_schema.table_constraints c"
                        + " join information_schema.index_columns k on k.index_schema = c.index_schema"
                        + " and k.index_name = c.index_name where c.table_schema = current_schema"
                        + " and c.constraint_type in ('PRIMARY KEY', 'UNIQUE')"
                        + " group by c.table_name, c.constraint_name, c.constraint_type",
                row -> {
                    List<String> columns = names(texts(row, "columns"));
                    String constraint = row.getString("constraint_name");
                    if (row.getString("constraint_type").equals("UNIQUE")) {
                        String name = constraintName(constraint, "unique (" + String.join(", ", columns) + ")");
                        change(name(row.getString("table_name")), table -> table.with(new UniqueKey(name, columns)));
                    } else {
                        change(
                                name(row.getString("table_name")),
                                table -> table.withPrimaryKey(new PrimaryKey(null, columns)));
                    }
                });
    }

    /** From JDBC's metadata, for the same reason. */
    private void readForeignKeys() throws SQLException {
        ImportedKeys keys = new ImportedKeys(connection, this::name);
        boolean knowsOneAction = knowsOneAction();
        for (String table : liveTables) {
            for (ForeignKey key : keys.of(table)) {
                String content =
                        "foreign key (" + String.join(", ", key.columns()) + ") references " + key.targetTable();
                ForeignKey named = (knowsOneAction && key.onDelete() == OnDelete.RESTRICT
                                ? key.withOnDelete(null)
                                : key)
                        .withName(constraintName(key.name(), content));
                change(name(table), found -> found.with(named));
            }
        }
    }

    /** H2 before 2.4 takes NO ACTION, also where nothing is said, for RESTRICT, and calls it so. */
    private boolean knowsOneAction() throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        return database.getDatabaseMajorVersion() == 2 && database.getDatabaseMinorVersion() < 4;
    }

    private void readChecks() throws SQLException {
        each(
                "select c.table_name, c.constraint_name, k.check_clause from information_schema.table_constraints c"
                        + " join information_schema.check_constraints k on k.constraint_schema = c.constraint_schema"
                        + " and k.constraint_name = c.constraint_name"
                        + " where c.table_schema = current_schema and c.constraint_type = 'CHECK'",
                row -> {
                    // A number that is compared with a column has a cast once the column's type has changed, also back
                    // again.
                    String clause =
                            CAST_NUMBER.matcher(row.getString("check_clause")).replaceAll("$1");
                    Check check = new Check(constraintName(row.getString("constraint_name"), clause), clause);
                    change(name(row.getString("table_name")), table -> table.with(check));
                });
    }

    private void readIndexes() throws SQLException {
        each(
                "select i.table_name, i.index_name, i.index_type_name, array_agg(c.column_name order by"
                        + " c.ordinal_position) as columns, array_agg(c.ordering_specification order by c.ordinal_position)"
                        + " as orders from information_schema.indexes i join information_schema.index_columns c"
                        + " on c.index_schema = i.index_schema and c.index_name = i.index_name"
                        + " where i.table_schema = current_schema and not i.is_generated"
                        + " and i.index_name not like 'CONSTRAINT\\_INDEX\\_%'"
                        + " group by i.table_name, i.index_name, i.index_type_name",
                row -> {
                    List<String> columns = ordered(names(texts(row, "columns")), texts(row, "orders"));
                    boolean unique = row.getString("index_type_name").startsWith("UNIQUE");
                    Index index = new Index(name(row.getString("index_name")), unique, columns);
                    change(name(row.getString("table_name")), table -> table.with(index));
                });
    }

    private static List<String> ordered(List<String> columns, List<String> orders) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> orders.get(i).equals("DESC") ? columns.get(i) + " desc" : columns.get(i))
                .toList();
    }

    private String constraintName(String live, String content) {
        return constraintName(live.startsWith("CONSTRAINT_"), content, name(live));
    }

    private List<String> names(List<String> live) {
        return live.stream().map(this::name).toList();
    }

    /** In lower case where it needs no quotes: in which case such names are kept, the database's settings say. */
    private String name(String live) {
        String upper = live.toUpperCase(Locale.ROOT);
        String lower = live.toLowerCase(Locale.ROOT);
        boolean plain = Names.isPlain(live) && live.equals(keepsLower ? lower : upper) && !KEYWORDS.contains(upper);
        return plain ? lower : "`" + live + "`";
    }
}
