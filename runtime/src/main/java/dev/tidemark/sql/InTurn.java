package dev.tidemark.sql;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The statements of operations one by one, each with the schema that those before it have made. */
final class InTurn {
    private InTurn() {}

    static List<List<String>> sql(
            List<Operation> operations,
            Supplier<Schema> before,
            Function<Schema, Operation.Visitor<List<String>>> statements) {
        List<List<String>> sql = new ArrayList<>();
        Schema schema = before.get();
        for (Operation operation : operations) {
            sql.add(operation.accept(statements.apply(schema)));
            schema = Applied.asFarAsItFits(schema, List.of(operation));
        }
        return sql;
    }
}
