package dev.tidemark.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The contents of frames, each checked before a byte of it is given out. It holds one piece at a time, whatever a length says. */
final class FrameInput extends InputStream {
    private final DataInputStream in;
    private final Place place;
    private final @Nullable FrameCipher cipher;
    private final MessageDigest digest = FrameOutput.sha256();
    private final Inflater inflater = new Inflater(true);
    private final byte[] piece = new byte[FrameHead.LONGEST];
    private int at;
    private int filled;
    private long number;
    private long total;
    private boolean ended;

    FrameInput(InputStream in, Preamble preamble, @Nullable FrameCipher cipher, Place place) {
        this.in = new DataInputStream(in);
        this.cipher = cipher;
        this.place = place;
        digest.update(preamble.bytes());
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int part = Math.min(length, filled - at);
        System.arraycopy(piece, at, into, from, part);
        at += part;
        return part;
    }

    private boolean hasMore() throws IOException {
        while (at == filled && !ended) {
            readFrame();
        }
        return at < filled;
    }

    private void readFrame() throws IOException {
        byte[] start = in.readNBytes(13);
        if (start.length < 13) {
            throw place.truncated();
        }
        ByteBuffer head = ByteBuffer.wrap(start);
        byte kind = head.get();
        int plain = head.getInt();
        int length = head.getInt();
        int checksum = head.getInt();
        if (plain < 0 || plain > FrameHead.LONGEST || length < 0 || length > FrameHead.LONGEST_BODY) {
            throw place.damaged("frame " + number + " says that it is longer than any is");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw place.truncated();
        }
        FrameHead frame = new FrameHead(number, kind, plain);
        if (frame.checksum(body, length) != checksum) {
            throw place.damaged("frame " + number + " has another checksum, or is not in its place");
        }
        if (cipher != null) {
            byte[] decrypted = cipher.decrypt(frame, body);
            if (decrypted == null) {
                throw number == 0 ? place.keyWrong() : place.damaged("frame " + number + " is not what was encrypted");
            }
            body = decrypted;
        }
        if (kind == FrameHead.PIECE) {
            inflate(body, plain);
        } else if (kind == FrameHead.END) {
            end(body);
        } else {
            throw place.damaged("frame " + number + " is of no kind that there is");
        }
        number++;
    }

    private void inflate(byte[] body, int plain) {
        inflater.reset();
        inflater.setInput(body);
        int length = 0;
        try {
            while (length < plain && !inflater.finished()) {
                int part = inflater.inflate(piece, length, plain - length);
                if (part == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += part;
            }
            // What is finished says so only when it is asked for more.
            if (length != plain || (!inflater.finished() && inflater.inflate(new byte[1]) != 0)) {
                throw place.damaged("frame " + number + " is not as long as it says");
            }
        } catch (DataFormatException wrong) {
            throw place.damaged("frame " + number + " was not deflated", wrong);
        }
        digest.update(piece, 0, plain);
        total += plain;
        at = 0;
        filled = plain;
    }

    private void end(byte[] body) throws IOException {
        ByteBuffer end = ByteBuffer.wrap(body);
        byte[] expected = new byte[32];
        if (body.length != expected.length + Long.BYTES) {
            throw place.damaged("its end is not as long as one is");
        }
        end.get(expected);
        if (!MessageDigest.isEqual(expected, digest.digest()) || end.getLong() != total) {
            throw place.damaged("its SHA-256 is another than its end says");
        }
        if (in.read() >= 0) {
            throw place.damaged("there is more after its end");
        }
        ended = true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
