package dev.tidemark.engine.backup;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/** A table of orders, as long as one likes. */
public final class Measured implements Migration {
    @Override
    public void upgrade(Operations db) {
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer", varchar(80)).notNull();
            t.column("amount", decimal(12, 2)).notNull();
            t.column("ordered_at", timestamp(6)).notNull();
            t.column("note", varchar(200));
            t.primaryKey("id");
        });
    }

    @Override
    public void downgrade(Operations db) {
        db.dropTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer", varchar(80)).notNull();
            t.column("amount", decimal(12, 2)).notNull();
            t.column("ordered_at", timestamp(6)).notNull();
            t.column("note", varchar(200));
            t.primaryKey("id");
        });
    }
}
