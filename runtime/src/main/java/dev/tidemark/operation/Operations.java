package dev.tidemark.operation;

import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The words of a migration. Each call records operations in order; {@link #recorded} gives them.
 *
 * <pre>{@code
 * db.createTable("customers", t -> {
 *     t.column("id", bigint()).notNull().identity();
 *     t.column("email", varchar(320)).notNull();
 *     t.primaryKey("id");
 *     t.unique("uk_customers_email", "email");
 * });
 * db.alterTable("orders", t -> {
 *     t.addColumn("customer_id", bigint());
 *     t.addForeignKey("fk_orders_customer", "customer_id").references("customers", "id");
 * });
 * }</pre>
 *
 * A word that takes something away states what it takes, so that every migration can be inverted, described and checked
 * without a database.
 */
public final class Operations {
    private final List<Operation> recorded = new ArrayList<>();

    private Operations() {}

    /** The operations recorded so far, in order. */
    public List<Operation> recorded() {
        return List.copyOf(recorded);
    }

    /** The operations of one direction of a migration. */
    public static List<Operation> record(Consumer<Operations> direction) {
        Operations operations = new Operations();
        direction.accept(operations);
        return operations.recorded();
    }

    /** Creates a table. */
    public void createTable(String name, Consumer<TableWords> definition) {
        recorded.add(new Operation.CreateTable(TableWords.define(name, definition)));
    }

    /** Destroys a table and its rows; the definition says what it was. */
    public void dropTable(String name, Consumer<TableWords> definition) {
        recorded.add(new Operation.DropTable(TableWords.define(name, definition)));
    }

    /** Gives up a table while its rows stay; the definition says what it was. */
    public void retireTable(String name, Consumer<TableWords> definition) {
        recorded.add(new Operation.RetireTable(TableWords.define(name, definition)));
    }

    /** Takes a retired table back into use. */
    public void restoreTable(String name, Consumer<TableWords> definition) {
        recorded.add(new Operation.RestoreTable(TableWords.define(name, definition)));
    }

    public void renameTable(String from, String to) {
        recorded.add(new Operation.RenameTable(from, to));
    }

    /** Changes a table: columns, keys, indexes, checks, comment. */
    public void alterTable(String name, Consumer<AlterTableWords> changes) {
        recorded.addAll(AlterTableWords.read(name, changes));
    }

    /** Creates a sequence that starts at {@code start} and steps by {@code increment}. */
    public SequenceWords createSequence(String name, long start, long increment) {
        Sequence sequence = new Sequence(name, start, increment);
        int place = recorded.size();
        recorded.add(new Operation.CreateSequence(sequence));
        return new SequenceWords(numbered -> recorded.set(place, new Operation.CreateSequence(sequence, numbered)));
    }

    /** Destroys a sequence; start and increment say what it was. */
    public SequenceWords dropSequence(String name, long start, long increment) {
        Sequence sequence = new Sequence(name, start, increment);
        int place = recorded.size();
        recorded.add(new Operation.DropSequence(sequence));
        return new SequenceWords(numbered -> recorded.set(place, new Operation.DropSequence(sequence, numbered)));
    }

    public void renameSequence(String from, String to) {
        recorded.add(new Operation.RenameSequence(from, to));
    }

    /** Changes a sequence's step from {@code increment} to {@code newIncrement}. */
    public void alterSequence(String name, long start, long increment, long newIncrement) {
        alterSequence(name, start, increment, start, newIncrement);
    }

    /** Changes what a sequence would begin with and its step; its position stays. */
    public void alterSequence(String name, long start, long increment, long newStart, long newIncrement) {
        recorded.add(new Operation.AlterSequence(
                new Sequence(name, start, increment), new Sequence(name, newStart, newIncrement)));
    }

    /** Creates a view of a query. */
    public void createView(String name, String query) {
        recorded.add(new Operation.CreateView(new View(name, query, null)));
    }

    /** Drops a view; the query says what it was. */
    public void dropView(String name, String query) {
        recorded.add(new Operation.DropView(new View(name, query, null)));
    }

    /**
     * Runs SQL: one statement, or several with semicolons between them. What is in quotes, comments and the bodies of triggers
     * and procedures is left whole. {@link SqlWords#on} gives a database other words.
     */
    public SqlWords sql(String statements) {
        return sql(statements, Map.of());
    }

    /** Runs SQL; {@code variants} replaces it on the databases it names ({@code "postgresql"}). */
    public SqlWords sql(String statements, Map<String, String> variants) {
        return new SqlWords(add(new Operation.Sql(statements, variants)));
    }

    /**
     * Marks the place of a step that only a person can write, such as rows to carry from one table to another. A sealed
     * revision runs once each is replaced, by {@link #sql} or {@link #run} or by nothing.
     */
    public void unfinished(String task) {
        recorded.add(new Operation.Unfinished(task));
    }

    /** Runs Java code; the name says what it does and stands for the code in the checksum. */
    public UndoWords run(String name, JavaStep step) {
        return own(new Operation.Run(name, step));
    }

    /** Inserts rows. The downgrade deletes them, in the same words. */
    public UndoWords insert(String table, Consumer<RowWords> rows) {
        return own(new Operation.Insert(table, RowWords.read(rows), Operation.Undo.IN_DOWNGRADE));
    }

    /** Gives values of single rows others. The downgrade gives them back. */
    public UndoWords update(String table, Consumer<UpdateWords> changes) {
        return own(UpdateWords.read(table, changes));
    }

    /** Deletes rows; all of what they hold is stated, so that the downgrade can insert them. */
    public UndoWords delete(String table, Consumer<RowWords> rows) {
        return own(new Operation.Delete(table, RowWords.read(rows), Operation.Undo.IN_DOWNGRADE));
    }

    /**
     * Spreads the rows of a table over partitions: {@code Partitioning.byRange("happened_on")}. By range or list they all begin
     * in the rest. PostgreSQL copies the table for it. The downgrade says {@link #unpartition} in the same words.
     */
    public UndoWords partition(String table, Partitioning how) {
        return own(new Operation.PartitionTable(table, null, how, Operation.Undo.IN_DOWNGRADE));
    }

    /** Makes the table whole again, with all its rows; {@code how} says what it was. */
    public UndoWords unpartition(String table, Partitioning how) {
        return own(new Operation.PartitionTable(table, how, null, Operation.Undo.IN_DOWNGRADE));
    }

    /**
     * Gives rows a partition of their own: {@code Partition.range("events_2026", "happened_on", from, to)}. The downgrade says
     * {@link #mergePartition} in the same words.
     */
    public UndoWords addPartition(String table, Partition partition) {
        return own(new Operation.AddPartition(table, partition, Operation.Undo.IN_DOWNGRADE));
    }

    /** Gives up a partition; its rows stay. */
    public UndoWords mergePartition(String table, Partition partition) {
        return own(new Operation.MergePartition(table, partition, Operation.Undo.IN_DOWNGRADE));
    }

    /**
     * Destroys a partition and its rows, on databases without partitions the rows. The downgrade says {@link #addPartition};
     * the rows do not come back.
     */
    public UndoWords dropPartition(String table, Partition partition) {
        return own(new Operation.DropPartition(table, partition, Operation.Undo.IN_DOWNGRADE));
    }

    private UndoWords own(Operation.Own operation) {
        return new UndoWords(add(operation));
    }

    /** Records a step of which more may be said. */
    private UndoWords.Change add(Operation.Own operation) {
        int place = recorded.size();
        recorded.add(operation);
        return into -> recorded.set(place, into.apply((Operation.Own) recorded.get(place)));
    }
}
