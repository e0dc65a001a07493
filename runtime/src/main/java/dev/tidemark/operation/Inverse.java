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
import dev.tidemark.operation.Operation.Own;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The way back of each operation. */
public final class Inverse implements Operation.Visitor<Optional<Operation>> {
    private static final Inverse INVERSE = new Inverse();
    private static final String BACK = "undo ";

    private Inverse() {}

    /** The inverses in reverse order; {@link Operation.Sql} and {@link Operation.Run} have none and are
     * left out. */
    public static List<Operation> of(List<Operation> operations) {
        List<Operation> inverses = new ArrayList<>();
        operations.forEach(operation -> operation.accept(INVERSE).ifPresent(inverses::add));
        Collections.reverse(inverses);
        return List.copyOf(inverses);
    }

    @Override
    public Optional<Operation> createTable(CreateTable operation) {
        return Optional.of(new DropTable(operation.table()));
    }

    @Override
    public Optional<Operation> dropTable(DropTable operation) {
        return Optional.of(new CreateTable(operation.table()));
    }

    @Override
    public Optional<Operation> renameTable(RenameTable operation) {
        return Optional.of(new RenameTable(operation.to(), operation.from()));
    }

    @Override
    public Optional<Operation> retireTable(RetireTable operation) {
        return Optional.of(new RestoreTable(operation.table()));
    }

    @Override
    public Optional<Operation> restoreTable(RestoreTable operation) {
        return Optional.of(new RetireTable(operation.table()));
    }

    @Override
    public Optional<Operation> commentTable(CommentTable operation) {
        return Optional.of(new CommentTable(operation.table(), operation.after(), operation.before()));
    }

    @Override
    public Optional<Operation> addColumn(AddColumn operation) {
        return Optional.of(new DropColumn(operation.table(), operation.column()));
    }

    @Override
    public Optional<Operation> dropColumn(DropColumn operation) {
        return Optional.of(new AddColumn(operation.table(), operation.column(), null));
    }

    @Override
    public Optional<Operation> renameConstraint(RenameConstraint operation) {
        return Optional.of(new RenameConstraint(operation.table(), operation.to(), operation.from()));
    }

    @Override
    public Optional<Operation> renameIndex(RenameIndex operation) {
        return Optional.of(new RenameIndex(operation.table(), operation.to(), operation.from()));
    }

    @Override
    public Optional<Operation> renameColumn(RenameColumn operation) {
        return Optional.of(new RenameColumn(operation.table(), operation.to(), operation.from()));
    }

    @Override
    public Optional<Operation> alterColumn(AlterColumn operation) {
        return Optional.of(new AlterColumn(operation.table(), operation.after(), operation.before(), null));
    }

    @Override
    public Optional<Operation> retireColumn(RetireColumn operation) {
        return Optional.of(new RestoreColumn(operation.table(), operation.column(), null));
    }

    @Override
    public Optional<Operation> restoreColumn(RestoreColumn operation) {
        return Optional.of(new RetireColumn(operation.table(), operation.column()));
    }

    @Override
    public Optional<Operation> addPrimaryKey(AddPrimaryKey operation) {
        return Optional.of(new DropPrimaryKey(operation.table(), operation.key()));
    }

    @Override
    public Optional<Operation> dropPrimaryKey(DropPrimaryKey operation) {
        return Optional.of(new AddPrimaryKey(operation.table(), operation.key()));
    }

    @Override
    public Optional<Operation> addUnique(AddUnique operation) {
        return Optional.of(new DropUnique(operation.table(), operation.key()));
    }

    @Override
    public Optional<Operation> dropUnique(DropUnique operation) {
        return Optional.of(new AddUnique(operation.table(), operation.key()));
    }

    @Override
    public Optional<Operation> addForeignKey(AddForeignKey operation) {
        return Optional.of(new DropForeignKey(operation.table(), operation.key()));
    }

    @Override
    public Optional<Operation> dropForeignKey(DropForeignKey operation) {
        return Optional.of(new AddForeignKey(operation.table(), operation.key()));
    }

    @Override
    public Optional<Operation> addCheck(AddCheck operation) {
        return Optional.of(new DropCheck(operation.table(), operation.check()));
    }

    @Override
    public Optional<Operation> dropCheck(DropCheck operation) {
        return Optional.of(new AddCheck(operation.table(), operation.check()));
    }

    @Override
    public Optional<Operation> createIndex(CreateIndex operation) {
        return Optional.of(new DropIndex(operation.table(), operation.index()));
    }

    @Override
    public Optional<Operation> dropIndex(DropIndex operation) {
        return Optional.of(new CreateIndex(operation.table(), operation.index()));
    }

    @Override
    public Optional<Operation> createSequence(CreateSequence operation) {
        return Optional.of(new DropSequence(operation.sequence(), operation.numbers()));
    }

    @Override
    public Optional<Operation> dropSequence(DropSequence operation) {
        return Optional.of(new CreateSequence(operation.sequence(), operation.numbers()));
    }

    @Override
    public Optional<Operation> renameSequence(RenameSequence operation) {
        return Optional.of(new RenameSequence(operation.to(), operation.from()));
    }

    @Override
    public Optional<Operation> alterSequence(AlterSequence operation) {
        return Optional.of(new AlterSequence(operation.after(), operation.before()));
    }

    @Override
    public Optional<Operation> createView(CreateView operation) {
        return Optional.of(new DropView(operation.view()));
    }

    @Override
    public Optional<Operation> dropView(DropView operation) {
        return Optional.of(new CreateView(operation.view()));
    }

    @Override
    public Optional<Operation> only(Only operation) {
        return operation.step().accept(this).map(inverse -> new Only((Own) inverse, operation.environments()));
    }

    @Override
    public Optional<Operation> sql(Sql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Operation> run(Run operation) {
        return Optional.empty();
    }

    @Override
    public Optional<Operation> insert(Insert operation) {
        return Optional.of(new Delete(operation.table(), operation.rows(), operation.undo()));
    }

    @Override
    public Optional<Operation> update(Update operation) {
        List<RowChange> changes = new ArrayList<>();
        operation.changes().forEach(change -> changes.add(0, change.inverse()));
        return Optional.of(new Update(operation.table(), changes, operation.optional(), operation.undo()));
    }

    @Override
    public Optional<Operation> delete(Delete operation) {
        return Optional.of(new Insert(operation.table(), operation.rows(), operation.undo()));
    }

    @Override
    public Optional<Operation> partitionTable(PartitionTable operation) {
        return Optional.of(
                new PartitionTable(operation.table(), operation.after(), operation.before(), operation.undo()));
    }

    @Override
    public Optional<Operation> addPartition(AddPartition operation) {
        return Optional.of(new MergePartition(operation.table(), operation.partition(), operation.undo()));
    }

    @Override
    public Optional<Operation> mergePartition(MergePartition operation) {
        return Optional.of(new AddPartition(operation.table(), operation.partition(), operation.undo()));
    }

    @Override
    public Optional<Operation> dropPartition(DropPartition operation) {
        return Optional.of(new AddPartition(operation.table(), operation.partition(), operation.undo()));
    }

    @Override
    public Optional<Operation> unfinished(Unfinished operation) {
        return Optional.of(new Unfinished(
                operation.task().startsWith(BACK)
                        ? operation.task().substring(BACK.length())
                        : BACK + operation.task()));
    }
}
