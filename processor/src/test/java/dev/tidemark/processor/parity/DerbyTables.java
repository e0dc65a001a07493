package dev.tidemark.processor.parity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Derby's system tables say of the users' schemas; its SQL can neither join the names in a list nor write a type. */
final class DerbyTables {
    private static final String IN_SCHEMA = " join sys.sysschemas s on s.schemaid = t.schemaid"
            + " and s.schemaname not like 'SYS%' and s.schemaname not in ('NULLID', 'SQLJ')";
    private static final Pattern PLACE = Pattern.compile("(\\d+)( DESC)?");

    private final Connection connection;
    private final Facts facts;
    private final Map<String, String> columns = new HashMap<>();

    private DerbyTables(Connection connection, Facts facts) {
        this.connection = connection;
        this.facts = facts;
    }

    static void facts(Connection connection, Facts facts) throws SQLException {
        new DerbyTables(connection, facts).read();
    }

    /** The statements that leave no more than the users' first schema. */
    static List<String> drops(Connection connection) throws SQLException {
        List<String> drops = new ArrayList<>();
        each(
                connection,
                "select 'alter table \"' || s.schemaname || '\".\"' || t.tablename || '\" drop constraint \"' ||"
                        + " c.constraintname || '\"' from sys.sysconstraints c join sys.systables t on"
                        + " t.tableid = c.tableid" + IN_SCHEMA + " where c.type = 'F'",
                row -> drops.add(row.getString(1)));
        each(
                connection,
                "select case t.tabletype when 'V' then 'drop view \"' else 'drop table \"' end || s.schemaname || '\".\"'"
                        + " || t.tablename || '\"' from sys.systables t" + IN_SCHEMA
                        + " where t.tabletype in ('T', 'V') order by t.tabletype desc",
                row -> drops.add(row.getString(1)));
        each(
                connection,
                "select 'drop sequence \"' || s.schemaname || '\".\"' || t.sequencename || '\" restrict'"
                        + " from sys.syssequences t" + IN_SCHEMA,
                row -> drops.add(row.getString(1)));
        each(
                connection,
                "select 'drop schema \"' || t.schemaname || '\" restrict' from sys.sysschemas t" + IN_SCHEMA
                        + " where t.schemaname <> 'PARITY'",
                row -> drops.add(row.getString(1)));
        return drops;
    }

