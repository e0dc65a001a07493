package dev.tidemark.backup;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Numbers, texts and values as bytes. Each value says what it is, so that it is read back as what it was. */
final class ContentOutput implements Closeable {
    /** The most bytes or characters that are written as one; what is longer, or of unknown length, is written in chunks. */
    static final int CHUNK = 16 * 1024;

    /** The most bytes of an array's elements, which are not streamed. */
    static final int HEAVIEST = 16 * 1024 * 1024;

    private final DataOutputStream out;

    ContentOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void tag(int tag) throws IOException {
        out.writeByte(tag);
    }

    /** Seven bits a byte, the lowest first; all but the last byte have their highest bit set. */
    void number(long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    /** A number with a sign, small where it is near to zero. */
    void signed(long number) throws IOException {
        number((number << 1) ^ (number >> 63));
    }

    void bytes(byte[] bytes, int length) throws IOException {
        number(length);
        out.write(bytes, 0, length);
    }

    /** In UTF-8; in UTF-16 where a half of a pair stands alone, which UTF-8 cannot say. */
    void text(CharSequence text) throws IOException {
        boolean whole = isWhole(text);
        byte[] bytes = whole ? text.toString().getBytes(StandardCharsets.UTF_8) : Spool.bytes(text);
        number(((long) bytes.length << 1) | (whole ? 0 : 1));
        out.write(bytes);
    }

    private static boolean isWhole(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /** A value of a class that {@link dev.tidemark.sql.Values} gives; a stream is read to its end and closed. */
    void value(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(Tag.NULL);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Long whole) {
            tag(Tag.LONG);
            signed(whole);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            out.writeLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof BigDecimal decimal) {
            tag(Tag.DECIMAL);
            signed(decimal.scale());
            byte[] digits = decimal.unscaledValue().toByteArray();
            bytes(digits, digits.length);
        } else if (value instanceof BigInteger whole) {
            value(new BigDecimal(whole));
        } else if (value instanceof String text) {
            writeText(text);
        } else if (value instanceof byte[] bytes) {
            writeBytes(bytes);
        } else if (value instanceof Reader reader) {
            chunks(reader);
        } else if (value instanceof InputStream stream) {
            chunks(stream);
        } else if (value instanceof UUID uuid) {
            tag(Tag.UUID);
            out.writeLong(uuid.getMostSignificantBits());
            out.writeLong(uuid.getLeastSignificantBits());
        } else if (value instanceof List<?> list) {
            if (weight(list) > HEAVIEST) {
                throw new IOException("an array holds more than " + HEAVIEST + " bytes");
            }
            tag(Tag.ARRAY);
            number(list.size());
            for (Object element : list) {
                value(element);
            }
        } else {
            temporal(value);
        }
    }

    /** About how many bytes a value takes in memory. */
    static long weight(@Nullable Object value) {
        if (value instanceof String text) {
            return 2L * text.length() + 16;
        }
        if (value instanceof byte[] bytes) {
            return 16L + bytes.length;
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(ContentOutput::weight).sum() + 16;
        }
        return 16;
    }

    private void temporal(Object value) throws IOException {
        if (value instanceof LocalDate date) {
            tag(Tag.DATE);
            signed(date.toEpochDay());
        } else if (value instanceof LocalTime time) {
            tag(Tag.TIME);
            number(time.toNanoOfDay());
        } else if (value instanceof OffsetTime time) {
            tag(Tag.TIME_TZ);
            number(time.toLocalTime().toNanoOfDay());
            signed(time.getOffset().getTotalSeconds());
        } else if (value instanceof LocalDateTime moment) {
            tag(Tag.TIMESTAMP);
            moment(moment);
        } else if (value instanceof OffsetDateTime moment) {
            tag(Tag.TIMESTAMP_TZ);
            moment(moment.toLocalDateTime());
            signed(moment.getOffset().getTotalSeconds());
        } else if (value instanceof Duration duration) {
            tag(Tag.DURATION);
            signed(duration.getSeconds());
            number(duration.getNano());
        } else {
            throw new IOException("a value of the class " + value.getClass().getName() + " cannot be written");
        }
    }

    private void moment(LocalDateTime moment) throws IOException {
        signed(moment.toLocalDate().toEpochDay());
        number(moment.toLocalTime().toNanoOfDay());
    }

    private void writeText(String text) throws IOException {
        if (text.length() <= CHUNK) {
            tag(Tag.TEXT);
            text(text);
        } else {
            chunks(new StringReader(text));
        }
    }

    private void writeBytes(byte[] bytes) throws IOException {
        if (bytes.length <= CHUNK) {
            tag(Tag.BYTES);
            bytes(bytes, bytes.length);
        } else {
            chunks(new ByteArrayInputStream(bytes));
        }
    }

    /** As many chunks as there are, then one of length 0; a short one is written as if it had been no stream. */
    private void chunks(Reader reader) throws IOException {
        try (reader) {
            char[] chunk = new char[CHUNK];
            int length = fill(reader, chunk, 0);
            if (length < CHUNK) {
                tag(Tag.TEXT);
                text(new String(chunk, 0, length));
                return;
            }
            tag(Tag.LONG_TEXT);
            while (length > 0) {
                // A pair is not cut in two.
                boolean cuts = length == CHUNK && Character.isHighSurrogate(chunk[length - 1]);
                int part = cuts ? length - 1 : length;
                text(new String(chunk, 0, part));
                chunk[0] = chunk[length - 1];
                length = fill(reader, chunk, cuts ? 1 : 0);
                if (cuts && length == 1) {
                    text(new String(chunk, 0, 1));
                    length = 0;
                }
            }
            number(0);
        }
    }

    private static int fill(Reader reader, char[] chunk, int from) throws IOException {
        int filled = from;
        while (filled < chunk.length) {
            int part = reader.read(chunk, filled, chunk.length - filled);
            if (part < 0) {
                break;
            }
            filled += part;
        }
        return filled;
    }

    private void chunks(InputStream stream) throws IOException {
        try (stream) {
            byte[] chunk = new byte[CHUNK];
            int length = stream.readNBytes(chunk, 0, CHUNK);
            if (length < CHUNK) {
                tag(Tag.BYTES);
                bytes(chunk, length);
                return;
            }
            tag(Tag.LONG_BYTES);
            while (length > 0) {
                bytes(chunk, length);
                length = stream.readNBytes(chunk, 0, CHUNK);
            }
            number(0);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
