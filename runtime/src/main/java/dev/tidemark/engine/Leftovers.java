package dev.tidemark.engine;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What earlier forms of a draft had and the present one has not: retired while the draft lasts, so that a column that
 * comes back has its values, and dropped with the draft.
 */
final class Leftovers {
    private Leftovers() {}

    /** The schema after the operations: the model, and with it all that is retired. */
    static Schema kept(Schema before, List<Operation> operations, Schema model) {
        Schema after = Applied.to(before, operations);
        Schema kept = model;
        for (Table table : after.tables().values()) {
            if (table.retired()) {
                kept = kept.with(table);
                continue;
            }
            Table live = kept.table(table.name());
            for (Column column : table.columns().values()) {
                if (live != null && column.retired() && live.column(column.name()) == null) {
                    live = live.with(column);
                    kept = kept.with(live);
                }
            }
        }
        return kept;
    }

    /** The operations that drop what is retired in the draft's schema and unknown to the snapshot. */
    static List<Operation> drops(Schema draft, Schema snapshot) {
        List<Operation> drops = new ArrayList<>();
        for (Table table : draft.tables().values()) {
            Table sealed = snapshot.table(table.name());
            if (table.retired() && sealed == null) {
                drops.add(new Operation.DropTable(table));
                continue;
            }
            for (Column column : table.columns().values()) {
                if (column.retired() && (sealed == null || sealed.column(column.name()) == null)) {
                    drops.add(new Operation.DropColumn(table.name(), column));
                }
            }
        }
        return drops;
    }
}
