package dev.tidemark.sql.sqlite;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** Literals of SQLite, where times are texts as its own functions write them, and moments are in UTC. */
final class SqliteLiterals extends Literals {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MILLISECONDS = 4;

    @Override
    protected String ordinal(String name, ColumnType type) {
        return String.valueOf(type.values().indexOf(name));
    }

    @Override
    protected String date(String date) {
        return text(date);
    }

    @Override
    protected String time(String clock) {
        return text(clock);
    }

    @Override
    protected String timeWithZone(String clock, String zone) {
        return text(clock);
    }

    /** With milliseconds at least, without which the driver reads no timestamp. */
    @Override
    protected String timestamp(String timestamp) {
        int point = timestamp.indexOf('.');
        String fraction = point < 0 ? "." : timestamp.substring(point);
        String seconds = point < 0 ? timestamp : timestamp.substring(0, point);
        return text(seconds + fraction + "0".repeat(Math.max(0, MILLISECONDS - fraction.length())));
    }

    @Override
    protected String timestampWithZone(OffsetDateTime value) {
        OffsetDateTime utc = value.withOffsetSameInstant(ZoneOffset.UTC);
        String nanos = utc.getNano() == 0
                ? ""
                : String.format(Locale.ROOT, ".%09d", utc.getNano()).replaceAll("0+$", "");
        return timestamp(MOMENT.format(utc) + nanos);
    }

    @Override
    protected String uuid(String value) {
        return bytes(value.replace("-", ""));
    }

    @Override
    protected String json(String text) {
        return text;
    }

    /** Hibernate stores the bytes of an address there. */
    @Override
    protected String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    /** Hibernate stores nanoseconds there. */
    @Override
    protected String interval(Duration value) {
        return String.valueOf(value.toNanos());
    }

    /** Hibernate stores a serialized array, which no literal is. */
    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        return text(super.array(elements, type));
    }
}
