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
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Each operation as one line for a person. */
final class Words implements Operation.Visitor<String> {
    static final Words WORDS = new Words();

    private Words() {}

    @Override
    public String createTable(CreateTable operation) {
        return "create table " + operation.table().name();
    }

    @Override
    public String dropTable(DropTable operation) {
        return "drop table " + operation.table().name() + " with its rows";
    }

    @Override
    public String renameTable(RenameTable operation) {
        return "rename table " + operation.from() + " to " + operation.to();
    }

    @Override
    public String retireTable(RetireTable operation) {
        return "retire table " + operation.table().name() + " (its rows stay)";
    }

    @Override
    public String restoreTable(RestoreTable operation) {
        return "restore table " + operation.table().name();
    }

    @Override
    public String commentTable(CommentTable operation) {
        return "comment on table " + operation.table();
    }

    @Override
    public String addColumn(AddColumn operation) {
        return "add column " + said(operation.table(), operation.column());
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return "drop column " + operation.table() + "." + operation.column().name() + " with its values";
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return "rename constraint " + operation.from() + " of " + operation.table() + " to " + operation.to();
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return "rename index " + operation.from() + " on " + operation.table() + " to " + operation.to();
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return "rename column " + operation.table() + "." + operation.from() + " to " + operation.to();
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return "alter column " + operation.table() + "." + operation.after().name() + ": "
                + changes(operation.before(), operation.after());
    }

    @Override
    public String retireColumn(RetireColumn operation) {
        return "retire column " + operation.table() + "." + operation.column().name() + " (its values stay)";
    }

    @Override
    public String restoreColumn(RestoreColumn operation) {
        return "restore column " + said(operation.table(), operation.column());
    }

    @Override
    public String addPrimaryKey(AddPrimaryKey operation) {
        return "add primary key " + on(operation.table(), operation.key().columns());
    }

    @Override
    public String dropPrimaryKey(DropPrimaryKey operation) {
        return "drop primary key " + on(operation.table(), operation.key().columns());
    }

    @Override
    public String addUnique(AddUnique operation) {
        return "add unique key " + operation.key().name() + " on "
                + on(operation.table(), operation.key().columns());
    }

    @Override
    public String dropUnique(DropUnique operation) {
        return "drop unique key " + operation.key().name() + " on "
                + on(operation.table(), operation.key().columns());
    }

    @Override
    public String addForeignKey(AddForeignKey operation) {
        return "add foreign key " + said(operation.table(), operation.key());
    }

    @Override
    public String dropForeignKey(DropForeignKey operation) {
        return "drop foreign key " + said(operation.table(), operation.key());
    }

    @Override
    public String addCheck(AddCheck operation) {
        return "add check " + operation.check().name() + " on " + operation.table() + ": "
                + operation.check().condition();
    }

    @Override
    public String dropCheck(DropCheck operation) {
        return "drop check " + operation.check().name() + " on " + operation.table();
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return "create index " + operation.index().name() + " on "
                + on(operation.table(), operation.index().columns());
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return "drop index " + operation.index().name() + " on "
                + on(operation.table(), operation.index().columns());
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return "create sequence " + operation.sequence().name()
                + (operation.numbers() == null
                        ? ""
                        : " behind the highest " + operation.numbers().table() + "."
                                + operation.numbers().column());
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return "drop sequence " + operation.sequence().name();
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return "rename sequence " + operation.from() + " to " + operation.to();
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        Sequence before = operation.before();
        Sequence after = operation.after();
        return "alter sequence " + after.name() + ": "
                + (before.start() == after.start() ? "" : "start with " + after.start())
                + (before.start() == after.start() || before.increment() == after.increment() ? "" : ", ")
                + (before.increment() == after.increment() ? "" : "step by " + after.increment());
    }

    @Override
    public String createView(CreateView operation) {
        return "create view " + operation.view().name();
    }

