package dev.tidemark.sql.derby;

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The live schema of a Derby connection. */
final class DerbyCatalog extends Catalog {
    private static final String HERE =
            " join sys.sysschemas s on s.schemaid = t.schemaid and s.schemaname = current schema";
    private static final Pattern GENERATED = Pattern.compile("(?is)generated always as \\((.*)\\)");
    private static final Pattern PLACE = Pattern.compile("(\\d+)( DESC)?");

    private final Connection connection;
    private final List<String> liveTables = new ArrayList<>();
    private final Map<String, String> columnNames = new HashMap<>();

    DerbyCatalog(Connection connection) {
        super(connection);
        this.connection = connection;
    }

    @Override
    protected Schema read() throws SQLException {
        each("select t.tablename from sys.systables t" + HERE + " where t.tabletype = 'T'", row -> {
            liveTables.add(row.getString(1));
            table(name(row.getString(1)), null);
        });
        readColumns();
        readKeys();
        readForeignKeys();
        readChecks();
        readIndexes();
        each(
                "select t.sequencename, t.startvalue, t.increment from sys.syssequences t" + HERE,
                row -> sequence(new Sequence(name(row.getString(1)), row.getLong(2), row.getLong(3))));
        each(
                "select t.tablename, v.viewdefinition from sys.sysviews v join sys.systables t on t.tableid = v.tableid"
                        + HERE,
                row -> view(name(row.getString(1)), row.getString(2)));
        return schema();
    }

    private void readColumns() throws SQLException {
        each(
                "select t.tablename, c.columnname, c.columnnumber, c.columndatatype, c.columndefault, c.autoincrementinc"
                        + " from sys.syscolumns c join sys.systables t on t.tableid = c.referenceid" + HERE
                        + " where t.tabletype = 'T' order by t.tablename, c.columnnumber",
                row -> {
                    String column = name(row.getString(2));
                    columnNames.put(row.getString(1) + "/" + row.getInt(3), column);
                    String type = row.getString(4);
                    boolean identity = row.getString(6) != null;
                    String expression = identity ? null : row.getString(5);
                    Matcher generated = GENERATED.matcher(expression == null ? "" : expression);
                    boolean isGenerated = generated.matches();
                    column(
                            name(row.getString(1)),
                            Column.of(column, ColumnType.nativeType(type.replaceFirst(" NOT NULL$", "")))
                                    .withNullable(!type.endsWith(" NOT NULL"))
                                    .withIdentity(identity)
                                    .withDefault(isGenerated ? null : expression)
                                    .withGeneratedAs(
                                            isGenerated ? generated.group(1).strip() : null));
                });
    }

    private void readKeys() throws SQLException {
        each(
                "select t.tablename, k.constraintname, k.type, g.descriptor from sys.sysconstraints k"
                        + " join sys.syskeys y on y.constraintid = k.constraintid"
                        + " join sys.sysconglomerates g on g.conglomerateid = y.conglomerateid"
                        + " join sys.systables t on t.tableid = k.tableid" + HERE,
                row -> {
                    List<String> columns = columns(row.getString(1), row.getString(4));
                    String name = constraintName(row.getString(2), "unique (" + String.join(", ", columns) + ")");
                    boolean unique = row.getString(3).equals("U");
                    change(
                            name(row.getString(1)),
                            table -> unique
                                    ? table.with(new UniqueKey(name, columns))
                                    : table.withPrimaryKey(new PrimaryKey(null, columns)));
                });
    }

    private void readForeignKeys() throws SQLException {
        ImportedKeys keys = new ImportedKeys(connection, DerbyCatalog::name);
        for (String table : liveTables) {
            for (ForeignKey key : keys.of(table)) {
                String content =
                        "foreign key (" + String.join(", ", key.columns()) + ") references " + key.targetTable();
                ForeignKey named = key.withName(constraintName(key.name(), content));
                change(name(table), found -> found.with(named));
            }
        }
    }

    private void readChecks() throws SQLException {
        each(
                "select t.tablename, k.constraintname, c.checkdefinition from sys.syschecks c"
                        + " join sys.sysconstraints k on k.constraintid = c.constraintid"
                        + " join sys.systables t on t.tableid = k.tableid" + HERE,
                row -> {
                    String clause = row.getString(3);
                    Check check = new Check(constraintName(row.getString(2), clause), clause);
                    change(name(row.getString(1)), table -> table.with(check));
                });
    }

    private void readIndexes() throws SQLException {
        each(
                "select t.tablename, g.conglomeratename, g.descriptor from sys.sysconglomerates g"
                        + " join sys.systables t on t.tableid = g.tableid" + HERE
                        + " where g.isindex and not g.isconstraint",
                row -> {
                    Index index = new Index(
                            name(row.getString(2)),
                            row.getString(3).startsWith("UNIQUE"),
                            columns(row.getString(1), row.getString(3)));
                    change(name(row.getString(1)), table -> table.with(index));
                });
    }

    /** The columns of an index, from {@code UNIQUE BTREE (2, 1 DESC)}. */
    private List<String> columns(String table, String descriptor) {
        List<String> columns = new ArrayList<>();
        Matcher place = PLACE.matcher(descriptor.substring(descriptor.indexOf('(')));
        while (place.find()) {
            columns.add(columnNames.get(table + "/" + place.group(1)) + (place.group(2) == null ? "" : " desc"));
        }
        return columns;
    }

    private String constraintName(String live, String content) {
        return constraintName(live.matches("SQL\\d+.*"), content, name(live));
    }

    private static String name(@Nullable String live) {
        String text = String.valueOf(live);
        boolean plain = Names.isPlain(text)
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !Derby.RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text.toLowerCase(Locale.ROOT) : "`" + text + "`";
    }
}
