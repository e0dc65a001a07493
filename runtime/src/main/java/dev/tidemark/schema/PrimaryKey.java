package dev.tidemark.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table's primary key: its columns in key order, and the constraint's name where the mapping gives one. */
public record PrimaryKey(@Nullable String name, List<String> columns) {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    /** This key with other names for its columns. */
    public PrimaryKey renamingColumns(Function<String, String> rename) {
        return new PrimaryKey(name, columns.stream().map(rename).toList());
    }
}