    @Override
    public String dropView(DropView operation) {
        return "drop view " + operation.view().name();
    }

    @Override
    public String only(Only operation) {
        return operation.step().accept(this) + ", only in " + String.join(" and ", operation.environments());
    }

    @Override
    public String sql(Sql operation) {
        return "run SQL: " + operation.statement().strip().lines().findFirst().orElse("");
    }

    @Override
    public String run(Run operation) {
        return "run Java: " + operation.name();
    }

    @Override
    public String insert(Insert operation) {
        return "insert " + rows(operation.rows().values().size()) + " into " + operation.table();
    }

    @Override
    public String update(Update operation) {
        return "update " + rows(operation.changes().size()) + " of " + operation.table();
    }

    @Override
    public String delete(Delete operation) {
        return "delete " + rows(operation.rows().values().size()) + " of " + operation.table();
    }

    private static String rows(int count) {
        return count == 1 ? "1 row" : count + " rows";
    }

    @Override
    public String partitionTable(PartitionTable operation) {
        Partitioning after = operation.after();
        return after == null
                ? "make " + operation.table() + " whole again"
                : "partition " + operation.table() + " by " + after.by().word() + " of "
                        + after.column().name();
    }

    @Override
    public String addPartition(AddPartition operation) {
        return "add partition " + said(operation.table(), operation.partition());
    }

    @Override
    public String mergePartition(MergePartition operation) {
        return "merge partition " + said(operation.table(), operation.partition());
    }

    @Override
    public String dropPartition(DropPartition operation) {
        return "drop partition " + said(operation.table(), operation.partition()) + ", with its rows";
    }

    private static String said(String table, Partition partition) {
        return partition.name() + " of " + table + ", " + partition.said();
    }

    @Override
    public String unfinished(Unfinished operation) {
        // What follows a colon is SQL to go on from.
        return "unfinished: " + operation.task().split(": ", 2)[0];
    }

    /** Only what differs. */
    private static String changes(Column before, Column after) {
        List<String> changes = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            changes.add(said(before.type()) + " to " + said(after.type()));
        }
        if (before.nullable() != after.nullable()) {
            changes.add(after.nullable() ? "nullable" : "not null");
        }
        if (before.identity() != after.identity()) {
            changes.add(after.identity() ? "identity" : "no identity");
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            changes.add(after.defaultValue() == null ? "no default" : "default " + after.defaultValue());
        }
        if (!Objects.equals(before.generatedAs(), after.generatedAs())) {
            changes.add(after.generatedAs() == null ? "not generated" : "generated as " + after.generatedAs());
        }
        if (!Objects.equals(before.collation(), after.collation())) {
            changes.add(after.collation() == null ? "no collation" : "collation " + after.collation());
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            changes.add(after.comment() == null ? "no comment" : "comment");
        }
        return String.join(", ", changes);
    }

    private static String said(String table, Column column) {
        return table + "." + column.name() + " " + said(column);
    }

    private static String said(Column column) {
        return said(column.type())
                + (column.nullable() ? "" : " not null")
                + (column.identity() ? " identity" : "")
                + (column.defaultValue() == null ? "" : " default " + column.defaultValue());
    }

    static String said(ColumnType type) {
        if (type.sql() != null) {
            return type.sql();
        }
        String name = type.kind().name().toLowerCase(Locale.ROOT);
        if (!type.values().isEmpty()) {
            return name + type.values();
        }
        if (type.length() > 0) {
            return name + "(" + type.length() + ")";
        }
        if (type.precision() > 0) {
            return name + "(" + type.precision() + (type.scale() > 0 ? "," + type.scale() : "") + ")";
        }
        return name;
    }

    private static String said(String table, ForeignKey key) {
        return key.name() + " on " + on(table, key.columns()) + " to " + on(key.targetTable(), key.targetColumns());
    }

    private static String on(String table, List<String> columns) {
        return table + "(" + String.join(", ", columns) + ")";
    }
}
