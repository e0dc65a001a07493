package dev.tidemark.processor;

import dev.tidemark.operation.Operation;
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
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import org.jspecify.annotations.Nullable;

/** The Java place that an operation is about: a member, else an entity; empty where the model knows neither. */
final class Places implements Operation.Visitor<String> {
    private final Schema model;

    Places(Schema model) {
        this.model = model;
    }

    @Override
    public String createTable(CreateTable operation) {
        return table(operation.table().name());
    }

    @Override
    public String dropTable(DropTable operation) {
        return table(operation.table().name());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return table(operation.to());
    }

    @Override
    public String retireTable(RetireTable operation) {
        return table(operation.table().name());
    }

    @Override
    public String restoreTable(RestoreTable operation) {
        return table(operation.table().name());
    }

    @Override
    public String commentTable(CommentTable operation) {
        return table(operation.table());
    }

    @Override
    public String addColumn(AddColumn operation) {
        return column(operation.table(), operation.column().name());
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return column(operation.table(), operation.column().name());
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return table(operation.table());
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return table(operation.table());
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return column(operation.table(), operation.to());
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return column(operation.table(), operation.after().name());
    }

    @Override
    public String retireColumn(RetireColumn operation) {
        return column(operation.table(), operation.column().name());
    }

    @Override
    public String restoreColumn(RestoreColumn operation) {
        return column(operation.table(), operation.column().name());
    }

    @Override
    public String addPrimaryKey(AddPrimaryKey operation) {
        return table(operation.table());
    }

    @Override
    public String dropPrimaryKey(DropPrimaryKey operation) {
        return table(operation.table());
    }

    @Override
    public String addUnique(AddUnique operation) {
        return table(operation.table());
    }

    @Override
    public String dropUnique(DropUnique operation) {
        return table(operation.table());
    }

    @Override
    public String addForeignKey(AddForeignKey operation) {
        return table(operation.table());
    }

    @Override
    public String dropForeignKey(DropForeignKey operation) {
        return table(operation.table());
    }

    @Override
    public String addCheck(AddCheck operation) {
        return table(operation.table());
    }

    @Override
    public String dropCheck(DropCheck operation) {
        return table(operation.table());
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return table(operation.table());
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return table(operation.table());
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return "";
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return "";
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return "";
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return "";
    }

    @Override
    public String createView(CreateView operation) {
        return view(operation.view().name());
    }

    @Override
    public String dropView(DropView operation) {
        return view(operation.view().name());
    }

    @Override
    public String sql(Sql operation) {
        return "";
    }

    @Override
    public String run(Run operation) {
        return "";
    }

    @Override
    public String insert(Insert operation) {
        return table(operation.table());
    }

    @Override
    public String update(Update operation) {
        return table(operation.table());
    }

    @Override
    public String delete(Delete operation) {
        return table(operation.table());
    }

    @Override
    public String partitionTable(PartitionTable operation) {
        return table(operation.table());
    }

    @Override
    public String addPartition(AddPartition operation) {
        return table(operation.table());
    }

    @Override
    public String mergePartition(MergePartition operation) {
        return table(operation.table());
    }

    @Override
    public String dropPartition(DropPartition operation) {
        return table(operation.table());
    }

    @Override
    public String unfinished(Unfinished operation) {
        return "";
    }

    private String table(String name) {
        Table table = model.table(name);
        return table == null ? "" : said(table.entity());
    }

    private String view(String name) {
        View view = model.views().get(name);
        return view == null ? "" : said(view.entity());
    }

    private String column(String tableName, String name) {
        Table table = model.table(tableName);
        Column column = table == null ? null : table.column(name);
        return column == null || column.member() == null ? table(tableName) : column.member();
    }

    private static String said(@Nullable String place) {
        return place == null ? "" : place;
    }
}
