package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Index;

/** What Hibernate lets pass and no database takes: keys and indexes over nothing, or over columns that are not there. */
final class Unsound {
    private final Table table;

    private Unsound(Table table) {
        this.table = table;
    }

    /** Refuses a table whose keys and indexes do not stand. */
    static void check(org.hibernate.mapping.Table from, Table table) {
        Unsound unsound = new Unsound(table);
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            unsound.columns("primary key", key.columns());
        }
        table.uniques().values().forEach(each -> unsound.columns("unique key " + each.name(), each.columns()));
        table.foreignKeys().values().forEach(each -> {
            unsound.columns("foreign key " + each.name(), each.columns());
            if (each.targetColumns().isEmpty()) {
                throw unsound.refusal("The foreign key " + each.name() + " refers to no column of " + each.targetTable()
                        + ". Where two entities take their identifiers from each other, give one an own.");
            }
        });
        for (Index index : from.getIndexes().values()) {
            index.getSelectables().forEach(selectable -> {
                if (selectable instanceof Column column) {
                    unsound.columns("index " + index.getName(), List.of(SchemaNames.of(column)));
                }
            });
        }
    }

    private void columns(String what, List<String> columns) {
        if (columns.isEmpty()) {
            throw refusal("The " + what + " of the table " + table.name()
                    + " has no column. Where two entities take their identifiers from each other, give one an own.");
        }
        for (String column : columns) {
            if (table.column(column) == null) {
                throw refusal("The " + what + " names the column " + column + ", which the table " + table.name()
                        + " does not have. It has "
                        + String.join(", ", table.columns().keySet()) + ".");
            }
        }
    }

    private TidemarkException refusal(String text) {
        String entity = table.entity();
        return new TidemarkException(Code.MAPPING_REFUSED, entity == null ? "" : entity, text);
    }
}
