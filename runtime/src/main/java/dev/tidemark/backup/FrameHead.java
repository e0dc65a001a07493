package dev.tidemark.backup;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * What stands before a frame's body, and its number, which does not.
 *
 * @param number counted from 0
 * @param length of what the body holds once it is decrypted and inflated
 */
record FrameHead(long number, byte kind, int length) {
    /** A piece of the contents. */
    static final byte PIECE = 1;

    /** The end: the SHA-256 of all that was before, and how many bytes the contents have. */
    static final byte END = 2;

    /** The longest piece, inflated. */
    static final int LONGEST = 64 * 1024;

    /** Room for a piece that deflating makes longer, and its tag. */
    static final int LONGEST_BODY = LONGEST + 1024;

    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + 1 + Integer.BYTES)
                .putLong(number)
                .put(kind)
                .putInt(length)
                .array();
    }

    /** Over number, kind, length and body, so that a frame is known where it is out of its place. */
    int checksum(byte[] body, int bodyLength) {
        CRC32C crc = new CRC32C();
        crc.update(bytes());
        crc.update(body, 0, bodyLength);
        return (int) crc.getValue();
    }
}
