package dev.tidemark.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        StringBuilder canonical = new StringBuilder("upgrade\n");
        upgrade.forEach(operation ->
                canonical.append(operation.accept(Canonical.CANONICAL)).append('\n'));
        canonical.append("downgrade\n");
        downgrade.forEach(operation ->
                canonical.append(operation.accept(Canonical.CANONICAL)).append('\n'));
        return sha256(canonical.toString());
    }

    /** The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
