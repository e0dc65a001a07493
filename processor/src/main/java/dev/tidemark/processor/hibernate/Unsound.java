package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Table;
import java.util.List;

/** What Hibernate lets pass and no database takes: keys and indexes over nothing, or over columns that are not there. */
final class Unsound {
    private final Table table;

    private Unsound(Table table) {
        this.table = table;
    }

    /**
     * Refuses a table whose keys and indexes do not stand.
     *
     * @throws TidemarkException MAPPING_REFUSED
     */
    static void check(Table table) {
        Unsound unsound = new Unsound(table);
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            unsound.columns("primary key", key.columns());
        }
        table.uniques().values().forEach(each -> unsound.columns("unique key " + each.name(), each.columns()));
        table.indexes()
                .values()
                .forEach(each -> unsound.columns(
                        "index " + each.name(),
                        each.columns().stream()
                                .map(Index::columnOf)
                                .filter(Unsound::isName)
                                .toList()));
        table.foreignKeys().values().forEach(each -> {
            unsound.columns("foreign key " + each.name(), each.columns());
            if (each.targetColumns().isEmpty()) {
                throw unsound.refusal("The foreign key " + each.name() + " refers to no column of "
                        + each.targetTable()
                        + ". Where two entities take their identifiers from each other, give one an"
                        + " own.");
            }
        });
    }

    /** What is no name is an expression. */
    private static boolean isName(String column) {
        return !column.contains("(");
    }

    private void columns(String what, List<String> columns) {
        if (columns.isEmpty() && !what.startsWith("index")) {
            throw refusal("The " + what + " of the table " + table.name()
                    + " has no column. Where two entities take their identifiers from each other, give one an own.");
        }
        for (String column : columns) {
            // A database does not mind the case of a name that is not quoted.
            if (table.columns().keySet().stream().map(Unsound::bare).noneMatch(bare(column)::equalsIgnoreCase)) {
                throw refusal("The " + what + " names the column " + column + ", which the table " + table.name()
                        + " does not have. It has "
                        + String.join(", ", table.columns().keySet()) + ".");
            }
        }
    }

    private static String bare(String name) {
        return name.replace("`", "");
    }

    private TidemarkException refusal(String text) {
        String entity = table.entity();
        return new TidemarkException(Code.MAPPING_REFUSED, entity == null ? "" : entity, text);
    }
}
