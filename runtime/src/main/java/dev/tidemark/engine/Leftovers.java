package dev.tidemark.engine;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

    /** The operations that drop what is retired in the draft's schema and unknown to each of these, which are sealed. */
    static List<Operation> drops(Schema draft, Schema... sealed) {
        List<Operation> drops = new ArrayList<>();
        for (Table table : draft.tables().values()) {
            List<Table> known = Arrays.stream(sealed)
                    .map(schema -> schema.table(table.name()))
                    .filter(Objects::nonNull)
                    .toList();
            if (table.retired() && known.isEmpty()) {
                drops.add(new Operation.DropTable(table));
                continue;
            }
            for (Column column : table.columns().values()) {
                if (column.retired() && known.stream().allMatch(each -> each.column(column.name()) == null)) {
                    drops.add(new Operation.DropColumn(table.name(), column));
                }
            }
        }
        return drops;
    }
}
