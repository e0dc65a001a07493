package dev.tidemark.operation;

import dev.tidemark.operation.Hazard.Found;
import dev.tidemark.problem.Code;
import java.util.List;

/** What each operation holds up or breaks while the application runs, by itself; nothing is known of the rows. */
final class Hazards implements Operation.Visitor<List<Found>> {
    static final Hazards HAZARDS = new Hazards();
    static final String QUIET = "Where it has many rows, deploy this at a quiet hour.";
    static final String ONLINE =
            "Where it has many rows, PostgreSQL and MariaDB do this while others write; elsewhere deploy it at a quiet hour.";
    static final String SCAN = "while all rows are looked at";
    private static final String KEEP_NAME =
            "Stop them before this runs, or keep the old name in the mapping until they are gone.";
    private static final String DROP_LATER = "Stop them before this runs, or drop it one release later.";

    private Hazards() {}

    static List<Found> longLock(String tables, String when, String remedy) {
        return List.of(new Found(Code.LONG_LOCK, "nothing can be written to " + tables + " " + when + ". " + remedy));
    }

    static List<Found> oldVersions(String what, String remedy) {
        return List.of(new Found(
                Code.BREAKS_OLD_VERSIONS, "versions of the application that still run " + what + ". " + remedy));
    }

    @Override
    public List<Found> createTable(Operation.CreateTable operation) {
        return List.of();
    }

    @Override
    public List<Found> dropTable(Operation.DropTable operation) {
        return oldVersions("look for " + operation.table().name(), DROP_LATER);
    }

    @Override
    public List<Found> renameTable(Operation.RenameTable operation) {
        return oldVersions("look for " + operation.from(), KEEP_NAME);
    }

    @Override
    public List<Found> retireTable(Operation.RetireTable operation) {
        return List.of();
    }

    @Override
    public List<Found> restoreTable(Operation.RestoreTable operation) {
        return List.of();
    }

    @Override
    public List<Found> commentTable(Operation.CommentTable operation) {
        return List.of();
    }

    @Override
    public List<Found> addColumn(Operation.AddColumn operation) {
        return ColumnHazards.ofNew(operation);
    }

    @Override
    public List<Found> dropColumn(Operation.DropColumn operation) {
        return oldVersions(
                "look for " + operation.table() + "." + operation.column().name(), DROP_LATER);
    }

    @Override
    public List<Found> renameColumn(Operation.RenameColumn operation) {
        return oldVersions("look for " + operation.table() + "." + operation.from(), KEEP_NAME);
    }

    @Override
    public List<Found> renameConstraint(Operation.RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<Found> renameIndex(Operation.RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<Found> alterColumn(Operation.AlterColumn operation) {
        return ColumnHazards.ofChanged(operation);
    }

    @Override
    public List<Found> retireColumn(Operation.RetireColumn operation) {
        return List.of();
    }

    @Override
    public List<Found> restoreColumn(Operation.RestoreColumn operation) {
        return operation.column().nullable()
                ? List.of()
                : ColumnHazards.ofRequired(operation.table(), operation.column());
    }

    @Override
    public List<Found> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return longLock(
                operation.table(), "while its index is built", operation.key().name() == null ? QUIET : ONLINE);
    }

    @Override
    public List<Found> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return List.of();
    }

    @Override
    public List<Found> addUnique(Operation.AddUnique operation) {
        return longLock(operation.table(), "while its index is built", ONLINE);
    }

    @Override
    public List<Found> dropUnique(Operation.DropUnique operation) {
        return List.of();
    }

    @Override
    public List<Found> addForeignKey(Operation.AddForeignKey operation) {
        return longLock(operation.table() + " and " + operation.key().targetTable(), SCAN, ONLINE);
    }

    @Override
    public List<Found> dropForeignKey(Operation.DropForeignKey operation) {
        return List.of();
    }

    @Override
    public List<Found> addCheck(Operation.AddCheck operation) {
        return longLock(operation.table(), SCAN, ONLINE);
    }

    @Override
    public List<Found> dropCheck(Operation.DropCheck operation) {
        return List.of();
    }

    @Override
    public List<Found> createIndex(Operation.CreateIndex operation) {
        return longLock(operation.table(), "while it is built", ONLINE);
    }

    @Override
    public List<Found> dropIndex(Operation.DropIndex operation) {
        return List.of();
    }

    @Override
    public List<Found> createSequence(Operation.CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<Found> dropSequence(Operation.DropSequence operation) {
        return oldVersions("take their numbers from " + operation.sequence().name(), DROP_LATER);
    }

    @Override
    public List<Found> renameSequence(Operation.RenameSequence operation) {
        return oldVersions("take their numbers from " + operation.from(), KEEP_NAME);
    }

    @Override
    public List<Found> alterSequence(Operation.AlterSequence operation) {
        return operation.before().increment() == operation.after().increment()
                ? List.of()
                : oldVersions(
                        "count in steps of " + operation.before().increment() + " and would give out numbers twice",
                        "Stop them before this runs.");
    }

    @Override
    public List<Found> createView(Operation.CreateView operation) {
        return List.of();
    }

    @Override
    public List<Found> dropView(Operation.DropView operation) {
        return oldVersions("look for " + operation.view().name(), DROP_LATER);
    }

    @Override
    public List<Found> sql(Operation.Sql operation) {
        return List.of();
    }

    @Override
    public List<Found> run(Operation.Run operation) {
        return List.of();
    }

    @Override
    public List<Found> insert(Operation.Insert operation) {
        return List.of();
    }

    @Override
    public List<Found> update(Operation.Update operation) {
        return List.of();
    }

    @Override
    public List<Found> delete(Operation.Delete operation) {
        return oldVersions("may look for rows of " + operation.table() + " that go", DROP_LATER);
    }

    @Override
    public List<Found> partitionTable(Operation.PartitionTable operation) {
        return longLock(operation.table(), "while its rows are written anew, one partition or another", QUIET);
    }

    @Override
    public List<Found> addPartition(Operation.AddPartition operation) {
        return longLock(operation.table(), "while the partition takes its rows over", QUIET);
    }

    @Override
    public List<Found> mergePartition(Operation.MergePartition operation) {
        return longLock(operation.table(), "while the others take the partition's rows over", QUIET);
    }

    @Override
    public List<Found> dropPartition(Operation.DropPartition operation) {
        return oldVersions(
                "may look for rows of " + operation.partition().name() + ", a part of " + operation.table(),
                DROP_LATER);
    }

    @Override
    public List<Found> unfinished(Operation.Unfinished operation) {
        return List.of();
    }
}
