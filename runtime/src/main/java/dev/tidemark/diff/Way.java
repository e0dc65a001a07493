package dev.tidemark.diff;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** A schema on its way to another: the operations so far, and what they have made of it. */
final class Way {
    private final List<Operation> operations = new ArrayList<>();
    private Schema schema;

    Way(Schema from) {
        schema = from;
    }

    void go(List<Operation> steps) {
        operations.addAll(steps);
        schema = Applied.to(schema, steps);
    }

    Schema schema() {
        return schema;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }
}
