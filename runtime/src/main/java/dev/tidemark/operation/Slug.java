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

/** Each operation as the middle of a revision's id. */
final class Slug implements Operation.Visitor<String> {
    static final Slug SLUG = new Slug();

    private Slug() {}

    @Override
    public String createTable(CreateTable operation) {
        return "create-" + operation.table().name();
    }

    @Override
    public String dropTable(DropTable operation) {
        return "drop-" + operation.table().name();
    }

    @Override
    public String renameTable(RenameTable operation) {
        return "rename-" + operation.from() + "-to-" + operation.to();
    }

    @Override
    public String retireTable(RetireTable operation) {
        return "retire-" + operation.table().name();
    }

    @Override
    public String restoreTable(RestoreTable operation) {
        return "restore-" + operation.table().name();
    }

    @Override
    public String commentTable(CommentTable operation) {
        return "comment-" + operation.table();
    }

    @Override
    public String addColumn(AddColumn operation) {
        return "add-" + operation.column().name() + "-to-" + operation.table();
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return "drop-" + operation.column().name() + "-from-" + operation.table();
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return "rename-constraint-of-" + operation.table();
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return "rename-index-of-" + operation.table();
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return "rename-" + operation.from() + "-to-" + operation.to();
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return "alter-" + operation.table() + "-" + operation.after().name();
    }

    @Override
    public String retireColumn(RetireColumn operation) {
        return "retire-" + operation.column().name() + "-of-" + operation.table();
    }

    @Override
    public String restoreColumn(RestoreColumn operation) {
        return "restore-" + operation.column().name() + "-of-" + operation.table();
    }

    @Override
    public String addPrimaryKey(AddPrimaryKey operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String dropPrimaryKey(DropPrimaryKey operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String addUnique(AddUnique operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String dropUnique(DropUnique operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String addForeignKey(AddForeignKey operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String dropForeignKey(DropForeignKey operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String addCheck(AddCheck operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String dropCheck(DropCheck operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return "change-keys-of-" + operation.table();
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return "change-sequences";
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return "change-sequences";
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return "change-sequences";
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return "change-sequences";
    }

    @Override
    public String createView(CreateView operation) {
        return "create-" + operation.view().name();
    }

    @Override
    public String dropView(DropView operation) {
        return "drop-" + operation.view().name();
    }

    @Override
    public String sql(Sql operation) {
        return "data";
    }

    @Override
    public String run(Run operation) {
        return "data";
    }

    @Override
    public String insert(Insert operation) {
        return "data";
    }

    @Override
    public String update(Update operation) {
        return "data";
    }

    @Override
    public String delete(Delete operation) {
        return "data";
    }

    @Override
    public String partitionTable(PartitionTable operation) {
        return (operation.after() == null ? "unpartition-" : "partition-") + operation.table();
    }

    @Override
    public String addPartition(AddPartition operation) {
        return "add-partition-" + operation.partition().name();
    }

    @Override
    public String mergePartition(MergePartition operation) {
        return "merge-partition-" + operation.partition().name();
    }

    @Override
    public String dropPartition(DropPartition operation) {
        return "drop-partition-" + operation.partition().name();
    }

    @Override
    public String unfinished(Unfinished operation) {
        return "data";
    }
}
