package dev.tidemark.sql.standard;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Values.Slot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/** Values as the class that a column wants, where that loses nothing; SQLite may have had a time as a text or a number. */
public final class Fit {
    private static final int UUID_LENGTH = 16;

    private Fit() {}

    /** The complaint that there is no such value in the column. */
    public static TidemarkException unfit(Object value, Slot slot) {
        String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
        return new TidemarkException(
                Code.VALUE_UNFIT,
                text.length() > 100 ? text.substring(0, 100) + "…" : text,
                "A " + value.getClass().getSimpleName() + " has no place in a column of the type " + slot.typeName()
                        + ". Restore into a database of the product that the backup comes from, or leave the table out.");
    }

    static boolean truth(Object value, Slot slot) {
        if (value instanceof Long number && (number == 0 || number == 1)) {
            return number == 1;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw unfit(value, slot);
    }

    /** A number: Long, Double or BigDecimal. */
    public static Number number(Object value, Slot slot) {
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (value instanceof Number number) {
            return number;
        }
        if (value instanceof String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException noNumber) {
                throw unfit(value, slot);
            }
        }
        throw unfit(value, slot);
    }

    static String text(Object value, Slot slot) {
        if (value instanceof byte[] || value instanceof java.util.List<?>) {
            throw unfit(value, slot);
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    static byte[] bytes(Object value, Slot slot) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        throw unfit(value, slot);
    }

    /** The sixteen bytes of a UUID. */
    public static byte[] bytes(UUID uuid) {
        return java.nio.ByteBuffer.allocate(UUID_LENGTH)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    /** The UUID of sixteen bytes, or the bytes where they are no UUID. */
    public static Object uuid(byte[] bytes) {
        if (bytes.length != UUID_LENGTH) {
            return bytes;
        }
        java.nio.ByteBuffer halves = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong());
    }

    static UUID uuid(Object value, Slot slot) {
        if (value instanceof UUID uuid) {
            return uuid;
        }
        throw unfit(value, slot);
    }

    static LocalDate date(Object value, Slot slot) {
        Object date = value instanceof String text ? Moments.date(text) : value;
        if (date instanceof LocalDate day) {
            return day;
        }
        if (date instanceof Long millis) {
            return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
        }
        throw unfit(value, slot);
    }

    static LocalTime time(Object value, Slot slot) {
        Object time = value instanceof String text ? Moments.time(text) : value;
        if (time instanceof LocalTime clock) {
            return clock;
        }
        if (time instanceof OffsetTime clock) {
            return clock.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
        }
        if (time instanceof Long millis) {
            return LocalTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
        }
        throw unfit(value, slot);
    }

    static OffsetTime timeWithZone(Object value, Slot slot) {
        return value instanceof OffsetTime time ? time : time(value, slot).atOffset(ZoneOffset.UTC);
    }

    static LocalDateTime timestamp(Object value, Slot slot) {
        Object moment = value instanceof String text ? Moments.timestamp(text) : value;
        if (moment instanceof LocalDateTime local) {
            return local;
        }
        if (moment instanceof Long millis) {
            return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
        }
        throw unfit(value, slot);
    }

    static OffsetDateTime timestampWithZone(Object value, Slot slot) {
        if (value instanceof OffsetDateTime moment) {
            return moment;
        }
        if (value instanceof Long millis) {
            return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
        }
        return timestamp(value, slot).atOffset(ZoneOffset.UTC);
    }

    /** A duration as it is. */
    public static Duration duration(Object value, Slot slot) {
        if (value instanceof Duration duration) {
            return duration;
        }
        throw unfit(value, slot);
    }
}
