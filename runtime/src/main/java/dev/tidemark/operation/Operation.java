package dev.tidemark.operation;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.schema.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change of a schema. The glossary of Tidemark: each record is one word, each {@link Visitor} one meaning of all of
 * them. An operation carries what it destroys, so that its inverse needs no look-up.
 */
public sealed interface Operation {
    /** Creates a table with all that belongs to it. */
    record CreateTable(Table table) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    /** Destroys a table and its rows. */
    record DropTable(Table table) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    record RenameTable(String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /** Gives up a table while its rows stay; it can be restored, or purged later. */
    record RetireTable(Table table) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retireTable(this);
        }
    }

    /** Takes a retired table back into use, rows and all. */
    record RestoreTable(Table table) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.restoreTable(this);
        }
    }

    /** Sets, changes or (null) removes a table's comment. */
    record CommentTable(
            String table, @Nullable String before, @Nullable String after) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.commentTable(this);
        }
    }

    /** Adds a column; {@code backfill} gives the existing rows a value. */
    record AddColumn(String table, Column column, @Nullable Backfill backfill) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    /** Destroys a column and its values. */
    record DropColumn(String table, Column column) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    record RenameColumn(String table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /**
     * Changes a column's type, nullability, default, identity, generation or comment, never its name.
     *
     * @param backfill where NULLs must get a value or the type's conversion needs words: the new value; else null
     */
    record AlterColumn(
            String table,
            Column before,
            Column after,
            @Nullable Backfill backfill) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }
    }

    /** Gives up a column while its values stay: it becomes nullable; keys and indexes on it have gone before. */
    record RetireColumn(String table, Column column) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retireColumn(this);
        }
    }

    /** Takes a retired column back into use, values and all; {@code backfill} serves rows that came in between. */
    record RestoreColumn(
            String table, Column column, @Nullable Backfill backfill) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.restoreColumn(this);
        }
    }

    record AddPrimaryKey(String table, PrimaryKey key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addPrimaryKey(this);
        }
    }

    record DropPrimaryKey(String table, PrimaryKey key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropPrimaryKey(this);
        }
    }

    record AddUnique(String table, UniqueKey key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addUnique(this);
        }
    }

    record DropUnique(String table, UniqueKey key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropUnique(this);
        }
    }

    record AddForeignKey(String table, ForeignKey key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addForeignKey(this);
        }
    }

    record DropForeignKey(String table, ForeignKey key) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropForeignKey(this);
        }
    }

    record AddCheck(String table, Check check) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addCheck(this);
        }
    }

    record DropCheck(String table, Check check) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropCheck(this);
        }
    }

    /** Gives a unique key, a foreign key or a check another name; nothing is built anew. */
    record RenameConstraint(String table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    record RenameIndex(String table, String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    record CreateIndex(String table, Index index) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    record DropIndex(String table, Index index) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /**
     * Creates a sequence.
     *
     * @param numbers the column that it shall number, where rows are there already: it begins after them; else null
     */
    record CreateSequence(Sequence sequence, @Nullable Numbered numbers) implements Operation {
        public CreateSequence(Sequence sequence) {
            this(sequence, null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    /**
     * Destroys a sequence and its position.
     *
     * @param numbers the column that it numbered, so that the way back begins after its rows; null where unknown
     */
    record DropSequence(Sequence sequence, @Nullable Numbered numbers) implements Operation {
        public DropSequence(Sequence sequence) {
            this(sequence, null);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    record RenameSequence(String from, String to) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /** Changes a sequence's step or what it would begin with; its position stays. */
    record AlterSequence(Sequence before, Sequence after) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    record CreateView(View view) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createView(this);
        }
    }

    record DropView(View view) implements Operation {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropView(this);
        }
    }

    /** A step that only a person writes, for no comparison of schemas finds it. */
    sealed interface Own extends Operation
            permits Only,
                    Sql,
                    Run,
                    Insert,
                    Update,
                    Delete,
                    PartitionTable,
                    AddPartition,
                    MergePartition,
                    DropPartition {
        /** What takes it back. */
        Undo undo();

        /** The same step, taken back otherwise. */
        Own with(Undo undo);
    }

    /** What takes a person's own step back. */
    enum Undo {
        /** A step of the downgrade that a person writes too. */
        IN_DOWNGRADE,
        /** The rest of the downgrade, as where it drops what the step has filled. */
        NOT_NEEDED,
        /** Nothing; a downgrade over it is refused. */
        IMPOSSIBLE
    }

    /**
     * A step for some environments alone. What runs is found by {@link Recording#in}; a meaning that does not tell environments
     * apart is that of the step.
     *
     * @param environments by name, sorted; one at least
     */
    record Only(Own step, List<String> environments) implements Own {
        public Only {
            if (step instanceof Only) {
                throw new IllegalArgumentException("a step says twice in which environments it runs");
            }
            if (environments.isEmpty()
                    || environments.stream().anyMatch(Objects::isNull)
                    || environments.stream()
                            .anyMatch(name -> name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == ','))) {
                throw new IllegalArgumentException("only(" + String.join(", ", environments)
                        + ") is to name environments, without blanks and commas: only(\"demo\")");
            }
            environments = environments.stream().distinct().sorted().toList();
        }

        /** The step itself, of one that may be for some environments alone. */
        public static Operation bare(Operation operation) {
            return operation instanceof Only only ? only.step() : operation;
        }

        /** A step with another in its place, for the same environments. */
        static Own with(Own step, UnaryOperator<Own> change) {
            return step instanceof Only only
                    ? new Only(change.apply(only.step()), only.environments())
                    : change.apply(step);
        }

        @Override
        public Undo undo() {
            return step.undo();
        }

        @Override
        public Only with(Undo undo) {
            return new Only(step.with(undo), environments);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.only(this);
        }
    }

    /**
     * Runs the user's own SQL.
     *
     * @param statement the SQL for every database that {@code variants} does not name; empty: nothing there
     * @param variants by database name, such as {@code postgresql}
     */
    record Sql(String statement, Map<String, String> variants, Undo undo) implements Own {
        public Sql {
            Objects.requireNonNull(statement, "the SQL is null");
            variants = Map.copyOf(variants);
        }

        public Sql(String statement, Map<String, String> variants) {
            this(statement, variants, Undo.IN_DOWNGRADE);
        }

        /** The SQL for a database; empty where there is none. */
        public String on(String database) {
            return variants.getOrDefault(database, statement);
        }

        @Override
        public Sql with(Undo undo) {
            return new Sql(statement, variants, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sql(this);
        }
    }

    /** Runs the user's own Java on the migration's connection. The name stands for the code in the checksum. */
    record Run(String name, JavaStep step, Undo undo) implements Own {
        public Run(String name, JavaStep step) {
            this(name, step, Undo.IN_DOWNGRADE);
        }

        @Override
        public Run with(Undo undo) {
            return new Run(name, step, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.run(this);
        }
    }

    record Insert(String table, Rows rows, Undo undo) implements Own {
        @Override
        public Insert with(Undo undo) {
            return new Insert(table, rows, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /**
     * Gives values of single rows others.
     *
     * @param optional whether a row that is not as stated is left alone
     */
    record Update(String table, List<RowChange> changes, boolean optional, Undo undo) implements Own {
        public Update {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new IllegalArgumentException(
                        "there is no change: u.where(column, value).set(column, before, after)");
            }
        }

        @Override
        public Update with(Undo undo) {
            return new Update(table, changes, optional, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /** Deletes single rows, which it states in whole. */
    record Delete(String table, Rows rows, Undo undo) implements Own {
        @Override
        public Delete with(Undo undo) {
            return new Delete(table, rows, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /**
     * Spreads the rows of a table over partitions, or makes it whole again.
     *
     * @param before null where it was whole
     * @param after null where it will be whole
     */
    record PartitionTable(
            String table,
            @Nullable Partitioning before,
            @Nullable Partitioning after,
            Undo undo) implements Own {
        public PartitionTable {
            if ((before == null) == (after == null)) {
                throw new IllegalArgumentException("the table " + table + " is to be whole either before or after");
            }
        }

        @Override
        public PartitionTable with(Undo undo) {
            return new PartitionTable(table, before, after, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.partitionTable(this);
        }
    }

    /** Gives rows of a table a partition of their own, those that are there already too. */
    record AddPartition(String table, Partition partition, Undo undo) implements Own {
        @Override
        public AddPartition with(Undo undo) {
            return new AddPartition(table, partition, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addPartition(this);
        }
    }

    /** Gives up a partition; its rows go back to the others. */
    record MergePartition(String table, Partition partition, Undo undo) implements Own {
        @Override
        public MergePartition with(Undo undo) {
            return new MergePartition(table, partition, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mergePartition(this);
        }
    }

    /** Destroys a partition and its rows; where the database has no partitions, the rows. */
    record DropPartition(String table, Partition partition, Undo undo) implements Own {
        @Override
        public DropPartition with(Undo undo) {
            return new DropPartition(table, partition, undo);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropPartition(this);
        }
    }

    /**
     * Stands where a person must write a step. A sealed revision that still has one never runs.
     *
     * @param task what the step is to do
     */
    record Unfinished(String task) implements Operation {
        public Unfinished {
            Objects.requireNonNull(task, "the task is null");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unfinished(this);
        }
    }

    /** A column whose numbers come from a sequence. */
    record Numbered(String table, String column) {}

    /** Calls the visitor's method for this operation. */
    <R> R accept(Visitor<R> visitor);

    /** One meaning of every operation. A new operation does not compile until each meaning has been given. */
    interface Visitor<R> {
        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R renameTable(RenameTable operation);

        R retireTable(RetireTable operation);

        R restoreTable(RestoreTable operation);

        R commentTable(CommentTable operation);

        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R renameColumn(RenameColumn operation);

        R renameConstraint(RenameConstraint operation);

        R renameIndex(RenameIndex operation);

        R alterColumn(AlterColumn operation);

        R retireColumn(RetireColumn operation);

        R restoreColumn(RestoreColumn operation);

        R addPrimaryKey(AddPrimaryKey operation);

        R dropPrimaryKey(DropPrimaryKey operation);

        R addUnique(AddUnique operation);

        R dropUnique(DropUnique operation);

        R addForeignKey(AddForeignKey operation);

        R dropForeignKey(DropForeignKey operation);

        R addCheck(AddCheck operation);

        R dropCheck(DropCheck operation);

        R createIndex(CreateIndex operation);

        R dropIndex(DropIndex operation);

        R createSequence(CreateSequence operation);

        R dropSequence(DropSequence operation);

        R renameSequence(RenameSequence operation);

        R alterSequence(AlterSequence operation);

        R createView(CreateView operation);

        R dropView(DropView operation);

        default R only(Only operation) {
            return operation.step().accept(this);
        }

        R sql(Sql operation);

        R run(Run operation);

        R insert(Insert operation);

        R update(Update operation);

        R delete(Delete operation);

        R partitionTable(PartitionTable operation);

        R addPartition(AddPartition operation);

        R mergePartition(MergePartition operation);

        R dropPartition(DropPartition operation);

        R unfinished(Unfinished operation);
    }
}
