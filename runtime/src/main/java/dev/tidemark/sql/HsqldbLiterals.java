package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/** Literals of HSQLDB. */
final class HsqldbLiterals extends Literals {
    private static final DateTimeFormatter IN_UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSSS");

    /** The position, as HSQLDB has no enums. */
    @Override
    String ordinal(String constant, ColumnType type) {
        return String.valueOf(type.values().indexOf(constant));
    }

    @Override
    String largeText(String value) {
        return "cast(" + text(value) + " as clob)";
    }

    @Override
    String largeBytes(String hex) {
        return "cast(" + bytes(hex) + " as blob)";
    }

    /** Hibernate stores times with a zone as those of UTC there. */
    @Override
    String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    String timestampWithZone(OffsetDateTime value) {
        return timestamp(IN_UTC.format(value.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    /** Hibernate stores the bytes of a UUID there. */
    @Override
    String uuid(String value) {
        return bytes(value.replace("-", ""));
    }

    @Override
    String json(String text) {
        return "cast(" + text + " as clob)";
    }

    @Override
    String xml(String text) {
        return "cast(" + text + " as clob)";
    }

    /** Hibernate stores the bytes of an address there. */
    @Override
    String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    @Override
    String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + HsqldbTypes.of(type) + ")";
    }
}
