package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Literals of PostgreSQL. */
final class PostgreSqlLiterals extends Literals {
    private static final Pattern YEAR = Pattern.compile("([+-]?\\d+)(-.*)");
    private static final Pattern MASK = Pattern.compile("/\\d{1,3}");

    @Override
    protected String largeText(String value) {
        return "lo_from_bytea(0, convert_to(" + text(value) + ", 'UTF8'))";
    }

    @Override
    protected String bytes(String hex) {
        return "'\\x" + hex + "'::bytea";
    }

    @Override
    protected String largeBytes(String hex) {
        return "lo_from_bytea(0, " + bytes(hex) + ")";
    }

    @Override
    protected String date(String date) {
        return super.date(inItsEra(date));
    }

    @Override
    protected String timestamp(String timestamp) {
        return super.timestamp(inItsEra(timestamp));
    }

    @Override
    protected String timestampWithZone(OffsetDateTime value) {
        String literal = super.timestampWithZone(value);
        int begin = literal.indexOf('\'') + 1;
        return literal.substring(0, begin) + inItsEra(literal.substring(begin, literal.length() - 1)) + "'";
    }

    /** A year has no sign there, and before the first comes 1 BC, which is 0 to Java. */
    private static String inItsEra(String moment) {
        Matcher parts = YEAR.matcher(moment);
        if (!parts.matches()) {
            return moment;
        }
        int year = Integer.parseInt(parts.group(1));
        return year > 0
                ? moment.replaceFirst("^\\+", "")
                : String.format(Locale.ROOT, "%04d", 1 - year) + parts.group(2) + " BC";
    }

    /** Hibernate normalises times of day with a zone there. */
    @Override
    protected String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    @Override
    protected String json(String text) {
        return "jsonb " + text;
    }

    @Override
    protected String xml(String text) {
        return "xml " + text;
    }

    @Override
    protected String inet(String address) {
        int mask = address.indexOf('/');
        if (mask < 0 || !MASK.matcher(address.substring(mask)).matches()) {
            InetBytes.of(address);
        } else {
            InetBytes.of(address.substring(0, mask));
        }
        return "inet " + text(address);
    }

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        return "cast(" + super.array(elements, type) + " as " + PostgreSqlTypes.of(type) + ")";
    }
}
