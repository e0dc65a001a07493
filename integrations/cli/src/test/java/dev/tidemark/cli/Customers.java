package dev.tidemark.cli;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.List;

/** The model of the tests: one table, with these columns. */
final class Customers {
    static final Column ID = Column.of("id", ColumnType.bigint()).withNullable(false);
    static final Column NAME = Column.of("name", ColumnType.varchar(80));
    static final Column PHONE = Column.of("phone", ColumnType.varchar(20));

    private Customers() {}

    static Schema with(Column... columns) {
        return Schema.of(List.of(table(columns)), List.of());
    }

    static Table table(Column... columns) {
        Table table = Table.named("customers");
        for (Column column : columns) {
            table = table.with(column);
        }
        return table.withPrimaryKey(new PrimaryKey(null, List.of("id")));
    }
}
