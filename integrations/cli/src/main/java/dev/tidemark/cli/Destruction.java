package dev.tidemark.cli;

import dev.tidemark.operation.Operation;
import java.util.List;

/** Operations that destroy at once what others would retire. */
final class Destruction {
    private Destruction() {}

    static List<Operation> of(List<Operation> operations) {
        return operations.stream().map(Destruction::of).toList();
    }

    private static Operation of(Operation operation) {
        if (operation instanceof Operation.RetireTable retire) {
            return new Operation.DropTable(retire.table());
        }
        if (operation instanceof Operation.RetireColumn retire) {
            return new Operation.DropColumn(retire.table(), retire.column());
        }
        return operation;
    }
}
