package dev.tidemark.schema;

import java.util.List;
import java.util.function.Function;

/**
 * An index that is no constraint.
 *
 * @param columns in index order; each a column name, or one followed by {@code " desc"}
 */
public record Index(String name, boolean unique, List<String> columns) {
    private static final String DESC = " desc";

    public Index {
        columns = List.copyOf(columns);
    }

    /** The column that an entry of {@link #columns} names, without its order. */
    public static String columnOf(String entry) {
        return entry.endsWith(DESC) ? entry.substring(0, entry.length() - DESC.length()) : entry;
    }

    /** This index with other names for its columns. */
    public Index renamingColumns(Function<String, String> rename) {
        return new Index(
                name,
                unique,
                columns.stream()
                        .map(entry -> {
                            String column = columnOf(entry);
                            return rename.apply(column) + entry.substring(column.length());
                        })
                        .toList());
    }

    public Index withName(String newName) {
        return new Index(newName, unique, columns);
    }
}
