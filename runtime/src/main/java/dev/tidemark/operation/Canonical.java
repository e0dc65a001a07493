package dev.tidemark.operation;

import dev.tidemark.operation.Operation.AddCheck;
import dev.tidemark.operation.Operation.AddColumn;
import dev.tidemark.operation.Operation.AddForeignKey;
import dev.tidemark.operation.Operation.AddPartition;
import dev.tidemark.operation.Operation.AddPrimaryKey;
import dev.tidemark.operation.Operation.AddUnique;
import dev.tidemark.operation.Operation.AlterColumn;
import dev.tidemark.operation.Operation.AlterSequence;
import dev.tidemark.operation.Operation.CommentTable;
import dev.tidemark.operation.Operation.CreateIndex;
import dev.tidemark.operation.Operation.CreateSequence;
import dev.tidemark.operation.Operation.CreateTable;
import dev.tidemark.operation.Operation.CreateView;
import dev.tidemark.operation.Operation.Delete;
import dev.tidemark.operation.Operation.DropCheck;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropForeignKey;
import dev.tidemark.operation.Operation.DropIndex;
import dev.tidemark.operation.Operation.DropPartition;
import dev.tidemark.operation.Operation.DropPrimaryKey;
import dev.tidemark.operation.Operation.DropSequence;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.DropUnique;
import dev.tidemark.operation.Operation.DropView;
import dev.tidemark.operation.Operation.Insert;
import dev.tidemark.operation.Operation.MergePartition;
import dev.tidemark.operation.Operation.Only;
import dev.tidemark.operation.Operation.PartitionTable;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameConstraint;
import dev.tidemark.operation.Operation.RenameIndex;
import dev.tidemark.operation.Operation.RenameSequence;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.operation.Operation.Run;
import dev.tidemark.operation.Operation.Sql;
import dev.tidemark.operation.Operation.Unfinished;
import dev.tidemark.operation.Operation.Update;
import org.jspecify.annotations.Nullable;

/**
 * Each operation as text that two operations share only if they do the same: what a checksum is made of. Java members,
 * column order and layout have no part in it; the step of a {@link Run} is its name.
 */
final class Canonical implements Operation.Visitor<String> {
    static final Canonical CANONICAL = new Canonical();

    private Canonical() {}

    @Override
    public String createTable(CreateTable operation) {
        return "CreateTable" + Facts.of(operation.table());
    }

    @Override
    public String dropTable(DropTable operation) {
        return "DropTable" + Facts.of(operation.table());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return "RenameTable" + new Facts().and("from", operation.from()).and("to", operation.to());
    }

    @Override
    public String retireTable(RetireTable operation) {
        return "RetireTable" + Facts.of(operation.table());
    }

    @Override
    public String restoreTable(RestoreTable operation) {
        return "RestoreTable" + Facts.of(operation.table());
    }

    @Override
    public String commentTable(CommentTable operation) {
        return "CommentTable"
                + new Facts()
                        .and("table", operation.table())
                        .and("before", operation.before())
                        .and("after", operation.after());
    }

    @Override
    public String addColumn(AddColumn operation) {
        return "AddColumn"
                + new Facts()
                        .and("table", operation.table())
                        .and("column", Facts.of(operation.column()))
                        .and("backfill", Facts.of(operation.backfill()));
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return "DropColumn" + new Facts().and("table", operation.table()).and("column", Facts.of(operation.column()));
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return "RenameConstraint"
                + new Facts()
                        .and("table", operation.table())
                        .and("from", operation.from())
                        .and("to", operation.to());
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return "RenameIndex"
                + new Facts()
                        .and("table", operation.table())
                        .and("from", operation.from())
                        .and("to", operation.to());
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return "RenameColumn"
                + new Facts()
                        .and("table", operation.table())
                        .and("from", operation.from())
                        .and("to", operation.to());
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return "AlterColumn"
                + new Facts()
                        .and("table", operation.table())
                        .and("before", Facts.of(operation.before()))
                        .and("after", Facts.of(operation.after()))
                        .and("backfill", Facts.of(operation.backfill()));
    }

    @Override
    public String retireColumn(RetireColumn operation) {
        return "RetireColumn" + new Facts().and("table", operation.table()).and("column", Facts.of(operation.column()));
    }

    @Override
    public String restoreColumn(RestoreColumn operation) {
        return "RestoreColumn"
                + new Facts()
                        .and("table", operation.table())
                        .and("column", Facts.of(operation.column()))
                        .and("backfill", Facts.of(operation.backfill()));
    }

    @Override
    public String addPrimaryKey(AddPrimaryKey operation) {
        return "AddPrimaryKey" + new Facts().and("table", operation.table()).and("key", Facts.of(operation.key()));
    }

