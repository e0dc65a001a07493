package dev.tidemark.operation;

/**
 * A meaning that lies in the schema alone: what steps do beside it (rows, partitions, SQL and Java of the user's own) has one
 * answer. A new operation still asks to be told apart, here or by each meaning.
 */
public interface SchemaVisitor<R> extends Operation.Visitor<R> {
    /** The answer for a step that leaves the schema as it is. */
    R beside(Operation operation);

    @Override
    default R sql(Operation.Sql operation) {
        return beside(operation);
    }

    @Override
    default R run(Operation.Run operation) {
        return beside(operation);
    }

    @Override
    default R insert(Operation.Insert operation) {
        return beside(operation);
    }

    @Override
    default R update(Operation.Update operation) {
        return beside(operation);
    }

    @Override
    default R delete(Operation.Delete operation) {
        return beside(operation);
    }

    @Override
    default R partitionTable(Operation.PartitionTable operation) {
        return beside(operation);
    }

    @Override
    default R addPartition(Operation.AddPartition operation) {
        return beside(operation);
    }

    @Override
    default R mergePartition(Operation.MergePartition operation) {
        return beside(operation);
    }

    @Override
    default R dropPartition(Operation.DropPartition operation) {
        return beside(operation);
    }

    @Override
    default R unfinished(Operation.Unfinished operation) {
        return beside(operation);
    }
}
