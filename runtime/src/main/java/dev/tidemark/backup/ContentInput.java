package dev.tidemark.backup;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ContentOutput} writes, and trusts no length: what is read grows by what is there. */
final class ContentInput implements Closeable {
    /** A schema of many thousand tables. */
    static final int LONGEST_TEXT = 16 * 1024 * 1024;

    private static final int LONGEST_DIGITS = 128 * 1024;
    private static final int LARGEST_SCALE = 200_000;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int DEEPEST = 8;
    private static final int NUMBER_BITS = 63;

    private final DataInputStream in;
    private final Place place;
    private final boolean keeps;

    /** @param keeps whether large values are wanted, or only looked through */
    ContentInput(InputStream in, Place place, boolean keeps) {
        this.in = new DataInputStream(in);
        this.place = place;
        this.keeps = keeps;
    }

    int tag() throws IOException {
        int tag = in.read();
        if (tag < 0) {
            throw place.truncated();
        }
        return tag;
    }

    /** Whether the contents end here; reading to there proves them. */
    boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift <= NUMBER_BITS; shift += 7) {
            int next = tag();
            number |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return number;
            }
        }
        throw place.damaged("a number is longer than any is");
    }

    long signed() throws IOException {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    private int length(long length, int most) {
        if (length < 0 || length > most) {
            throw place.damaged("a length of " + length + " where " + most + " is the most");
        }
        return (int) length;
    }

    byte[] bytes(int most) throws IOException {
        return exactly(length(number(), most));
    }

    /** Room is made for what is there, a piece at a time. */
    private byte[] exactly(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, ContentOutput.CHUNK));
        byte[] piece = new byte[Math.min(length, ContentOutput.CHUNK)];
        for (int rest = length; rest > 0; ) {
            int part = in.read(piece, 0, Math.min(rest, piece.length));
            if (part < 0) {
                throw place.truncated();
            }
            bytes.write(piece, 0, part);
            rest -= part;
        }
        return bytes.toByteArray();
    }

    String text(int most) throws IOException {
        long said = number();
        byte[] bytes = exactly(length(said >>> 1, most));
        if ((said & 1) == 0) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException wrong) {
                throw place.damaged("a text is not in UTF-8", wrong);
            }
        }
        if (bytes.length % 2 != 0) {
            throw place.damaged("a text in UTF-16 has half a character");
        }
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff));
        }
        return new String(chars);
    }

    /** A value; a {@link Spool} where it is too large to be held. */
    @Nullable
    Object value() throws IOException {
        try {
            return value(tag(), 0);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw place.damaged("a value is no date or time", wrong);
        }
    }

    private @Nullable Object value(int tag, int depth) throws IOException {
        return switch (tag) {
            case Tag.NULL -> null;
            case Tag.FALSE -> false;
            case Tag.TRUE -> true;
            case Tag.LONG -> signed();
            case Tag.DOUBLE -> Double.longBitsToDouble(in.readLong());
            case Tag.DECIMAL -> decimal();
            case Tag.TEXT -> text(4 * ContentOutput.CHUNK);
            case Tag.LONG_TEXT -> depth == 0 ? large(true) : longText();
            case Tag.BYTES -> bytes(ContentOutput.CHUNK);
            case Tag.LONG_BYTES -> depth == 0 ? large(false) : longBytes();
            case Tag.DATE -> LocalDate.ofEpochDay(signed());
            case Tag.TIME -> LocalTime.ofNanoOfDay(number());
            case Tag.TIME_TZ -> LocalTime.ofNanoOfDay(number()).atOffset(offset());
            case Tag.TIMESTAMP -> moment();
            case Tag.TIMESTAMP_TZ -> moment().atOffset(offset());
            case Tag.UUID -> new UUID(in.readLong(), in.readLong());
            case Tag.DURATION -> Duration.ofSeconds(signed(), number());
            case Tag.ARRAY -> list(depth);
            default -> throw place.damaged("a value of a kind that there is not, " + tag);
        };
    }

    private BigDecimal decimal() throws IOException {
        long scale = signed();
        byte[] digits = bytes(LONGEST_DIGITS);
        if (digits.length == 0 || Math.abs(scale) > LARGEST_SCALE) {
            throw place.damaged("a decimal that no database has");
        }
        return new BigDecimal(new BigInteger(digits), (int) scale);
    }

    private ZoneOffset offset() throws IOException {
        return ZoneOffset.ofTotalSeconds((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, signed())));
    }

    private LocalDateTime moment() throws IOException {
        return LocalDateTime.of(LocalDate.ofEpochDay(signed()), LocalTime.ofNanoOfDay(number()));
    }

    private List<@Nullable Object> list(int depth) throws IOException {
        int size = length(number(), MOST_ELEMENTS);
        if (depth == DEEPEST) {
            throw place.damaged("arrays in arrays, deeper than any are");
        }
        List<@Nullable Object> list = new ArrayList<>();
        long weight = 0;
        for (int i = 0; i < size; i++) {
            Object element = value(tag(), depth + 1);
            weight += ContentOutput.weight(element);
            if (weight > ContentOutput.HEAVIEST) {
                throw place.damaged("an array is larger than any is");
            }
            list.add(element);
        }
        return list;
    }

    /** The chunks in a file; null where they are only looked through. */
    private @Nullable Spool large(boolean isText) throws IOException {
        if (keeps) {
            return Spool.of(isText, out -> chunks(isText, out));
        }
        chunks(isText, OutputStream.nullOutputStream());
        return null;
    }

    private void chunks(boolean isText, OutputStream into) throws IOException {
        while (true) {
            byte[] chunk = isText ? Spool.bytes(text(4 * ContentOutput.CHUNK)) : bytes(ContentOutput.CHUNK);
            if (chunk.length == 0) {
                return;
            }
            into.write(chunk);
        }
    }

    private String longText() throws IOException {
        StringBuilder whole = new StringBuilder();
        for (String chunk = text(4 * ContentOutput.CHUNK); !chunk.isEmpty(); chunk = text(4 * ContentOutput.CHUNK)) {
            whole.append(chunk);
            length(whole.length(), ContentOutput.HEAVIEST);
        }
        return whole.toString();
    }

    private byte[] longBytes() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] chunk = bytes(ContentOutput.CHUNK); chunk.length > 0; chunk = bytes(ContentOutput.CHUNK)) {
            whole.write(chunk);
            length(whole.size(), ContentOutput.HEAVIEST);
        }
        return whole.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
