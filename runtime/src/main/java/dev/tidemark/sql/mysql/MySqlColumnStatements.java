package dev.tidemark.sql.mysql;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Conversions;
import dev.tidemark.sql.standard.Lexicon;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.StandardStatements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements for columns that MySQL and MariaDB share. A column is changed by saying all of it anew (MODIFY COLUMN), which
 * keeps its keys and its place. AUTO_INCREMENT stands only on a column that a key begins with, so it comes and goes with
 * that key.
 */
abstract class MySqlColumnStatements extends StandardStatements {
    /** The binary digits of a DOUBLE. */
    private static final int DOUBLE = 53;

    private final MySqlTypes types;
    final Schema before;

    /** @param before the schema that the operation meets */
    MySqlColumnStatements(String database, MySqlTypes types, MySqlLiterals literals, Schema before) {
        super(
                database,
                literals,
                EnumSet.of(
                        Lexicon.BACKSLASHES,
                        Lexicon.BACKTICKS,
                        Lexicon.HASHES,
                        Lexicon.SPACED_DASHES,
                        Lexicon.LIVE_COMMENTS,
                        Lexicon.DELIMITERS));
        this.types = types;
        this.before = before;
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }

    @Override
    protected String type(Column column) {
        return type(column.type()) + (column.collation() == null ? "" : " collate " + column.collation());
    }

    /**
     * By a sort: by itself MariaDB looks each row up in a table of groups, which grows beyond its memory (the manual, "SELECT",
     * SQL_BIG_RESULT). Of two million texts the sort took 8 seconds; the other way had not ended after 4 minutes.
     */
    @Override
    protected String ofManyGroups() {
        return "sql_big_result ";
    }

    /** Without the schema: Hibernate takes none there, where a database is what is a catalog elsewhere. */
    @Override
    public String quote(String name) {
        String part = Names.last(name);
        return Names.isPlain(part) ? part : "`" + Names.bare(part).replace("`", "``") + "`";
    }

    @Override
    protected String asText(String expression) {
        return "cast(" + expression + " as char)";
    }

    /** A cast has names of its own there. */
    @Override
    protected String as(String expression, ColumnType type) {
        return "cast(" + expression + " as "
                + switch (type.kind()) {
                    case TINYINT, SMALLINT, INTEGER, BIGINT, BOOLEAN -> "signed";
                    case REAL, DOUBLE, FLOAT -> binaryDigits(type) < DOUBLE ? "float" : "double";
                    default -> type(type);
                }
                + ")";
    }

    /** Counted with rather than cast: MariaDB 11.4 takes two casts of one text to decimals for the same. */
    @Override
    protected String roundedText(String text, ColumnType after) {
        return text + " + 0 <> round(" + text + " + 0, " + after.scale() + ")";
    }

    /** A REAL is a DOUBLE. */
    @Override
    protected int binaryDigits(ColumnType type) {
        return type.kind() == Kind.REAL ? DOUBLE : super.binaryDigits(type);
    }

