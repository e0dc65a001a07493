package dev.tidemark.backup;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a backup, which are never encrypted: that it is one, of which format, when it was begun, and how its key
 * is found.
 */
final class Preamble {
    static final int VERSION = 1;
    static final int LENGTH = 42;
    static final int SALT_LENGTH = 16;

    /** More would make a reader of a forged file work for minutes. */
    private static final int MOST_ITERATIONS = 5_000_000;

    private static final byte[] MAGIC = {(byte) 0x89, 'T', 'M', 'B', 'A', 'K', '\r', '\n'};
    private static final int CHECKED = LENGTH - Integer.BYTES;

    private final boolean encrypted;
    private final long created;
    private final byte[] salt;
    private final int iterations;

    /**
     * Of these parts.
     *
     * @param created in milliseconds since 1970
     * @param salt of the file's own key; zeros where it is not encrypted
     * @param iterations of PBKDF2; 0 where the key is no passphrase
     */
    Preamble(boolean encrypted, long created, byte[] salt, int iterations) {
        this.encrypted = encrypted;
        this.created = created;
        this.salt = salt.clone();
        this.iterations = iterations;
    }

    boolean encrypted() {
        return encrypted;
    }

    byte[] salt() {
        return salt.clone();
    }

    int iterations() {
        return iterations;
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        bytes.put(MAGIC).put((byte) VERSION).put((byte) (encrypted ? 1 : 0)).putLong(created);
        bytes.put(salt).putInt(iterations);
        bytes.putInt(checksum(bytes.array()));
        return bytes.array();
    }

    Instant createdAt() {
        return Instant.ofEpochMilli(created);
    }

    /** That of the file's first bytes; null where they are not those of a backup. */
    static @Nullable Preamble peek(byte[] first) {
        if (first.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(first, MAGIC.length))) {
            return null;
        }
        try {
            return read(new ByteArrayInputStream(first), new Place(""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Preamble read(InputStream in, Place place) throws IOException {
        byte[] bytes = in.readNBytes(LENGTH);
        if (bytes.length < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw place.noBackup();
        }
        if (bytes.length > MAGIC.length && bytes[MAGIC.length] > VERSION) {
            throw place.newer(bytes[MAGIC.length]);
        }
        if (bytes.length < LENGTH) {
            throw place.truncated();
        }
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length, LENGTH));
        int version = data.readByte();
        int flags = data.readByte();
        long created = data.readLong();
        byte[] salt = data.readNBytes(SALT_LENGTH);
        int iterations = data.readInt();
        if (data.readInt() != checksum(bytes)) {
            throw place.damaged("its first bytes have another checksum");
        }
        if (version != VERSION || (flags & ~1) != 0 || iterations < 0 || iterations > MOST_ITERATIONS) {
            throw place.damaged("its first bytes say what no backup says");
        }
        return new Preamble(flags == 1, created, salt, iterations);
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, CHECKED);
        return (int) crc.getValue();
    }
}
