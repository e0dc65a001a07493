package dev.tidemark.sql.mysql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.standard.InetBytes;
import dev.tidemark.sql.standard.Literals;
import dev.tidemark.sql.standard.Names;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** Literals of MySQL and MariaDB. */
final class MySqlLiterals extends Literals {
    private final boolean mariaDb;

    MySqlLiterals(boolean mariaDb) {
        this.mariaDb = mariaDb;
    }

    @Override
    protected String text(CharSequence value) {
        return quoted(value.toString());
    }

    /** The text as a literal of the server's: a backslash would begin an escape. */
    static String quoted(String text) {
        return Names.literal(text.replace("\\", "\\\\"));
    }

    @Override
    protected String timeWithZone(String clock, String zone) {
        return time(clock);
    }

    /** Hibernate stores the moment in UTC there. */
    @Override
    protected String timestampWithZone(OffsetDateTime value) {
        return of(value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(), ColumnType.timestamp(6));
    }

    @Override
    protected String uuid(String value) {
        return mariaDb ? "'" + value + "'" : "X'" + value.replace("-", "") + "'";
    }

    @Override
    protected String json(String text) {
        return text;
    }

    @Override
    protected String inet(String address) {
        return bytes(InetBytes.of(address));
    }

    @Override
    protected String interval(Duration value) {
        return BigDecimal.valueOf(value.getSeconds(), 0)
                .movePointRight(9)
                .add(BigDecimal.valueOf(value.getNano()))
                .toPlainString();
    }

    /** Hibernate stores an array as JSON there. */
    @Override
    protected String array(Collection<?> elements, ColumnType type) {
        StringBuilder json = new StringBuilder("[");
        for (Object element : elements) {
            json.append(json.length() == 1 ? "" : ", ");
            json.append(
                    element == null || element instanceof Number || element instanceof Boolean
                            ? String.valueOf(element)
                            : "\"" + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        return text(json.append("]"));
    }
}
