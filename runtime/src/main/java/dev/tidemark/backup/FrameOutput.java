package dev.tidemark.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Contents as frames: cut into pieces, each deflated, encrypted where there is a key, and checked on its own. */
final class FrameOutput extends OutputStream {
    private final DataOutputStream out;
    private final @Nullable FrameCipher cipher;
    private final MessageDigest digest = sha256();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final byte[] piece = new byte[FrameHead.LONGEST];
    private final byte[] deflated = new byte[FrameHead.LONGEST_BODY];
    private int filled;
    private long number;
    private long total;

    FrameOutput(OutputStream out, Preamble preamble, @Nullable FrameCipher cipher) throws IOException {
        this.out = new DataOutputStream(out);
        this.cipher = cipher;
        byte[] first = preamble.bytes();
        this.out.write(first);
        digest.update(first);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public void write(int one) throws IOException {
        if (filled == piece.length) {
            writePiece();
        }
        piece[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; ) {
            if (filled == piece.length) {
                writePiece();
            }
            int part = Math.min(from + length - at, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    private void writePiece() throws IOException {
        digest.update(piece, 0, filled);
        total += filled;
        deflater.reset();
        deflater.setInput(piece, 0, filled);
        deflater.finish();
        int length = deflater.deflate(deflated);
        if (!deflater.finished()) {
            throw new IOException("a piece became longer than deflating makes any");
        }
        writeFrame(FrameHead.PIECE, filled, deflated, length);
        filled = 0;
    }

    /** Writes the end; what is written later is no part of the backup. */
    void end() throws IOException {
        if (filled > 0) {
            writePiece();
        }
        byte[] end = ByteBuffer.allocate(32 + Long.BYTES)
                .put(digest.digest())
                .putLong(total)
                .array();
        writeFrame(FrameHead.END, end.length, end, end.length);
        out.flush();
    }

    private void writeFrame(byte kind, int plain, byte[] body, int length) throws IOException {
        FrameHead head = new FrameHead(number++, kind, plain);
        byte[] sent = cipher == null ? body : cipher.encrypt(head, body, length);
        int sentLength = cipher == null ? length : sent.length;
        out.writeByte(kind);
        out.writeInt(plain);
        out.writeInt(sentLength);
        out.writeInt(head.checksum(sent, sentLength));
        out.write(sent, 0, sentLength);
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        out.close();
    }
}
