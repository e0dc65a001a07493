package dev.tidemark.sql.derby;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.derby.routine.DerbyRoutine;
import dev.tidemark.sql.standard.Conversions;
import dev.tidemark.sql.standard.Dependents;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements for columns in Derby's SQL. What needs a number of the rows is run by {@link DerbyRoutine}. */
abstract class DerbyColumnStatements extends ReplacingStatements {
    /** An interval is a number there. */
    private static final Set<Kind> NUMBERS = Stream.concat(Families.NUMBERS.stream(), Stream.of(Kind.INTERVAL_SECOND))
            .collect(Collectors.toUnmodifiableSet());

    /** The function that makes bytes of a large object, there while it is used. */
    private static final String BYTES = "tidemark_bytes";

    DerbyColumnStatements(Supplier<Schema> schema) {
        super("derby", new DerbyLiterals(), EnumSet.of(Lexicon.NESTED_COMMENTS), schema);
    }

    @Override
    public String type(ColumnType type) {
        return DerbyTypes.of(type);
    }

    @Override
    public String quote(String name) {
        return Names.quoteOdd(name);
    }

    @Override
    protected String asText(String expression) {
        return "cast(" + expression + " as varchar(32672))";
    }

    @Override
    protected String length(String expression) {
        return "length(" + expression + ")";
    }

    @Override
    protected String roundedText(String text, ColumnType after) {
        return as(text, ColumnType.decimal(31, 15)) + " <> " + as(text, after);
    }

    @Override
    protected String bytes(String expression) {
        return "length(" + expression + ")";
    }

    /** Only under a unique key. */
    @Override
    protected boolean indexesTellNullsApart() {
        return false;
    }

    @Override
    protected String rounded(String number, int scale) {
        return "cast(" + number + " as decimal(31," + scale + "))";
    }

    /** Derby creates a schema by itself with the first thing in it. */
    @Override
    protected List<String> createSchema(String schema) {
        return List.of();
    }

    @Override
    protected String generated(String expression) {
        return "generated always as (" + expression + ")";
    }

    /** Derby keeps no comments. */
    @Override
    protected List<String> commentOnTable(String table, @Nullable String comment) {
        return List.of();
    }

    @Override
    public List<String> commentOn(String table, Column column) {
        return List.of();
    }

    /** Without parentheses of its own: after the default of a text, Derby does not read two of them. */
    @Override
    protected @Nullable String valuesCheck(Column column) {
        String check = super.valuesCheck(column);
        return check == null ? null : check.substring(1, check.length() - 1);
    }

    @Override
    protected boolean isInPlace(Column before, Column after) {
        return before.type().kind() == Kind.VARCHAR
                && after.type().kind() == Kind.VARCHAR
                && before.type().length() < after.type().length()
                && type(after.type()).startsWith("varchar");
    }

    @Override
    protected List<String> changeType(String table, Column before, Column after, @Nullable String conversion) {
        return List.of(alterColumn(table, after) + "set data type " + type(after.type()));
    }

    @Override
    protected String cast(Column before, Column after) {
        String name = quote(before.name());
        Kind from = before.type().kind();
        Kind to = after.type().kind();
        boolean fromText = Families.TEXTS.contains(from) || Families.LARGE_TEXTS.contains(from);
        if (Families.LARGE_TEXTS.contains(to) || type(after.type()).equals("clob")) {
            return Families.LARGE_TEXTS.contains(from)
                    ? name
                    : "cast(" + (fromText ? name : text(before)) + " as clob)";
        }
        if (Families.TEXTS.contains(to)) {
            return Families.TEXTS.contains(from) ? name : text(before);
        }
        String counted = Families.counted(name, from, to, NUMBERS);
        if (counted != null) {
            return counted;
        }
        if (type(before).equals("blob")) {
            return type(after).equals("blob") ? name : BYTES + "(" + name + ")";
        }
        boolean throughText = Conversions.areStrangers(from, to) || Families.LARGE_TEXTS.contains(from);
        return "cast(" + (throughText ? text(before) : name) + " as " + type(after.type()) + ")";
    }

    /** As text, for which Derby has one way for each kind of value. */
    private String text(Column column) {
        String name = quote(column.name());
        return NUMBERS.contains(column.type().kind()) ? "trim(char(" + name + "))" : asText(name);
    }

