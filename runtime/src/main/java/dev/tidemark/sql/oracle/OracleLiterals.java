package dev.tidemark.sql.oracle;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Literals of Oracle. An empty text is NULL there. */
final class OracleLiterals extends Literals {
    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSSS xxx");

    /** Characters of a literal: it has 4,000 bytes at most. */
    private static final int MOST_CHARACTERS = 1_000;

    /** Two digits a byte, as a literal too. */
    private static final int MOST_HEX = 4_000;

    /** The position, as Hibernate has it there. */
    @Override
    protected String ordinal(String constant, ColumnType type) {
        return String.valueOf(type.values().indexOf(constant));
    }

    @Override
    protected String truth(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    protected String largeText(String value) {
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < value.length() || from == 0; from += MOST_CHARACTERS) {
            parts.add("to_clob(" + text(value.substring(from, Math.min(value.length(), from + MOST_CHARACTERS))) + ")");
        }
        return String.join(" || ", parts);
    }

    @Override
    protected String bytes(String hex) {
        if (hex.length() > MOST_HEX) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    hex.substring(0, 20) + "…",
                    "A literal of Oracle holds 2,000 bytes, and these are " + hex.length() / 2
                            + ". Write db.run(...).");
        }
        return "hextoraw('" + hex + "')";
    }

    @Override
    protected String largeBytes(String hex) {
        return "to_blob(" + bytes(hex) + ")";
    }

    /** Hibernate stores a time of day as one of the first day of 1970 there. */
    @Override
    protected String time(String clock) {
        return timestamp("1970-01-01 " + clock);
    }

    @Override
    protected String timeWithZone(String clock, String zone) {
        return "timestamp '1970-01-01 " + clock + " " + zone + "'";
    }

    @Override
    protected String timestampWithZone(OffsetDateTime value) {
        return "timestamp '" + WITH_ZONE.format(value) + "'";
    }

    /** Hibernate stores the bytes of a UUID there. */
    @Override
    protected String uuid(String value) {
        return bytes(value.replace("-", ""));
    }

    /** Hibernate stores JSON as a large object there. */
    @Override
    protected String json(String text) {
        return "to_blob(utl_raw.cast_to_raw(" + text + "))";
    }

    @Override
    protected String xml(String text) {
        return "xmltype(" + text + ")";
    }

    /** Hibernate stores the bytes of an address there. */
    @Override
    protected String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    @Override
    protected String interval(Duration value) {
        return "numtodsinterval("
                + BigDecimal.valueOf(value.getNano(), 9)
                        .add(BigDecimal.valueOf(value.getSeconds()))
                        .stripTrailingZeros()
                        .toPlainString()
                + ", 'second')";
    }

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        throw new TidemarkException(
                Code.BAD_ARGUMENT,
                elements.toString(),
                "An array is a type of its own on Oracle, which has no literal here. Write db.sql(...).");
    }
}
