package dev.tidemark.cli;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;

/** The Java members that columns come from: no operation speaks of them, so the snapshot takes them from the model. */
final class Origins {
    private Origins() {}

    /** The schema with the members and entities of the model. */
    static Schema of(Schema schema, Schema model) {
        Schema told = schema;
        for (Table said : model.tables().values()) {
            Table table = schema.table(said.name());
            if (table != null) {
                Table with = table.withEntity(said.entity());
                for (Column column : said.columns().values()) {
                    Column there = table.column(column.name());
                    if (there != null) {
                        with = with.with(there.withMember(column.member()));
                    }
                }
                told = told.with(with);
            }
        }
        return told;
    }
}
