package dev.tidemark.schema;

import java.util.List;
import java.util.function.Function;

/** A UNIQUE constraint: its name and its columns in key order. */
public record UniqueKey(String name, List<String> columns) {
    public UniqueKey {
        columns = List.copyOf(columns);
    }

    /** This key with other names for its columns. */
    public UniqueKey renamingColumns(Function<String, String> rename) {
        return new UniqueKey(name, columns.stream().map(rename).toList());
    }

    public UniqueKey withName(String newName) {
        return new UniqueKey(newName, columns);
    }
}
