package dev.tidemark.sql.sqlserver;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.standard.Dependents;
import dev.tidemark.sql.standard.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Operations in SQL Server's SQL. A unique key over a column that may be NULL is a unique index of the rows that have a value,
 * as Hibernate has it there: the server would let one row be without.
 */
final class SqlServerStatements extends SqlServerColumnStatements {
    SqlServerStatements(Supplier<Schema> schema) {
        super(schema);
    }

    @Override
    protected Operation.Visitor<List<String>> creating(Schema then) {
        return new SqlServerStatements(() -> then);
    }

    @Override
    protected List<String> createSchema(String schema) {
        return List.of("if schema_id(" + text(Names.bare(schema)) + ") is null exec("
                + text("create schema " + quote(schema)) + ")");
    }

    @Override
    public List<String> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        Map<String, UniqueKey> told = new TreeMap<>(table.uniques());
        List<String> statements = new ArrayList<>();
        told.values().removeIf(key -> isFiltered(table, key.columns()));
        statements.addAll(super.createTable(new Operation.CreateTable(table.withUniques(told))));
        table.uniques().values().stream()
                .filter(key -> isFiltered(table, key.columns()))
                .forEach(key -> statements.add(filtered(table, key)));
        return statements;
    }

    private static boolean isFiltered(@Nullable Table table, List<String> columns) {
        return table != null
                && columns.stream()
                        .map(Index::columnOf)
                        .map(table::column)
                        .anyMatch(column -> column != null && column.nullable());
    }

    /** The unique index of the rows that have a value in all columns which could be without. */
    private String filtered(Table table, UniqueKey key) {
        String condition = key.columns().stream()
                .filter(column -> isFiltered(table, List.of(column)))
                .map(column -> quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        return index(table.name(), new Index(key.name(), true, key.columns())) + " where " + condition;
    }

    @Override
    public List<String> addUnique(Operation.AddUnique operation) {
        Table table = schema().table(operation.table());
        return table != null && isFiltered(table, operation.key().columns())
                ? List.of(filtered(table, operation.key()))
                : super.addUnique(operation);
    }

    @Override
    public List<String> dropUnique(Operation.DropUnique operation) {
        UniqueKey key = operation.key();
        return isFiltered(schema().table(operation.table()), key.columns())
                ? List.of(dropIndex(operation.table(), new Index(key.name(), true, key.columns())))
                : super.dropUnique(operation);
    }

    @Override
    public List<String> renameConstraint(Operation.RenameConstraint operation) {
        Table table = schema().table(operation.table());
        UniqueKey key = table == null ? null : table.uniques().get(operation.from());
        return key != null && isFiltered(table, key.columns())
                ? List.of(renameIndex(operation.table(), operation.from(), operation.to()))
                : super.renameConstraint(operation);
    }

    @Override
    protected List<String> renameConstraint(String table, String from, String to) {
        return List.of(rename(Names.beside(table, from), to, "OBJECT"));
    }

    @Override
    protected String renameIndex(String table, String from, String to) {
        return rename(table + "." + from, to, "INDEX");
    }

    @Override
    protected String indexName(String table, Index index) {
        return quote(Names.last(index.name()));
    }

    @Override
    public String dropIndex(String table, Index index) {
        return "drop index " + indexName(table, index) + " on " + quote(table);
    }

    @Override
    protected List<String> dropPrimaryKey(String table, PrimaryKey key) {
        return key.name() == null
                ? List.of(dropFound(
                        table,
                        "select name from sys.key_constraints where type = 'PK' and parent_object_id = " + id(table)))
                : dropConstraint(table, key.name());
    }

    /** To let it be is what the server does unless something else is said. */
    @Override
    protected String onDelete(ForeignKey key, ForeignKey.OnDelete rule) {
        return rule == ForeignKey.OnDelete.RESTRICT ? "" : super.onDelete(key, rule);
    }

    /** Views do not follow. */
    @Override
    public List<String> renameTable(Operation.RenameTable operation) {
        return around(
                new Dependents()
                        .views(schema(), operation.from(), Dependents.renaming(operation.from(), operation.to())),
                super.renameTable(operation));
    }

    @Override
    protected String renameTable(String from, String to) {
        return rename(from, to, "OBJECT");
    }

    @Override
    protected List<String> moveTable(String table, @Nullable String schema) {
        if (schema == null) {
            return List.of(
                    "declare @tidemark nvarchar(max) = N'alter schema ' + quotename(schema_name()) + N' transfer '"
                            + " + " + text(quote(table)) + "; exec(@tidemark)");
        }
        List<String> statements = new ArrayList<>(createSchema(schema));
        statements.add("alter schema " + quote(schema) + " transfer " + quote(table));
        return statements;
    }

    @Override
    protected String renameColumn(String table, String from, String to) {
        return rename(table + "." + from, to, "COLUMN");
    }

    /** Checks, expressions, filters and views hold the old name. */
    @Override
    protected Dependents inTheWayOfRename(Table table, String column, Schema before, Table after, Schema then) {
        String newName = after.columns().keySet().stream()
                .filter(each -> table.column(each) == null)
                .findFirst()
                .orElse(column);
        UnaryOperator<String> words = Dependents.renaming(column, newName);
        List<String> computed = withGenerated(table, column).stream()
                .filter(each -> !each.equals(column))
                .toList();
        List<String> filtered = isFiltered(table, List.of(column)) ? withGenerated(table, column) : computed;
        return new Dependents()
                .views(before, table.name(), words)
                .references(before, table.name(), filtered, then)
                .keys(table, filtered, after)
                .checks(table, withGenerated(table, column), table.name(), words)
                .generated(table, column, words);
    }

    /** None, as Hibernate writes none there. */
    @Override
    protected List<String> commentOnTable(String table, @Nullable String comment) {
        return List.of();
    }

    @Override
    protected List<String> beginAfter(Sequence sequence, Operation.Numbered column) {
        String highest = "max(" + quote(column.column()) + ")";
        return List.of("declare @tidemark nvarchar(max) = (select "
                + text("alter sequence " + quote(sequence.name()) + " restart with ") + " + cast(" + highest + " + "
                + sequence.increment() + " as nvarchar(20)) from " + quote(column.table()) + " having " + highest
                + " >= " + sequence.start() + "); exec(@tidemark)");
    }

    /** A sequence has the whole range of its type there. */
    @Override
    protected List<String> create(Sequence sequence) {
        return List.of("create sequence " + quote(sequence.name()) + " start with " + sequence.start()
                + " increment by " + sequence.increment());
    }

    @Override
    protected List<String> renameSequence(String from, String to) {
        return List.of(rename(from, to, "OBJECT"));
    }

    /** With what a sequence would begin, the server is told only when it is created. */
    @Override
    protected List<String> alter(Sequence before, Sequence after) {
        return super.alter(before, new Sequence(after.name(), before.start(), after.increment()));
    }

    @Override
    public List<String> insert(Operation.Insert operation) {
        List<String> statements = new ArrayList<>(super.insert(operation));
        if (operation.rows().fields().stream().anyMatch(field -> field.identity())) {
            String table = quote(operation.table());
            statements.add(0, "set identity_insert " + table + " on");
            statements.add("set identity_insert " + table + " off");
        }
        return statements;
    }

    @Override
    protected List<String> addIdentity(String table, Column column) {
        throw new TidemarkException(
                Code.UNSUPPORTED_OPERATION,
                table + "." + column.name(),
                "SQL Server has no statement that makes a column number the rows which it did not number from the"
                        + " beginning. Begin with an empty database there, or write the step as db.sql(...) of your own:"
                        + " a new table with the rows of the old.");
    }

    private String rename(String from, String to, String kind) {
        return "exec sp_rename " + text(quote(from)) + ", " + text(Names.bare(Names.last(to))) + ", " + text(kind);
    }
}
