package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.List;

/** The way from nothing to a schema as a database has it: what is retired is there, as its retirement left it. */
public final class Creation {
    private Creation() {}

    /** The operations, in an order that every database accepts. */
    public static List<Operation> of(Schema schema) {
        Schema standing = schema;
        for (Table table : schema.tables().values()) {
            standing = standing.with(asItStands(table));
        }
        return SchemaDiff.between(Schema.EMPTY, standing, Hints.NONE).operations();
    }

    private static Table asItStands(Table table) {
        Table standing = table;
        for (Column column : table.columns().values()) {
            if (column.retired()) {
                standing = standing.with(column.withNullable(true).withIdentity(false));
            }
        }
        return standing;
    }
}
