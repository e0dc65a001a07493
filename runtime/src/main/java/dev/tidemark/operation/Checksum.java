package dev.tidemark.operation;

import java.util.List;

/** The SHA-256 of the canonical operations that a migration records; formatting and comments of its source never count. */
public final class Checksum {
    private Checksum() {}

    /** The checksum of a migration, as 64 hexadecimal digits. */
    public static String of(Migration migration) {
        return of(Operations.record(migration::upgrade), Operations.record(migration::downgrade));
    }

    /** The checksum of both directions, as 64 hexadecimal digits. */
    public static String of(List<Operation> upgrade, List<Operation> downgrade) {
        throw new UnsupportedOperationException();
    }
}
