package dev.tidemark.cli;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;

/**
 * The Java members and classes that columns, tables and views come from: no operation speaks of them, so the snapshot takes
 * them from the model. What is retired comes from none any more; else a snapshot would depend on whether it was advanced from
 * the last one or made anew from the revisions, which do not know what was.
 */
final class Origins {
    private Origins() {}

    /** The schema with the members and entities of the model, and no others. */
    static Schema of(Schema schema, Schema model) {
        Schema told = schema;
        for (Table table : schema.tables().values()) {
            Table said = model.table(table.name());
            Table with = table.withEntity(said == null ? null : said.entity());
            for (Column column : table.columns().values()) {
                Column from = said == null ? null : said.column(column.name());
                with = with.with(column.withMember(from == null ? null : from.member()));
            }
            told = told.with(with);
        }
        for (View view : schema.views().values()) {
            View said = model.views().get(view.name());
            told = told.with(new View(view.name(), view.query(), said == null ? null : said.entity()));
        }
        return told;
    }
}
