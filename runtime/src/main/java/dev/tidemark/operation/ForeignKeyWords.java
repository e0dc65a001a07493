package dev.tidemark.operation;

import dev.tidemark.schema.ForeignKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words after a foreign key's name and columns. */
public final class ForeignKeyWords {
    private final String name;
    private final List<String> columns;
    private String targetTable = "";
    private List<String> targetColumns = List.of();
    private ForeignKey.@Nullable OnDelete onDelete;

    ForeignKeyWords(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** The table and columns referred to, in the order of the referring columns. */
    public ForeignKeyWords references(String table, String... tableColumns) {
        targetTable = table;
        targetColumns = List.of(tableColumns);
        return this;
    }

    public ForeignKeyWords onDelete(ForeignKey.OnDelete action) {
        onDelete = action;
        return this;
    }

    /**
     * The key that the words describe.
     *
     * @throws IllegalStateException where {@link #references} was not said
     */
    ForeignKey key() {
        if (targetTable.isEmpty()) {
            throw new IllegalStateException("The foreign key " + name + " needs .references(table, columns…)");
        }
        return new ForeignKey(name, columns, targetTable, targetColumns, onDelete);
    }
}
