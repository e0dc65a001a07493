package dev.tidemark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The process's standard output, which remembers that it failed: a print writer forgets why. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Why not all of it came through; null where it did, or where the reader, such as {@code head}, wanted no more. */
    @Nullable
    String failure() {
        String said = failure == null ? null : String.valueOf(failure.getMessage());
        return said == null || said.contains("Broken pipe") ? null : said;
    }

    @Override
    public void write(int character) throws IOException {
        write(new byte[] {(byte) character}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
