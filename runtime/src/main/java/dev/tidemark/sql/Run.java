package dev.tidemark.sql;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A schema on its way through a run of operations, found out only where it is asked for. */
final class Run implements Supplier<Schema> {
    private final Supplier<Schema> before;
    private final List<Operation> done;
    private @Nullable Schema found;

    private Run(Supplier<Schema> before, List<Operation> done) {
        this.before = before;
        this.done = done;
    }

    /** What is made of each operation with the schema that it finds. */
    static <R> List<R> of(
            List<Operation> operations, Supplier<Schema> before, BiFunction<Operation, Supplier<Schema>, R> each) {
        List<R> results = new ArrayList<>();
        Run at = new Run(before, List.of());
        for (Operation operation : operations) {
            results.add(each.apply(operation, at));
            at = new Run(at, List.of(operation));
        }
        return results;
    }

    @Override
    public Schema get() {
        Schema schema = found;
        if (schema == null) {
            schema = Applied.to(before.get(), done);
            found = schema;
        }
        return schema;
    }
}
