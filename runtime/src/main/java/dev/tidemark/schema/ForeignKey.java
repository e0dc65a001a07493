package dev.tidemark.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A FOREIGN KEY constraint.
 *
 * @param columns the referring columns, in the order of {@code targetColumns}
 * @param targetTable the table referred to
 * @param onDelete what {@code ON DELETE} says, null where it says nothing
 */
public record ForeignKey(
        String name,
        List<String> columns,
        String targetTable,
        List<String> targetColumns,
        @Nullable OnDelete onDelete) {

    /** What happens to the referring rows when the row referred to goes. */
    public enum OnDelete {
        CASCADE,
        SET_NULL,
        SET_DEFAULT,
        RESTRICT
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** This key with its own columns renamed; the columns referred to are another table's. */
    public ForeignKey renamingColumns(Function<String, String> rename) {
        return new ForeignKey(name, columns.stream().map(rename).toList(), targetTable, targetColumns, onDelete);
    }

    /** This key as it reads when the table referred to, and the columns there, have new names. */
    public ForeignKey retargeted(String newTable, Function<String, String> rename) {
        return new ForeignKey(
                name, columns, newTable, targetColumns.stream().map(rename).toList(), onDelete);
    }

    /** This key with another ON DELETE, or none. */
    public ForeignKey withOnDelete(@Nullable OnDelete action) {
        return new ForeignKey(name, columns, targetTable, targetColumns, action);
    }

    /** This key under another name. */
    public ForeignKey withName(String newName) {
        return new ForeignKey(newName, columns, targetTable, targetColumns, onDelete);
    }
}
