package dev.tidemark.sql.standard;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Typed;
import dev.tidemark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A schema on its way through a run of operations, found out only where it is asked for. */
public final class Run implements Supplier<Schema> {
    private final Supplier<Schema> before;
    private final List<Operation> done;
    private @Nullable Schema found;

    private Run(Supplier<Schema> before, List<Operation> done) {
        this.before = before;
        this.done = done;
    }

    /** The statements of each operation, by the visitor for the schema that it finds. */
    public static List<List<String>> sql(
            List<Operation> operations,
            Supplier<Schema> before,
            Function<Supplier<Schema>, Operation.Visitor<List<String>>> statements) {
        List<List<String>> sql = new ArrayList<>();
        Run at = new Run(before, List.of());
        for (Operation operation : operations) {
            sql.add(Typed.of(operation, at).accept(statements.apply(at)));
            at = new Run(at, List.of(operation));
        }
        return sql;
    }

    @Override
    public Schema get() {
        Schema schema = found;
        if (schema == null) {
            schema = Applied.asFarAsItFits(before.get(), done);
            found = schema;
        }
        return schema;
    }
}
