package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Operations sorted into the phases in which every database accepts them, and the problems met on the way. */
final class Changes {
    final List<Operation> dropForeignKeys = new ArrayList<>();
    final List<Operation> dropKeys = new ArrayList<>();
    final List<Operation> sequences = new ArrayList<>();
    final List<Operation> tables = new ArrayList<>();
    final List<Operation> columns = new ArrayList<>();
    final List<Operation> addKeys = new ArrayList<>();
    final List<Operation> creates = new ArrayList<>();
    final List<Operation> addForeignKeys = new ArrayList<>();
    final List<Operation> retirements = new ArrayList<>();
    final List<Operation> dropSequences = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    List<Operation> inOrder() {
        List<Operation> all = new ArrayList<>();
        for (List<Operation> phase : List.of(
                dropForeignKeys,
                dropKeys,
                sequences,
                tables,
                columns,
                addKeys,
                creates,
                addForeignKeys,
                retirements,
                dropSequences)) {
            all.addAll(phase);
        }
        return all;
    }
}
