package dev.tidemark.sql.h2;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.Families;
import dev.tidemark.sql.standard.Lexicon;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.StandardStatements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Operations in H2's SQL. What needs the catalog goes through EXECUTE IMMEDIATE, so that a script can hold it too. */
final class H2Statements extends StandardStatements {
    /** EXECUTE IMMEDIATE wants a statement that is no query, even where there is nothing to do. */
    private static final String NOTHING = "'set @tidemark_nothing = null'";

    H2Statements() {
        super("h2", new H2Literals(), EnumSet.of(Lexicon.BACKTICKS, Lexicon.DOLLARS, Lexicon.NESTED_COMMENTS));
    }

    @Override
    public String type(ColumnType type) {
        return H2Types.of(type);
    }

    @Override
    protected List<String> createSchema(String schema) {
        return List.of("create schema if not exists " + quote(schema));
    }

    /** A named enum is a domain there. */
    @Override
    protected List<String> createType(Column column) {
        ColumnType type = column.type();
        if (type.kind() != Kind.NAMED_ENUM) {
            return List.of();
        }
        String domain = type(type);
        String values = "check (value in ("
                + Names.literals(type.values().stream().sorted().toList()) + "))";
        return List.of("create domain if not exists " + domain + " as varchar(" + longest(type) + ") " + values);
    }

    @Override
    protected List<String> dropType(Column column) {
        if (column.type().kind() != Kind.NAMED_ENUM) {
            return List.of();
        }
        String name = Objects.requireNonNull(column.type().name());
        return List.of("execute immediate coalesce((select " + Names.literal("drop domain " + type(column.type()))
                + " from information_schema.domains where " + isIn("domain_schema", name) + " and "
                + is("domain_name", Names.last(name))
                + " and not exists (select 1 from information_schema.columns c where"
                + " " + isIn("c.domain_schema", name) + " and " + is("c.domain_name", Names.last(name)) + ")), "
                + NOTHING + ")");
    }

    @Override
    protected @Nullable String valuesCheck(Column column) {
        return column.type().kind() == Kind.ORDINAL_ENUM && column.type().name() == null
                ? "(" + quote(column.name()) + " between 0 and "
                        + (column.type().values().size() - 1) + ")"
                : null;
    }

    /** The constraint has the name that H2 made up, so the catalog is asked for it. */
    @Override
    protected String dropValuesCheck(String table, Column column) {
        return "execute immediate coalesce((select " + Names.literal(alterTable(table) + "drop constraint ")
                + " || quote_ident(k.constraint_name) from information_schema.constraint_column_usage u"
                + " join information_schema.check_constraints k on k.constraint_schema = u.constraint_schema"
                + " and k.constraint_name = u.constraint_name where " + isIn("u.table_schema", table)
                + " and " + is("u.table_name", Names.last(table)) + " and " + is("u.column_name", column.name())
                + " and k.constraint_name like 'CONSTRAINT\\_%' and k.check_clause like '% BETWEEN 0 AND %'"
                + " fetch first row only), " + NOTHING + ")";
    }

    @Override
    protected String generated(String expression) {
        return "generated always as (" + expression + ")";
    }

    @Override
    protected boolean saysNotNull(Column column) {
        return !column.nullable();
    }

    /** A text would become a JSON string. */
    @Override
    protected @Nullable String conversion(Column before, Column after) {
        boolean isText = Families.TEXTS.contains(before.type().kind())
                || Families.LARGE_TEXTS.contains(before.type().kind());
        return after.type().kind() == Kind.JSON && before.type().kind() != Kind.JSON && isText
                ? quote(before.name()) + " format json"
                : super.conversion(before, after);
    }

    /** By the session's time zone; an offset that is not UTC's is lost as well. */
    @Override
    protected @Nullable String shifted(Column before, ColumnType after) {
        boolean was = hasZone(before.type());
        if (was == hasZone(after)) {
            return null;
        }
        String name = quote(before.name());
        return was ? hasOffset(name) + " or " + hasOffset(name + " at local") : hasOffset(as(name, after));
    }

    private static boolean hasZone(ColumnType type) {
        return type.kind() == Kind.TIMESTAMP_TZ || type.kind() == Kind.TIME_TZ;
    }

    private static String hasOffset(String moment) {
        return "extract(timezone_hour from " + moment + ") <> 0 or extract(timezone_minute from " + moment + ") <> 0";
    }

