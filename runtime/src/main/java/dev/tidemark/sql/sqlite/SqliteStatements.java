package dev.tidemark.sql.sqlite;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.RowStatements;
import dev.tidemark.sql.standard.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The statements of operations in SQLite's SQL. */
final class SqliteStatements extends SqliteColumnSteps {
    SqliteStatements(SqliteSpelling spelling, List<Operation> operations, Supplier<Schema> before) {
        super(spelling, operations, before);
    }

    @Override
    public List<String> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> created = new ArrayList<>();
        created.add(spelling.createTable(table.name(), table));
        table.indexes().values().forEach(index -> created.add(spelling.index(table.name(), index)));
        return created;
    }

    @Override
    public List<String> dropTable(Operation.DropTable operation) {
        rebuilds.remove(operation.table().name());
        return List.of("drop table " + spelling.quote(operation.table().name()));
    }

    @Override
    public List<String> renameTable(Operation.RenameTable operation) {
        finish(operation.from());
        return rename(operation.from(), operation.to());
    }

    private List<String> rename(String from, String to) {
        if (!Objects.equals(Names.schema(from), Names.schema(to))) {
            throw new TidemarkException(
                    Code.UNSUPPORTED_OPERATION,
                    from,
                    "SQLite has no statement that moves a table into another database file (" + to
                            + "). Write the move as db.sql(...) steps of your own.");
        }
        if (Names.areOne(from, to)) {
            return List.of();
        }
        String old = "alter table " + spelling.quote(from) + " rename to ";
        String name = spelling.quote(Names.last(to));
        if (!Names.bare(Names.last(from)).equalsIgnoreCase(Names.bare(Names.last(to)))) {
            return List.of(old + name);
        }
        // SQLite takes names that differ by their case for one, and refuses to give it twice.
        String between = Names.beside(from, "`tidemark_new_" + Names.bare(Names.last(to)) + "`");
        return List.of(
                old + spelling.quote(Names.last(between)),
                "alter table " + spelling.quote(between) + " rename to " + name);
    }

    @Override
    public List<String> retireTable(Operation.RetireTable operation) {
        return List.of();
    }

    @Override
    public List<String> restoreTable(Operation.RestoreTable operation) {
        return List.of();
    }

    /** SQLite keeps no comments. */
    @Override
    public List<String> commentTable(Operation.CommentTable operation) {
        return List.of();
    }

    @Override
    public List<String> renameConstraint(Operation.RenameConstraint operation) {
        return rebuilt(operation.table());
    }

    @Override
    public List<String> renameIndex(Operation.RenameIndex operation) {
        if (rebuilds.containsKey(operation.table())) {
            return rebuilt(operation.table());
        }
        Index index = tableNow(operation.table()).indexes().get(operation.from());
        return List.of(
                dropIndex(operation.table(), operation.from()),
                spelling.index(operation.table(), Objects.requireNonNull(index).withName(operation.to())));
    }

    @Override
    public List<String> addPrimaryKey(Operation.AddPrimaryKey operation) {
        settle(operation.table(), operation.key().columns());
        return rebuilt(operation.table());
    }

    @Override
    public List<String> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return rebuilt(operation.table());
    }

    @Override
    public List<String> addUnique(Operation.AddUnique operation) {
        settle(operation.table(), operation.key().columns());
        return rebuilt(operation.table());
    }

    @Override
    public List<String> dropUnique(Operation.DropUnique operation) {
        return rebuilt(operation.table());
    }

    @Override
    public List<String> addForeignKey(Operation.AddForeignKey operation) {
        settle(operation.table(), operation.key().columns());
        settle(operation.key().targetTable(), operation.key().targetColumns());
        return rebuilt(operation.table());
    }

    @Override
    public List<String> dropForeignKey(Operation.DropForeignKey operation) {
        return rebuilt(operation.table());
    }

    @Override
    public List<String> addCheck(Operation.AddCheck operation) {
        settle(operation.table(), operation.check().condition());
        return rebuilt(operation.table());
    }

    @Override
    public List<String> dropCheck(Operation.DropCheck operation) {
        return rebuilt(operation.table());
    }

    @Override
    public List<String> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        if (index.unique()) {
            settle(
                    operation.table(),
                    index.columns().stream().map(Index::columnOf).toList());
        }
        return rebuilds.containsKey(operation.table())
                ? rebuilt(operation.table())
                : List.of(spelling.index(operation.table(), index));
    }

    @Override
    public List<String> dropIndex(Operation.DropIndex operation) {
        return rebuilds.containsKey(operation.table())
                ? rebuilt(operation.table())
                : List.of(dropIndex(operation.table(), operation.index().name()));
    }

    private String dropIndex(String table, String index) {
        return "drop index " + spelling.quote(Names.beside(table, index));
    }

    /** A table of one row takes its place, as Hibernate has it there. */
    @Override
    public List<String> createSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Operation.Numbered numbers = operation.numbers();
        String name = spelling.quote(sequence.name());
        String first = "values (" + sequence.start() + ")";
        if (numbers != null) {
            finish(numbers.table());
            String highest = "max(" + spelling.quote(numbers.column()) + ")";
            first = "select case when " + highest + " >= " + sequence.start() + " then " + highest + " + "
                    + sequence.increment() + " else " + sequence.start() + " end from "
                    + spelling.quote(numbers.table());
        }
        return List.of("create table " + name + " (next_val bigint)", "insert into " + name + " (next_val) " + first);
    }

    @Override
    public List<String> dropSequence(Operation.DropSequence operation) {
        return List.of("drop table " + spelling.quote(operation.sequence().name()));
    }

    @Override
    public List<String> renameSequence(Operation.RenameSequence operation) {
        return rename(operation.from(), operation.to());
    }

    /** Nothing: the table holds the next number alone. */
    @Override
    public List<String> alterSequence(Operation.AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<String> createView(Operation.CreateView operation) {
        finishAll();
        return List.of("create view " + spelling.quote(operation.view().name()) + " as "
                + operation.view().query());
    }

    @Override
    public List<String> dropView(Operation.DropView operation) {
        return List.of("drop view " + spelling.quote(operation.view().name()));
    }

    @Override
    public List<String> sql(Operation.Sql operation) {
        finishAll();
        return Script.statements(operation.on("sqlite"), spelling);
    }

    @Override
    public List<String> run(Operation.Run operation) {
        finishAll();
        return List.of();
    }

    @Override
    public List<String> insert(Operation.Insert operation) {
        finishAll();
        RowStatements rows = new RowStatements(spelling);
        SqliteReferences references = new SqliteReferences(now(), rows);
        return operation.rows().optional()
                ? rows.insertWhere(operation, row -> references.referred(operation.table(), operation.rows(), row))
                : rows.insert(operation, (table, column) -> List.of());
    }

    @Override
    public List<String> update(Operation.Update operation) {
        finishAll();
        return new RowStatements(spelling).update(operation);
    }

    @Override
    public List<String> delete(Operation.Delete operation) {
        finishAll();
        RowStatements rows = new RowStatements(spelling);
        SqliteReferences references = new SqliteReferences(now(), rows);
        return rows.delete(operation, row -> references.free(operation.table(), operation.rows(), row));
    }

    @Override
    public List<String> partitionTable(Operation.PartitionTable operation) {
        return List.of();
    }

    @Override
    public List<String> addPartition(Operation.AddPartition operation) {
        return List.of();
    }

    @Override
    public List<String> mergePartition(Operation.MergePartition operation) {
        return List.of();
    }

    @Override
    public List<String> dropPartition(Operation.DropPartition operation) {
        finishAll();
        return List.of(new RowStatements(spelling).delete(operation));
    }

    @Override
    public List<String> unfinished(Operation.Unfinished operation) {
        return List.of();
    }
}
