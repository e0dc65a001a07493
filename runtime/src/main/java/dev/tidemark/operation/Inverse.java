package dev.tidemark.operation;

import java.util.List;

/** The way back of each operation. */
public final class Inverse {
    private Inverse() {}

    /** The inverses in reverse order; {@link Operation.Sql} and {@link Operation.Run} have none and are left out. */
    public static List<Operation> of(List<Operation> operations) {
        throw new UnsupportedOperationException();
    }
}
