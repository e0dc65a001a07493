package dev.tidemark.sql.sqlserver;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/** Literals of SQL Server. */
final class SqlServerLiterals extends Literals {
    private static final DateTimeFormatter WITH_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSSSxxx");

    /** The position, as SQL Server has no enums. */
    @Override
    protected String ordinal(String constant, ColumnType type) {
        return String.valueOf(type.values().indexOf(constant));
    }

    @Override
    protected String truth(boolean value) {
        return value ? "1" : "0";
    }

    @Override
    protected String text(CharSequence value) {
        String literal = super.text(value);
        return literal.chars().allMatch(c -> c < 128) ? literal : "N" + literal;
    }

    @Override
    protected String bytes(String hex) {
        return "0x" + hex;
    }

    @Override
    protected String date(String date) {
        return "cast('" + date + "' as date)";
    }

    @Override
    protected String time(String clock) {
        return "cast('" + shortened(clock) + "' as time)";
    }

    /** Hibernate stores a time of day with a zone as one of the first day of 1970 there. */
    @Override
    protected String timeWithZone(String clock, String zone) {
        return "cast('1970-01-01 " + shortened(clock) + zone + "' as datetimeoffset)";
    }

    @Override
    protected String timestamp(String timestamp) {
        return "cast('" + shortened(timestamp) + "' as datetime2)";
    }

    @Override
    protected String timestampWithZone(OffsetDateTime value) {
        return "cast('" + WITH_ZONE.format(value) + "' as datetimeoffset)";
    }

    @Override
    protected String uuid(String value) {
        return "cast('" + value + "' as uniqueidentifier)";
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
        return BigDecimal.valueOf(value.getSeconds())
                .movePointRight(9)
                .add(BigDecimal.valueOf(value.getNano()))
                .toPlainString();
    }

    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        throw new TidemarkException(
                Code.BAD_ARGUMENT,
                elements.toString(),
                "Hibernate stores an array as XML on SQL Server, which has no literal here. Write db.sql(...).");
    }

    /** SQL Server reads seven digits of a second, and refuses more. */
    private static String shortened(String clock) {
        return clock.replaceFirst("(\\.\\d{7})\\d+$", "$1");
    }
}
