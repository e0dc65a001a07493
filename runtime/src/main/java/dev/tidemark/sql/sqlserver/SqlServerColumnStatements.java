package dev.tidemark.sql.sqlserver;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.standard.Conversions;
import dev.tidemark.sql.standard.Families;
import dev.tidemark.sql.standard.Lexicon;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.ReplacingStatements;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The statements for columns in SQL Server's SQL. A default, and a check of a column, is a constraint whose name the server made
 * up: where it must go, it is looked up, so that it is found whoever created the table.
 */
abstract class SqlServerColumnStatements extends ReplacingStatements {
    private static final Set<Kind> TEXTS = EnumSet.of(
            Kind.CHAR,
            Kind.NCHAR,
            Kind.VARCHAR,
            Kind.NVARCHAR,
            Kind.TEXT,
            Kind.NTEXT,
            Kind.CLOB,
            Kind.NCLOB,
            Kind.JSON,
            Kind.ENUM,
            Kind.NAMED_ENUM);
    private static final Set<Kind> BYTES =
            EnumSet.of(Kind.BINARY, Kind.VARBINARY, Kind.LONG_VARBINARY, Kind.BLOB, Kind.INET);

    SqlServerColumnStatements(Supplier<Schema> schema) {
        super("sqlserver", new SqlServerLiterals(), EnumSet.of(Lexicon.BRACKETS, Lexicon.NESTED_COMMENTS), schema);
    }

    @Override
    public String type(ColumnType type) {
        return SqlServerTypes.of(type);
    }

    @Override
    protected String type(Column column) {
        return type(column.type()) + (column.collation() == null ? "" : " collate " + column.collation());
    }

    @Override
    public String quote(String name) {
        return Names.inBrackets(name);
    }

    @Override
    protected String asText(String expression) {
        return "cast(" + expression + " as nvarchar(max))";
    }

    /** LEN does not count blanks at the end. */
    @Override
    protected String length(String expression) {
        return "len(concat(" + expression + ", '.')) - 1";
    }

    @Override
    protected int mostRows() {
        return 1000;
    }

    @Override
    protected String addColumn(String table) {
        return alterTable(table) + "add ";
    }

    @Override
    protected String identity() {
        return "identity";
    }

    @Override
    protected String generated(String expression) {
        return "as (" + expression + ") persisted";
    }

    /** What is computed has no type of its own. */
    @Override
    public String uncheckedDefinition(Column column) {
        return column.generatedAs() == null
                ? super.uncheckedDefinition(column)
                : quote(column.name()) + " " + generated(expression(column.generatedAs()))
                        + (saysNotNull(column) ? " not null" : "");
    }

    @Override
    protected List<String> dropColumn(String table, String column) {
        List<String> statements = new ArrayList<>();
        statements.add(dropOwn(table, column));
        statements.addAll(super.dropColumn(table, column));
        return statements;
    }

    @Override
    protected String setDefault(String table, Column column) {
        return alterTable(table) + "add default " + column.defaultValue() + " for " + quote(column.name());
    }

    @Override
    protected String setNotNull(String table, Column column) {
        return alterColumn(table, column) + type(column) + " not null";
    }

    @Override
    protected String dropNotNull(String table, Column column) {
        return alterColumn(table, column) + type(column) + " null";
    }

    /** The text as a literal of SQL Server's own characters, where it has others than ASCII. */
    static String text(String text) {
        return "N" + Names.literal(text);
    }

    /** The number of a table in the catalog, as an expression. */
    final String id(String table) {
        return "object_id(" + text(quote(table)) + ")";
    }

    /** Drops the constraints whose names the query gives. */
    final String dropFound(String table, String names) {
        return "declare @tidemark nvarchar(max) = N''; select @tidemark += "
                + text(alterTable(table) + "drop constraint ") + " + quotename(name) + N';' from (" + names
                + ") k; exec(@tidemark)";
    }

    /** Drops the column's default, and its checks without a name given to them. */
    private String dropOwn(String table, String column) {
        String of = " where parent_object_id = " + id(table) + " and parent_column_id = columnproperty(" + id(table)
                + ", " + text(Names.bare(column)) + ", 'ColumnId')";
        return dropFound(
                table,
                "select name from sys.default_constraints" + of + " union all select name from sys.check_constraints"
                        + of + " and is_system_named = 1");
    }

