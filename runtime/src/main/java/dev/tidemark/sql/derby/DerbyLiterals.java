package dev.tidemark.sql.derby;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;

/** Literals of Derby. */
final class DerbyLiterals extends Literals {
    private static final DateTimeFormatter IN_UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSSS");

    @Override
    protected String ordinal(String constant, ColumnType type) {
        return String.valueOf(type.values().indexOf(constant));
    }

    @Override
    protected String largeText(String value) {
        return "cast(" + text(value) + " as clob)";
    }

    @Override
    protected String bytes(String hex, ColumnType type) {
        return DerbyTypes.of(type).equals("blob") ? largeBytes(hex) : bytes(hex);
    }

    @Override
    protected String largeBytes(String hex) {
        return "cast(" + bytes(hex) + " as blob)";
    }

    @Override
    protected String date(String date) {
        return "date('" + date + "')";
    }

    /** Derby keeps whole seconds. */
    @Override
    protected String time(String clock) {
        return "time('" + clock.replaceFirst("\\..*", "") + "')";
    }

    /** Hibernate stores times with a zone as those of UTC there. */
    @Override
    protected String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    protected String timestamp(String timestamp) {
        return "timestamp('" + timestamp + "')";
    }

    @Override
    protected String timestampWithZone(OffsetDateTime value) {
        return timestamp(IN_UTC.format(value.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    /** Hibernate stores the bytes of a UUID there. */
    @Override
    protected String uuid(String value) {
        return bytes(value.replace("-", ""));
    }

    @Override
    protected String json(String text) {
        return "cast(" + text + " as clob)";
    }

    @Override
    protected String xml(String text) {
        return "cast(" + text + " as clob)";
    }

    /** Hibernate stores the bytes of an address there. */
    @Override
    protected String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    /** In seconds. */
    @Override
    protected String interval(Duration value) {
        return BigDecimal.valueOf(value.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** Hibernate stores the Java array there, serialised. */
    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        Class<?> element =
                elements.isEmpty() ? Object.class : elements.iterator().next().getClass();
        Object[] array = elements.toArray((Object[]) Array.newInstance(element, 0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(array);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes(HexFormat.of().formatHex(bytes.toByteArray()));
    }
}