    /** A column that numbers the rows does so from the start: none can begin to. Rows without a number get one after all others. */
    @Override
    protected List<String> moved(String table, String from, Column to, String value) {
        if (value.startsWith(BYTES)) {
            List<String> statements = new ArrayList<>();
            statements.add("create function " + BYTES
                    + " (large blob) returns varchar(32672) for bit data language java"
                    + " parameter style java no sql external name '" + DerbyRoutine.class.getName() + ".bytes'");
            statements.addAll(super.moved(table, from, to, value));
            statements.add("drop function " + BYTES);
            return statements;
        }
        if (!to.identity()) {
            return super.moved(table, from, to, value);
        }
        String name = quote(to.name());
        String rows = quote(table);
        String highest = "coalesce((select max(" + quote(from) + ") from " + rows + "), 0)";
        String place = "(select count(*) from " + rows + " others where others." + quote(from) + " is null and others."
                + name + " <= " + rows + "." + name + ")";
        return List.of(
                alterTable(table) + "add column " + name + " " + type(to) + " " + identity(),
                "update " + rows + " set " + name + " = coalesce(" + value + ", " + highest + " + " + place + ")",
                alterTable(table) + "drop column " + quote(from));
    }

    @Override
    protected List<String> addIdentity(String table, Column column) {
        return renumber(table, column.name());
    }

    @Override
    protected List<String> renumber(String table, String column) {
        return computed("select 'alter table " + quote(table) + " alter column " + quote(column) + " restart with ' ||"
                + " trim(char(coalesce(max(" + quote(column) + "), 0) + 1)) from " + quote(table));
    }

    /** The statements that a query words. */
    static List<String> computed(String query) {
        return List.of(
                "create procedure tidemark_run (in query varchar(32672)) language java parameter style java"
                        + " modifies sql data external name '" + DerbyRoutine.class.getName() + ".run'",
                "call tidemark_run(" + Names.literal(query) + ")",
                "drop procedure tidemark_run");
    }

    @Override
    public List<String> alter(String table, Column before, Column after, @Nullable String backfill) {
        return before.identity() == after.identity()
                ? super.alter(table, before, after, backfill)
                : replaced(table, after.identity() ? before.withNullable(after.nullable()) : before, after, backfill);
    }

    @Override
    protected List<String> retire(String table, Column column) {
        return column.identity()
                ? replaced(table, column, column.withIdentity(false).withNullable(true), null)
                : super.retire(table, column);
    }

    @Override
    protected List<String> restore(String table, Column column, @Nullable String backfill) {
        return column.identity()
                ? replaced(table, column.withIdentity(false), column, null)
                : super.restore(table, column, backfill);
    }

    @Override
    protected String dropIdentity(String table, Column column) {
        throw new IllegalStateException("a column that no longer numbers the rows is replaced");
    }

    @Override
    protected String numberRows(String table, Column column) {
        throw new IllegalStateException("a column that begins to number the rows is replaced");
    }

    @Override
    protected Dependents inTheWayOfRename(Table table, String column, Schema before, Table after, Schema then) {
        List<String> computed = withGenerated(table, column).stream()
                .filter(each -> !each.equals(column))
                .toList();
        String newName = after.columns().keySet().stream()
                .filter(each -> table.column(each) == null)
                .findFirst()
                .orElse(column);
        UnaryOperator<String> words = Dependents.renaming(column, newName);
        return new Dependents()
                .views(before, table.name(), words)
                .references(before, table.name(), computed, then)
                .keys(table, computed, after)
                .checks(table, concerned(computed, column, newName), table.name(), words)
                .generated(table, column, words);
    }

    /** Also under its new name: a check's words in the schema stay as they are while a column has another name. */
    private static List<String> concerned(List<String> columns, String from, String to) {
        return Stream.concat(columns.stream(), Stream.of(from, to)).toList();
    }

    /** A column whose values are checked is replaced, as the check's name is Derby's own. */
    @Override
    public List<String> renameColumn(Operation.RenameColumn operation) {
        Table table = schema().table(operation.table());
        Column column = table == null ? null : table.column(operation.from());
        if (table == null
                || column == null
                || valuesCheck(column) == null
                || areOne(operation.from(), operation.to())) {
            return super.renameColumn(operation);
        }
        Schema then = Applied.to(schema(), List.of(operation));
        Table after = Objects.requireNonNull(then.table(operation.table()));
        Column renamed = column.withName(operation.to());
        List<String> statements = new ArrayList<>(moved(table.name(), column.name(), renamed, quote(column.name())));
        statements.addAll(completed(table.name(), renamed));
        List<String> columns = withGenerated(table, column.name());
        UnaryOperator<String> words = Dependents.renaming(operation.from(), operation.to());
        return around(
                new Dependents()
                        .views(schema(), table.name(), words)
                        .references(schema(), table.name(), columns, then)
                        .keys(table, columns, after)
                        .checks(table, concerned(columns, column.name(), renamed.name()), table.name(), words)
                        .generated(table, column.name(), words),
                statements);
    }
}