    /** H2 has no USING: a conversion goes through a column beside. */
    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        if (isSameDomain(before.type(), after.type())) {
            return renewDomain(table, after);
        }
        return conversion == null
                ? List.of(alterColumn(table, after) + "set data type " + type(after.type()))
                : new H2Conversion(this, table, before, after).statements(conversion);
    }

    @Override
    protected List<String> changeGeneration(String table, Column before, Column after) {
        List<String> statements = new ArrayList<>();
        if (before.generatedAs() != null) {
            statements.add(alterColumn(table, after) + "drop expression");
        }
        if (after.generatedAs() != null) {
            statements.add(alterColumn(table, after) + type(after.type()) + " "
                    + generated(expression(after.generatedAs())) + (after.nullable() ? "" : " not null"));
        }
        return statements;
    }

    @Override
    protected List<String> addIdentity(String table, Column column) {
        List<String> statements = new ArrayList<>();
        statements.add(alterColumn(table, column) + type(column.type()) + " generated by default as identity");
        statements.addAll(renumber(table, column.name()));
        return statements;
    }

    @Override
    protected List<String> renumber(String table, String column) {
        String name = quote(column);
        return List.of(alterTable(table) + "alter column " + name + " restart with (select greatest(coalesce(max("
                + name + "), 0), 0) + 1 from " + quote(table) + ")");
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        return alterColumn(table, column) + "drop identity";
    }

    @Override
    protected String numberRows(String table, Column column) {
        String name = quote(column.name());
        return "update " + quote(table) + " set " + name + " = (select coalesce(max(" + name + "), 0) from "
                + quote(table) + ") + rownum() where " + name + " is null";
    }

    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        return List.of(alterTable(table) + "drop primary key");
    }

    @Override
    protected String renameColumn(String table, String from, String to) {
        return alterTable(table) + "alter column " + quote(from) + " rename to " + quote(to);
    }

    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        return List.of("alter sequence " + quote(sequence.name()) + " restart with (select case when " + highest
                + " >= "
                + sequence.start() + " then " + highest + " + " + sequence.increment() + " else " + sequence.start()
                + " end from " + quote(column.table()) + ")");
    }

    /** H2 cannot. */
    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        throw new TidemarkException(
                Code.UNSUPPORTED_OPERATION,
                table,
                "H2 has no statement that moves a table into another schema (" + schema
                        + "). On H2, begin with an empty"
                        + " database, or write the move as db.sql(...) steps of your own.");
    }

    /** H2 cannot rename a sequence: a new one takes over where the old one stands. */
    @Override
    protected List<String> renameSequence(String from, String to) {
        String current = " from information_schema.sequences where " + isIn("sequence_schema", from) + " and "
                + is("sequence_name", Names.last(from)) + ")";
        return List.of(
                "create sequence " + quote(to) + " start with (select start_value" + current
                        + " increment by (select increment" + current,
                "alter sequence " + quote(to) + " restart with (select base_value" + current,
                "drop sequence " + quote(from));
    }

    @Override
    protected String indexName(String table, Index index) {
        return quote(Names.beside(table, index.name()));
    }

    /** With an index of its own: a unique index that the key took over would outlive its unique constraint. */
    @Override
    public List<String> foreignKey(String table, ForeignKey key) {
        return List.of(
                "create index if not exists " + ownIndex(table, key.name()) + " on " + quote(table) + " ("
                        + quote(key.columns()) + ")",
                inItsSchema(table, key.targetTable(), foreignKey(table, key, " index " + ownIndex(table, key.name()))));
    }

    /** From another schema, H2 looks for a table without one in that schema, not in the connection's own. */
    private String inItsSchema(String table, String target, String foreignKey) {
        if (Names.schema(table) == null || Names.schema(target) != null) {
            return foreignKey;
        }
        int at = foreignKey.indexOf(" references ") + " references ".length();
        return "execute immediate " + Names.literal(foreignKey.substring(0, at)) + " || quote_ident(current_schema) || "
                + Names.literal("." + foreignKey.substring(at));
    }

    @Override
    protected List<String> dropForeignKey(String table, ForeignKey key) {
        List<String> statements = new ArrayList<>(super.dropForeignKey(table, key));
        statements.add("drop index if exists " + ownIndex(table, key.name()));
        return statements;
    }

    /** The index that a foreign key has for itself goes along; other constraints have none. */
    @Override
    protected List<String> renameConstraint(String table, String from, String to) {
        List<String> statements = new ArrayList<>(super.renameConstraint(table, from, to));
        statements.add("alter index if exists " + ownIndex(table, from) + " rename to " + quote(ownIndex(to)));
        return statements;
    }

    /**
     * Where others created it, a foreign key takes over an index that it finds on its columns, and H2 then refuses to drop that; the index becomes
     * the key's own by getting such a name as H2 gives to those.
     */
    @Override
    public String dropIndex(String table, Index index) {
        String drop = super.dropIndex(table, index);
        if (index.unique()) {
            return drop;
        }
        String name = quote(Names.beside(table, index.name()));
        return "execute immediate coalesce((select "
                + Names.literal("alter index " + name + " rename to " + ownIndex(table, index.name()))
                + " from information_schema.table_constraints where " + isIn("index_schema", table)
                + " and " + is("index_name", Names.last(index.name())) + " fetch first row only), "
                + Names.literal(drop) + ")";
    }

    private String ownIndex(String table, String name) {
        return quote(Names.beside(table, ownIndex(name)));
    }

    private String ownIndex(String name) {
        return "`" + H2Catalog.OWN_INDEX + Names.bare(Names.last(name)) + "`";
    }

    private static boolean isSameDomain(ColumnType before, ColumnType after) {
        return before.kind() == Kind.NAMED_ENUM
                && after.kind() == Kind.NAMED_ENUM
                && Objects.equals(before.name(), after.name());
    }

    /** The columns that still have the domain keep its old definition until their own turn comes. */
    private List<String> renewDomain(String table, Column after) {
        ColumnType type = after.type();
        List<String> statements = new ArrayList<>();
        statements.add(alterColumn(table, after) + "set data type varchar(255)");
        statements.addAll(dropType(after));
        statements.addAll(createType(after));
        statements.add(alterColumn(table, after) + "set data type " + type(type));
        return statements;
    }

    private static int longest(ColumnType type) {
        return type.values().stream().mapToInt(String::length).max().orElse(1);
    }

    /** In SQL, whether a column of the catalog is the schema of the name. */
    private static String isIn(String column, String name) {
        String schema = Names.schema(name);
        return schema == null ? column + " = current_schema" : is(column, schema);
    }

    /** In SQL, whether a column of the catalog is this part of a name: in which case it is kept, H2's settings say. */
    private static String is(String column, String part) {
        return Names.isQuoted(part)
                ? column + " = " + Names.literal(Names.bare(part))
                : "lower(" + column + ") = " + Names.literal(part.toLowerCase(Locale.ROOT));
    }
}
