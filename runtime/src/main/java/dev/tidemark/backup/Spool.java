package dev.tidemark.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A value too large to be held, in a file that no other user can read, until its row is in the database.
 *
 * <p>A driver reads the streams of a row in the order it likes, and the backup has its values in one.
 */
public final class Spool implements Closeable {
    private final Path file;
    private final boolean isText;

    private Spool(Path file, boolean isText) {
        this.file = file;
        this.isText = isText;
    }

    /** Writes the value. */
    interface Writing {
        void into(OutputStream out) throws IOException;
    }

    static Spool of(boolean isText, Writing writing) throws IOException {
        // Its mode is 600 where the file system has modes.
        Path file = Files.createTempFile("tidemark", ".value");
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.into(out);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        return new Spool(file, isText);
    }

    /** The value as a {@link Reader} or an {@link InputStream}, which whoever asked closes. */
    public Closeable open() {
        try {
            InputStream bytes = Files.newInputStream(file);
            return isText ? new Chars(bytes) : bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Two bytes for each character, also for half of a pair. */
    static byte[] bytes(CharSequence text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** What {@link #bytes} wrote; a decoder would lose what stands alone. */
    private static final class Chars extends Reader {
        private final InputStream in;

        Chars(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            byte[] bytes = in.readNBytes(2 * length);
            for (int i = 0; i < bytes.length / 2; i++) {
                into[from + i] = (char) (((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff));
            }
            return bytes.length == 0 && length > 0 ? -1 : bytes.length / 2;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }
}