    /** Between texts, between numbers and between bytes the server converts by itself. */
    @Override
    protected boolean isInPlace(Column before, Column after) {
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        boolean byName = from != Kind.ORDINAL_ENUM && to != Kind.ORDINAL_ENUM;
        return (TEXTS.contains(from) && TEXTS.contains(to))
                || (Families.NUMBERS.contains(from) && Families.NUMBERS.contains(to) && byName)
                || (BYTES.contains(from) && BYTES.contains(to));
    }

    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        throw new IllegalStateException("ALTER COLUMN says the type and NULL at once");
    }

    @Override
    protected String cast(Column before, Column after) {
        String name = quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        if (Conversions.areStrangers(from, to)) {
            return "null";
        }
        if (from == Kind.BOOLEAN && TEXTS.contains(to)) {
            return "case " + name + " when 1 then 'true' when 0 then 'false' end";
        }
        if (TEXTS.contains(from) && to == Kind.BOOLEAN) {
            return "case lower(" + name + ") when 'true' then 1 when 'false' then 0 end";
        }
        if (from == Kind.UUID && TEXTS.contains(to)) {
            return "lower(cast(" + name + " as char(36)))";
        }
        if (TEXTS.contains(to) && isTime(from)) {
            return "convert(nvarchar(40), " + name + ", 121)";
        }
        return "cast(" + name + " as " + type(after.type()) + ")";
    }

    private static boolean isTime(Kind kind) {
        return switch (kind) {
            case DATE, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> true;
            default -> false;
        };
    }

    @Override
    public List<String> alter(String table, Column before, Column after, @Nullable String backfill) {
        boolean becomesNotNull = before.nullable() && !after.nullable();
        boolean sameType = type(before).equals(type(after));
        String conversion = backfill == null || becomesNotNull ? conversion(before, after) : backfill;
        if (!before.identity() && after.identity()) {
            return addIdentity(table, after);
        }
        boolean isKept = before.identity() == after.identity()
                && Objects.equals(before.generatedAs(), after.generatedAs())
                && (sameType || (isInPlace(before, after) && conversion == null));
        if (!isKept) {
            return replaced(table, before, after, backfill);
        }
        boolean isSaidAnew = after.generatedAs() == null && (!sameType || before.nullable() != after.nullable());
        boolean ownChanges = isSaidAnew
                || !Objects.equals(before.defaultValue(), after.defaultValue())
                || !Objects.equals(valuesCheck(before), valuesCheck(after));
        boolean hasOwn = before.defaultValue() != null || valuesCheck(before) != null;
        List<String> statements = new ArrayList<>();
        if (ownChanges && hasOwn) {
            statements.add(dropOwn(table, before.name()));
        }
        if (conversion != null && !before.type().equals(after.type())) {
            statements.add("update " + quote(table) + " set " + quote(after.name()) + " = " + conversion);
        }
        if (becomesNotNull && after.generatedAs() == null) {
            fillNulls(table, after, backfill, statements);
        }
        if (isSaidAnew) {
            statements.add(after.nullable() ? dropNotNull(table, after) : setNotNull(table, after));
        }
        if (ownChanges) {
            statements.addAll(own(table, after));
        }
        Schema then = schema().with(holder(table, before).with(after));
        return isSaidAnew
                ? around(onColumn(holder(table, before), before.name()), statements, creating(then))
                : statements;
    }

    private List<String> own(String table, Column column) {
        List<String> statements = new ArrayList<>();
        if (column.defaultValue() != null) {
            statements.add(setDefault(table, column));
        }
        String check = valuesCheck(column);
        if (check != null) {
            statements.add(alterTable(table) + "add check (" + check + ")");
        }
        return statements;
    }

    /** A column that numbers the rows cannot be without a value, so another takes its place. */
    @Override
    protected List<String> retire(String table, Column column) {
        Column loose = column.withNullable(true).withIdentity(false);
        return column.identity() || saysNotNull(column) ? alter(table, column, loose, null) : List.of();
    }

    @Override
    protected List<String> restore(String table, Column column, @Nullable String backfill) {
        if (column.identity()) {
            return addIdentity(table, column);
        }
        List<String> statements = new ArrayList<>();
        if (saysNotNull(column)) {
            return alter(table, column.withNullable(true), column, backfill);
        }
        if (column.generatedAs() == null) {
            fillNulls(table, column, backfill, statements);
        }
        return statements;
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        throw new IllegalStateException("another column takes the place of one that numbers the rows");
    }

    @Override
    protected String numberRows(String table, Column column) {
        String name = quote(column.name());
        return "with numbered as (select " + name + ", row_number() over (order by (select null))"
                + " + (select coalesce(max(" + name + "), 0) from " + quote(table) + ") as number from " + quote(table)
                + " where " + name + " is null) update numbered set " + name + " = number";
    }

    /** None, as Hibernate writes none there. */
    @Override
    public List<String> commentOn(String table, Column column) {
        return List.of();
    }
}
