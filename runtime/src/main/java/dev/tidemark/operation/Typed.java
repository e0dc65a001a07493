package dev.tidemark.operation;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows and partitions with what only the schema before them says: the types of their columns, the key of their table. */
public final class Typed {
    private Typed() {}

    /** The operation with what the schema says of its rows; as it is, and the schema not asked for, where it has none. */
    public static Operation of(Operation operation, Supplier<Schema> before) {
        if (operation instanceof Operation.Insert insert) {
            Table table = table(insert.table(), before);
            return new Operation.Insert(
                    name(table, insert.table()), insert.rows().in(table), insert.undo());
        }
        if (operation instanceof Operation.Delete delete) {
            Table table = table(delete.table(), before);
            return new Operation.Delete(
                    name(table, delete.table()), delete.rows().in(table), delete.undo());
        }
        if (operation instanceof Operation.Update update) {
            Table table = table(update.table(), before);
            return new Operation.Update(
                    name(table, update.table()),
                    update.changes().stream().map(change -> change.in(table)).toList(),
                    update.optional(),
                    update.undo());
        }
        if (operation instanceof Operation.PartitionTable partition) {
            Table table = table(partition.table(), before);
            return new Operation.PartitionTable(
                    name(table, partition.table()),
                    partition.before() == null ? null : partition.before().in(table),
                    partition.after() == null ? null : partition.after().fitFor(table),
                    partition.undo());
        }
        if (operation instanceof Operation.AddPartition add) {
            Table table = table(add.table(), before);
            return new Operation.AddPartition(
                    name(table, add.table()), add.partition().in(table), add.undo());
        }
        if (operation instanceof Operation.MergePartition merge) {
            Table table = table(merge.table(), before);
            return new Operation.MergePartition(
                    name(table, merge.table()), merge.partition().in(table), merge.undo());
        }
        if (operation instanceof Operation.DropPartition drop) {
            Table table = table(drop.table(), before);
            return new Operation.DropPartition(
                    name(table, drop.table()), drop.partition().in(table), drop.undo());
        }
        return operation;
    }

    /** As {@link #of}, for operations that follow one another. */
    public static List<Operation> all(List<Operation> operations, Supplier<Schema> before) {
        if (operations.stream().noneMatch(Typed::hasRows)) {
            return operations;
        }
        List<Operation> typed = new ArrayList<>();
        Schema schema = before.get();
        for (Operation operation : operations) {
            Schema now = schema;
            typed.add(of(operation, () -> now));
            schema = Applied.asFarAsItFits(schema, List.of(operation));
        }
        return typed;
    }

    private static boolean hasRows(Operation operation) {
        return operation instanceof Operation.Own
                && !(operation instanceof Operation.Sql || operation instanceof Operation.Run);
    }

    /** As the model writes it: some databases tell names apart by their case. */
    private static String name(@Nullable Table table, String stated) {
        return table == null ? stated : table.name();
    }

    private static @Nullable Table table(String name, Supplier<Schema> before) {
        return before.get().tables().values().stream()
                .filter(table -> Rows.areOne(table.name(), name))
                .findFirst()
                .orElse(null);
    }
}