    @Override
    protected List<String> createSchema(String schema) {
        return List.of();
    }

    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        return List.of();
    }

    /** The names of tables are those of files, where case may count. */
    @Override
    protected boolean areOne(String name, String other) {
        return Names.last(name).equals(Names.last(other));
    }

    @Override
    protected List<String> createType(Column column) {
        return List.of();
    }

    @Override
    protected List<String> dropType(Column column) {
        return List.of();
    }

    @Override
    protected @Nullable String valuesCheck(Column column) {
        ColumnType type = column.type();
        return type.kind() == Kind.ORDINAL_ENUM && type.name() == null
                ? quote(column.name()) + " between 0 and " + (type.values().size() - 1)
                : null;
    }

    /** It goes with the definition that it stands in. */
    @Override
    protected String dropValuesCheck(String table, Column column) {
        throw new IllegalStateException("MODIFY COLUMN says the check anew");
    }

    @Override
    protected String generated(String expression) {
        return "generated always as (" + expression + ") stored";
    }

    /** MariaDB takes it for no generated column. */
    @Override
    protected boolean saysNotNull(Column column) {
        return !column.nullable() && (column.generatedAs() == null || database.equals("mysql"));
    }

    @Override
    protected String definition(Column column) {
        String check = valuesCheck(column);
        return quote(column.name()) + " " + type(column)
                + (column.generatedAs() == null ? "" : " " + generated(expression(column.generatedAs())))
                + (saysNotNull(column) ? " not null" : "")
                + (column.identity() ? " auto_increment" : "")
                + (column.defaultValue() == null ? "" : " default " + column.defaultValue())
                + (column.comment() == null ? "" : " comment " + literal(column.comment()))
                + (check == null ? "" : " check (" + check + ")");
    }

    String modify(String table, Column column) {
        return alterTable(table) + "modify column " + definition(column);
    }

    /** The column, with AUTO_INCREMENT only where a key of the table begins with it. */
    Column numbering(String table, Column column) {
        return column.identity() && !MySqlIndexes.beginsKey(table(table), column.name())
                ? column.withIdentity(false)
                : column;
    }

    Table table(String name) {
        return Objects.requireNonNullElseGet(before.table(name), () -> Table.named(name));
    }

    @Override
    protected String tableOptions(Table table) {
        return table.comment() == null ? "" : " comment = " + literal(table.comment());
    }

    @Override
    protected List<String> comments(Table table) {
        return List.of();
    }

    @Override
    protected List<String> commentOnTable(String table, @Nullable String comment) {
        return List.of(alterTable(table) + "comment = " + literal(comment == null ? "" : comment));
    }

    @Override
    protected List<String> add(String table, Column column, @Nullable String backfill) {
        boolean fills = backfill != null && !column.identity() && column.generatedAs() == null;
        Column whole = numbering(table, column);
        List<String> statements = new ArrayList<>();
        if (fills) {
            statements.add(alterTable(table) + "add column "
                    + definition(column.withNullable(true).withDefault(null)));
            statements.add("update " + quote(table) + " set " + quote(column.name()) + " = " + backfill);
            if (saysNotNull(column) || column.defaultValue() != null) {
                statements.add(modify(table, column));
            }
        } else if (column.identity() && !whole.identity()) {
            statements.add(alterTable(table) + "add column " + definition(whole.withNullable(true)));
            statements.add(numberRows(table, column));
            statements.add(modify(table, whole));
        } else {
            statements.add(alterTable(table) + "add column " + definition(whole));
        }
        return statements;
    }

    @Override
    public List<String> alter(String table, Column before, Column after, @Nullable String backfill) {
        List<String> statements = new ArrayList<>();
        boolean typeChanges = !type(before).equals(type(after));
        boolean becomesNotNull = before.nullable() && !after.nullable();
        String conversion = backfill == null || becomesNotNull ? conversion(before, after) : backfill;
        Column now = before;
        if (typeChanges && conversion != null) {
            MySqlConversion change = new MySqlConversion(this, table, before, after);
            statements.addAll(change.statements(conversion));
            now = change.result();
        } else if (conversion != null && !before.type().equals(after.type())) {
            if (valuesCheck(before) != null) {
                now = before.withType(ColumnType.smallint());
                statements.add(modify(table, now.withIdentity(false)));
            }
            statements.add("update " + quote(table) + " set " + quote(after.name()) + " = " + conversion);
        }
        if (becomesNotNull && after.generatedAs() == null) {
            boolean suits = type(now).equals(type(after));
            Column nullable = after.withNullable(true).withIdentity(false).withDefault(null);
            if (!suits) {
                statements.add(modify(table, nullable));
                now = nullable;
            }
            fillNulls(table, after, backfill, statements);
        }
        Column wanted = numbering(table, after);
        if (!definition(now).equals(definition(wanted))) {
            statements.addAll(change(table, now, wanted));
        }
        return statements;
    }

    /** A generated column changes its expression, or stops being one; an ordinary one becomes generated. */
    List<String> change(String table, Column now, Column wanted) {
        return List.of(modify(table, wanted));
    }

    /** Where the server would make something else of a value than the other databases do. */
    @Override
    protected @Nullable String conversion(Column before, Column after) {
        String name = quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        if (Conversions.areStrangers(from, to)) {
            return "null";
        }
        if (from == Kind.BOOLEAN && MySqlConversion.isText(to)) {
            return "case " + name + " when 1 then 'true' when 0 then 'false' end";
        }
        if (MySqlConversion.isText(from) && to == Kind.BOOLEAN) {
            return "case lower(" + name + ") when 'true' then 1 when 'false' then 0 end";
        }
        if (to == Kind.BOOLEAN && from != Kind.BOOLEAN) {
            return name + " <> 0";
        }
        return super.conversion(before, after);
    }

    @Override
    protected List<String> retire(String table, Column column) {
        Column loose = column.withNullable(true).withIdentity(false);
        return definition(loose).equals(definition(numbering(table, column)))
                ? List.of()
                : List.of(modify(table, loose));
    }

    @Override
    protected List<String> restore(String table, Column column, @Nullable String backfill) {
        List<String> statements = new ArrayList<>();
        if (column.generatedAs() == null) {
            fillNulls(table, column, backfill, statements);
        }
        Column wanted = numbering(table, column);
        if (!definition(column.withNullable(true).withIdentity(false)).equals(definition(wanted))) {
            statements.add(modify(table, wanted));
        }
        return statements;
    }

    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        throw new IllegalStateException("MODIFY COLUMN says the type too");
    }

    @Override
    protected List<String> changeGeneration(String table, Column before, Column after) {
        throw new IllegalStateException("MODIFY COLUMN says the expression too");
    }

    @Override
    protected List<String> addIdentity(String table, Column column) {
        throw new IllegalStateException("MODIFY COLUMN says AUTO_INCREMENT too");
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        throw new IllegalStateException("MODIFY COLUMN says AUTO_INCREMENT too");
    }

    @Override
    protected String numberRows(String table, Column column) {
        String name = quote(column.name());
        return "update " + quote(table) + " t, (select @tidemark := coalesce(max(" + name + "), 0) from "
                + quote(table) + ") highest set t." + name + " = (@tidemark := @tidemark + 1) where t." + name
                + " is null";
    }

    @Override
    protected String renameColumn(String table, String from, String to) {
        return alterTable(table) + "rename column " + quote(from) + " to " + quote(to);
    }
}
