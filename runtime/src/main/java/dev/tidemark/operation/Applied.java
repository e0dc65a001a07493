package dev.tidemark.operation;

import dev.tidemark.schema.Schema;
import java.util.List;

/** What a schema is after operations. */
public final class Applied {
    private Applied() {}

    /**
     * The schema after the operations.
     *
     * @throws IllegalArgumentException where an operation does not fit the schema: a table or column that is not there, or is
     *     there already
     */
    public static Schema to(Schema schema, List<Operation> operations) {
        throw new UnsupportedOperationException();
    }
}
