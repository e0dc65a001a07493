package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Operations sorted into the phases in which every database accepts them, and the problems met on the way. What changes
 * within one table stands together, as a person would write it: only keys that point at what another phase makes or
 * disturbs stand apart.
 */
final class Changes {
    final List<Operation> dropForeignKeys = new ArrayList<>();
    final List<Operation> dropNamesakes = new ArrayList<>();
    final List<Operation> sequences = new ArrayList<>();
    final List<Operation> creates = new ArrayList<>();
    final List<Operation> unfinished = new ArrayList<>();
    final List<Operation> addForeignKeys = new ArrayList<>();
    final List<Operation> retirements = new ArrayList<>();
    final List<Operation> dropSequences = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, OfTable> tables = new TreeMap<>();

    /** What changes within one table that stays. */
    static final class OfTable {
        final List<Operation> dropKeys = new ArrayList<>();
        final List<Operation> table = new ArrayList<>();
        final List<Operation> columns = new ArrayList<>();
        final List<Operation> addKeys = new ArrayList<>();
    }

    OfTable of(String table) {
        return tables.computeIfAbsent(table, name -> new OfTable());
    }

    /** Has the foreign keys of a table to another come only when the rows that they need have been carried over. */
    void afterRows(String table, String target) {
        List<Operation> late = of(table).addKeys.stream()
                .filter(operation -> operation instanceof Operation.AddForeignKey add
                        && add.key().targetTable().equals(target))
                .toList();
        of(table).addKeys.removeAll(late);
        addForeignKeys.addAll(late);
    }

    List<Operation> inOrder() {
        List<Operation> all = new ArrayList<>(dropForeignKeys);
        all.addAll(dropNamesakes);
        all.addAll(sequences);
        for (OfTable table : tables.values()) {
            all.addAll(table.dropKeys);
            all.addAll(table.table);
            all.addAll(table.columns);
            all.addAll(table.addKeys);
        }
        all.addAll(creates);
        all.addAll(unfinished);
        all.addAll(addForeignKeys);
        all.addAll(retirements);
        all.addAll(dropSequences);
        return all;
    }
}
