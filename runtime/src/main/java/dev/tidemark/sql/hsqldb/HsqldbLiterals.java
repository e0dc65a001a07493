package dev.tidemark.sql.hsqldb;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/** Literals of HSQLDB. */
final class HsqldbLiterals extends Literals {
    private static final DateTimeFormatter IN_UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSSS");

    /** The position, as HSQLDB has no enums. */
    @Override
    protected String ordinal(String constant, ColumnType type) {
        return String.valueOf(type.values().indexOf(constant));
    }

    @Override
    protected String largeText(String value) {
        return "cast(" + text(value) + " as clob)";
    }

    @Override
    protected String largeBytes(String hex) {
        return "cast(" + bytes(hex) + " as blob)";
    }

    /** Hibernate stores times with a zone as those of UTC there. */
    @Override
    protected String timeWithZone(String clock, String zone) {
        return time(clock);
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

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + HsqldbTypes.of(type) + ")";
    }
}