    private void read() throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        each("select s.schemaname, t.tablename from sys.systables t" + IN_SCHEMA + " where t.tabletype = 'T'", row -> {
            tables.put(row.getString(1) + "." + row.getString(2), row.getString(2));
            facts.add("table " + row.getString(1) + "." + row.getString(2), "");
        });
        each(
                "select s.schemaname || '.' || t.tablename, c.columnname, c.columnnumber, c.columndatatype, c.columndefault,"
                        + " c.autoincrementstart, c.autoincrementinc from sys.syscolumns c join sys.systables t on"
                        + " t.tableid = c.referenceid" + IN_SCHEMA + " where t.tabletype = 'T'",
                row -> {
                    columns.put(row.getString(1) + "/" + row.getInt(3), row.getString(2));
                    boolean identity = row.getString(7) != null;
                    facts.add(
                            "column " + row.getString(1) + "." + row.getString(2) + " " + row.getString(4)
                                    + (identity
                                            ? " identity " + row.getString(6) + " " + row.getString(7)
                                            : row.getString(5) == null ? "" : " default " + row.getString(5)),
                            "");
                });
        each(
                "select s.schemaname || '.' || t.tablename, k.constraintname, k.type, g.descriptor from sys.sysconstraints k"
                        + " join sys.syskeys y on y.constraintid = k.constraintid"
                        + " join sys.sysconglomerates g on g.conglomerateid = y.conglomerateid"
                        + " join sys.systables t on t.tableid = k.tableid" + IN_SCHEMA,
                row -> facts.add(
                        (row.getString(3).equals("P") ? "primary key " : "unique ")
                                + row.getString(1)
                                + columns(row.getString(1), row.getString(4)),
                        Database.DERBY.name(row.getString(2))));
        each(
                "select s.schemaname || '.' || t.tablename, k.constraintname, c.checkdefinition from sys.syschecks c"
                        + " join sys.sysconstraints k on k.constraintid = c.constraintid"
                        + " join sys.systables t on t.tableid = k.tableid" + IN_SCHEMA,
                row -> facts.add(
                        "check " + row.getString(1) + " " + bare(row.getString(3)),
                        Database.DERBY.name(row.getString(2))));
        each(
                "select s.schemaname || '.' || t.tablename, g.conglomeratename, g.descriptor from sys.sysconglomerates g"
                        + " join sys.systables t on t.tableid = g.tableid" + IN_SCHEMA
                        + " where g.isindex and not g.isconstraint",
                row -> facts.add(
                        (row.getString(3).startsWith("UNIQUE") ? "unique index " : "index ")
                                + row.getString(1)
                                + columns(row.getString(1), row.getString(3)),
                        Database.DERBY.name(row.getString(2))));
        each(
                "select s.schemaname || '.' || t.sequencename, t.sequencedatatype, t.startvalue, t.increment,"
                        + " t.minimumvalue, t.maximumvalue, t.cycleoption from sys.syssequences t" + IN_SCHEMA,
                row -> facts.add(
                        "sequence " + row.getString(1) + " " + row.getString(2) + " start " + row.getLong(3)
                                + " increment " + row.getLong(4) + " from " + row.getLong(5) + " to " + row.getLong(6)
                                + " cycle " + row.getString(7),
                        ""));
        each(
                "select s.schemaname || '.' || t.tablename, v.viewdefinition from sys.sysviews v join sys.systables t on"
                        + " t.tableid = v.tableid" + IN_SCHEMA,
                row -> facts.add("view " + row.getString(1) + " " + row.getString(2), ""));
        for (Map.Entry<String, String> table : tables.entrySet()) {
            String schema = table.getKey()
                    .substring(0, table.getKey().length() - table.getValue().length() - 1);
            foreignKeys(schema, table.getValue());
        }
    }

    private void foreignKeys(String schema, String table) throws SQLException {
        Map<String, String> from = new TreeMap<>();
        Map<String, String> to = new TreeMap<>();
        try (ResultSet parts = connection.getMetaData().getImportedKeys(null, schema, table)) {
            while (parts.next()) {
                String name = parts.getString("FK_NAME");
                from.merge(name, parts.getString("FKCOLUMN_NAME"), (one, more) -> one + ", " + more);
                to.merge(
                        name,
                        parts.getString("PKTABLE_SCHEM") + "." + parts.getString("PKTABLE_NAME") + " on delete "
                                + parts.getInt("DELETE_RULE") + " on update " + parts.getInt("UPDATE_RULE") + " ("
                                + parts.getString("PKCOLUMN_NAME"),
                        (one, more) -> one + ", " + more.substring(more.indexOf('(') + 1));
            }
        }
        from.forEach((name, parts) -> facts.add(
                "foreign key " + schema + "." + table + " (" + parts + ") references " + to.get(name) + ")",
                Database.DERBY.name(name)));
    }

    /** The columns of an index, from {@code UNIQUE BTREE (2, 1 DESC)}. */
    private String columns(String table, String descriptor) {
        List<String> names = new ArrayList<>();
        Matcher place = PLACE.matcher(descriptor.substring(descriptor.indexOf('(')));
        while (place.find()) {
            names.add(columns.get(table + "/" + place.group(1)) + (place.group(2) == null ? "" : " desc"));
        }
        return " (" + String.join(", ", names) + ")";
    }

    /** A condition without parentheses around all of it and without blanks that say nothing. */
    private static String bare(String check) {
        String text = check.replaceAll("\\s+(?=([^']*'[^']*')*[^']*$)", "");
        while (text.startsWith("(") && closes(text)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Whether the first parenthesis closes with the last character. */
    private static boolean closes(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '\'';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (depth == 0) {
                return at == text.length() - 1;
            }
        }
        return false;
    }

    private void each(String query, Row row) throws SQLException {
        each(connection, query, row);
    }

    private static void each(Connection connection, String query, Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.read(rows);
            }
        } catch (SQLException e) {
            throw new SQLException(query + "\n" + e.getMessage(), e.getSQLState(), e);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