    @Override
    public String dropPrimaryKey(DropPrimaryKey operation) {
        return "DropPrimaryKey" + new Facts().and("table", operation.table()).and("key", Facts.of(operation.key()));
    }

    @Override
    public String addUnique(AddUnique operation) {
        return "AddUnique" + new Facts().and("table", operation.table()).and("key", Facts.of(operation.key()));
    }

    @Override
    public String dropUnique(DropUnique operation) {
        return "DropUnique" + new Facts().and("table", operation.table()).and("key", Facts.of(operation.key()));
    }

    @Override
    public String addForeignKey(AddForeignKey operation) {
        return "AddForeignKey" + new Facts().and("table", operation.table()).and("key", Facts.of(operation.key()));
    }

    @Override
    public String dropForeignKey(DropForeignKey operation) {
        return "DropForeignKey" + new Facts().and("table", operation.table()).and("key", Facts.of(operation.key()));
    }

    @Override
    public String addCheck(AddCheck operation) {
        return "AddCheck" + new Facts().and("table", operation.table()).and("check", Facts.of(operation.check()));
    }

    @Override
    public String dropCheck(DropCheck operation) {
        return "DropCheck" + new Facts().and("table", operation.table()).and("check", Facts.of(operation.check()));
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return "CreateIndex" + new Facts().and("table", operation.table()).and("index", Facts.of(operation.index()));
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return "DropIndex" + new Facts().and("table", operation.table()).and("index", Facts.of(operation.index()));
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return "CreateSequence" + Facts.of(operation.sequence()).and("numbers", numbers(operation.numbers()));
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return "DropSequence" + Facts.of(operation.sequence()).and("numbers", numbers(operation.numbers()));
    }

    private static @Nullable Facts numbers(Operation.@Nullable Numbered column) {
        return column == null ? null : new Facts().and("table", column.table()).and("column", column.column());
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return "RenameSequence" + new Facts().and("from", operation.from()).and("to", operation.to());
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return "AlterSequence"
                + new Facts().and("before", Facts.of(operation.before())).and("after", Facts.of(operation.after()));
    }

    @Override
    public String createView(CreateView operation) {
        return "CreateView" + Facts.of(operation.view());
    }

    @Override
    public String dropView(DropView operation) {
        return "DropView" + Facts.of(operation.view());
    }

    @Override
    public String only(Only operation) {
        return "Only"
                + new Facts()
                        .and("environments", operation.environments())
                        .and("step", operation.step().accept(this));
    }

    @Override
    public String sql(Sql operation) {
        return "Sql"
                + new Facts()
                        .and("statement", operation.statement())
                        .and("variants", operation.variants())
                        .and("undo", undo(operation));
    }

    @Override
    public String run(Run operation) {
        return "Run" + new Facts().and("name", operation.name()).and("undo", undo(operation));
    }

    @Override
    public String insert(Insert operation) {
        return "Insert" + Facts.of(operation.table(), operation.rows()).and("undo", undo(operation));
    }

    @Override
    public String update(Update operation) {
        return "Update"
                + new Facts()
                        .and("table", operation.table())
                        .and("changes", operation.changes().stream().map(Facts::of))
                        .and("optional", operation.optional())
                        .and("undo", undo(operation));
    }

    @Override
    public String delete(Delete operation) {
        return "Delete" + Facts.of(operation.table(), operation.rows()).and("undo", undo(operation));
    }

    @Override
    public String partitionTable(PartitionTable operation) {
        return "PartitionTable"
                + new Facts()
                        .and("table", operation.table())
                        .and("before", Facts.of(operation.before()))
                        .and("after", Facts.of(operation.after()))
                        .and("undo", undo(operation));
    }

    @Override
    public String addPartition(AddPartition operation) {
        return "AddPartition"
                + Facts.of(operation.table(), operation.partition()).and("undo", undo(operation));
    }

    @Override
    public String mergePartition(MergePartition operation) {
        return "MergePartition"
                + Facts.of(operation.table(), operation.partition()).and("undo", undo(operation));
    }

    @Override
    public String dropPartition(DropPartition operation) {
        return "DropPartition"
                + Facts.of(operation.table(), operation.partition()).and("undo", undo(operation));
    }

    /** Null where the downgrade holds it, so that a step of which nothing is said keeps its checksum. */
    private static Operation.@Nullable Undo undo(Operation.Own operation) {
        return operation.undo() == Operation.Undo.IN_DOWNGRADE ? null : operation.undo();
    }

    @Override
    public String unfinished(Unfinished operation) {
        return "Unfinished" + new Facts().and("task", operation.task());
    }
}
