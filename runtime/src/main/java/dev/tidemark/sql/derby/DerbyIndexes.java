package dev.tidemark.sql.derby;

import dev.tidemark.schema.Index;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of a table's indexes Derby makes: one for the same columns, be it an index or a key's. */
final class DerbyIndexes {
    private DerbyIndexes() {}

    /**
     * Whether Derby makes no such index: a key or another index over the same columns has one, of two alike the one whose name
     * comes first. A unique one may differ in NULLs from a key's.
     */
    static boolean isCovered(Index index, Table table) {
        boolean byPrimaryKey =
                table.primaryKey() != null && table.primaryKey().columns().equals(index.columns());
        boolean isAlike = !index.unique()
                || index.columns().stream().map(table::column).noneMatch(column -> column == null || column.nullable());
        return byPrimaryKey
                || table.indexes().values().stream().anyMatch(other -> stands(other, index))
                || (isAlike
                        && table.uniques().values().stream()
                                .anyMatch(key -> key.columns().equals(index.columns())));
    }

    /** Whether the one stands for the other too. */
    private static boolean stands(Index one, Index other) {
        return one.columns().equals(other.columns())
                && (one.unique() == other.unique() ? one.name().compareTo(other.name()) < 0 : one.unique());
    }

    /** The table with those that Derby makes. */
    static Table made(Table table) {
        Map<String, Index> indexes = new TreeMap<>(table.indexes());
        indexes.values().removeIf(index -> isCovered(index, table));
        return table.withIndexes(indexes);
    }

    static Table without(Table table, Index index) {
        Map<String, Index> indexes = new TreeMap<>(table.indexes());
        indexes.remove(index.name());
        return table.withIndexes(indexes);
    }

    /** Those of both tables that something covers from then on. */
    static List<Index> thatGo(Table before, Table after) {
        return before.indexes().values().stream()
                .filter(index -> after.indexes().containsKey(index.name()))
                .filter(index -> !isCovered(index, before) && isCovered(index, after))
                .toList();
    }

    /** Those of both tables that nothing covers any more. */
    static List<Index> thatCome(Table before, Table after) {
        return before.indexes().values().stream()
                .filter(index -> after.indexes().containsKey(index.name()))
                .filter(index -> isCovered(index, before) && !isCovered(index, after))
                .toList();
    }
}
