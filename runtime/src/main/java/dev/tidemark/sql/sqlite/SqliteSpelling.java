package dev.tidemark.sql.sqlite;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Lexicon;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.Spelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whole tables in SQLite's words: all that belongs to a table stands in its CREATE TABLE, as little can be added later. */
final class SqliteSpelling extends Spelling {
    SqliteSpelling() {
        super("sqlite", new SqliteLiterals(), EnumSet.of(Lexicon.BACKTICKS, Lexicon.BRACKETS));
    }

    @Override
    public String type(ColumnType type) {
        return SqliteTypes.of(type);
    }

    /** In backticks: what stands in double quotes and is no name would be taken for a text. */
    @Override
    public String quote(String name) {
        return Names.quote(name).replace("\"\"", "\0").replace("\"", "`").replace("\0", "\"");
    }

    @Override
    protected String asText(String expression) {
        return "cast(" + expression + " as text)";
    }

    @Override
    protected String length(String expression) {
        return "length(" + expression + ")";
    }

    @Override
    protected @Nullable String conversion(Column before, Column after) {
        return SqliteConversions.of(before, after, this);
    }

    /** A text without its time of day, where that is not midnight; digits of a second stay as they are. */
    @Override
    protected @Nullable String cut(Column before, ColumnType after) {
        String name = quote(before.name());
        return after.kind() == ColumnType.Kind.DATE
                ? "typeof(" + name + ") = 'text' and rtrim(substr(" + name + ", 11), ' T0:.') <> ''"
                : null;
    }

    /** A decimal is a number of floating point already, and none is rounded by a type. */
    @Override
    protected @Nullable String isInexact(String number, ColumnType before, ColumnType after) {
        return before.kind() == ColumnType.Kind.DECIMAL
                ? null
                : number + " <> round(" + number + ", " + after.scale() + ")";
    }

    @Override
    protected @Nullable String roundedText(String text, ColumnType after) {
        return null;
    }

    /** All are of eight bytes. */
    @Override
    protected int binaryDigits(ColumnType type) {
        return super.binaryDigits(ColumnType.doublePrecision());
    }

    /** Whether the database numbers the column's rows, which it does of a primary key of one INTEGER. */
    static boolean isNumbered(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return column.identity()
                && !column.retired()
                && key != null
                && key.columns().equals(List.of(column.name()));
    }

    /** Whether the column is another name of the row's number. */
    static boolean isRowNumber(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return key != null
                && key.columns().equals(List.of(column.name()))
                && (isNumbered(table, column) || SqliteTypes.of(column.type()).equalsIgnoreCase("integer"));
    }

    /** The statement that creates the table under a name, without its indexes. */
    String createTable(String name, Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().values().forEach(column -> lines.add(definition(table, column)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            lines.add(constraint(key.name() == null ? "" : key.name()) + "primary key (" + quote(key.columns()) + ")");
        }
        table.uniques()
                .values()
                .forEach(unique -> lines.add(constraint(unique.name()) + "unique (" + quote(unique.columns()) + ")"));
        table.checks().values().forEach(check -> lines.add(check(check)));
        table.foreignKeys().values().forEach(foreignKey -> lines.add(foreignKey(foreignKey)));
        return "create table " + quote(name) + lines.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
    }

    String definition(Table table, Column column) {
        String name = quote(column.name());
        boolean numbered = isNumbered(table, column);
        String check = SqliteTypes.valuesCheck(name, column);
        return name + " " + (numbered ? "integer" : type(column.type()))
                + (column.defaultValue() == null ? "" : " default " + value(column.defaultValue()))
                + (column.generatedAs() == null ? "" : " generated always as (" + column.generatedAs() + ") stored")
                + (column.nullable() || numbered ? "" : " not null")
                + (check == null ? "" : " check (" + check + ")");
    }

    private String check(Check check) {
        return constraint(check.name()) + "check (" + check.condition() + ")";
    }

    private String foreignKey(ForeignKey key) {
        String onDelete = key.onDelete() == null
                ? ""
                : switch (key.onDelete()) {
                    case CASCADE -> " on delete cascade";
                    case SET_NULL -> " on delete set null";
                    case SET_DEFAULT -> " on delete set default";
                    case RESTRICT -> " on delete restrict";
                };
        return constraint(key.name()) + "foreign key (" + quote(key.columns()) + ") references "
                + quote(Names.last(key.targetTable())) + " (" + quote(key.targetColumns()) + ")" + onDelete;
    }

    private String constraint(String name) {
        return name.isEmpty() ? "" : "constraint " + quote(name) + " ";
    }

    /** What is no literal and no word stands in parentheses there. */
    private static String value(String expression) {
        return SqliteExpressions.isValue(expression) ? expression : "(" + expression + ")";
    }

    String index(String table, Index index) {
        String columns = index.columns().stream()
                .map(entry -> {
                    String column = Index.columnOf(entry);
                    return column.startsWith("(") ? entry : quote(column) + entry.substring(column.length());
                })
                .collect(Collectors.joining(", "));
        return (index.unique() ? "create unique index " : "create index ") + quote(Names.beside(table, index.name()))
                + " on " + quote(Names.last(table)) + " (" + columns + ")";
    }
}
