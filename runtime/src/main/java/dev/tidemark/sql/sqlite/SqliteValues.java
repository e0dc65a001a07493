package dev.tidemark.sql.sqlite;

import dev.tidemark.sql.standard.Fit;
import dev.tidemark.sql.standard.Moments;
import dev.tidemark.sql.standard.StandardValues;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of SQLite, where a row may have any value in any column: what is written as its own functions write it becomes what
 * it means, and all else stays the number, text or bytes that it is.
 */
final class SqliteValues extends StandardValues {
    private static final int NANOS = 9;
    private static final int IPV4 = 4;

    SqliteValues() {
        super(new SqliteSpelling());
    }

    @Override
    protected @Nullable Object readKind(ResultSet row, int at, Slot slot) throws SQLException {
        Object stored = row.getObject(at);
        if (stored instanceof Integer number) {
            stored = number.longValue();
        }
        return stored == null ? null : meaning(stored, row, at, slot);
    }

    private @Nullable Object meaning(Object stored, ResultSet row, int at, Slot slot) throws SQLException {
        return switch (slot.type().kind()) {
            case BOOLEAN ->
                stored instanceof Long number && (number == 0 || number == 1) ? (Object) (number == 1) : stored;
            case DATE -> stored instanceof String text ? Moments.date(text) : stored;
            case TIME -> stored instanceof String text ? same(Moments.time(text), text) : stored;
            case TIME_TZ ->
                stored instanceof String text && same(Moments.time(text), text) instanceof LocalTime time
                        ? time.atOffset(ZoneOffset.UTC)
                        : stored;
            case TIMESTAMP -> stored instanceof String text ? same(Moments.timestamp(text), text) : stored;
            case TIMESTAMP_TZ ->
                stored instanceof String text && same(Moments.timestamp(text), text) instanceof LocalDateTime moment
                        ? moment.atOffset(ZoneOffset.UTC)
                        : stored;
            case UUID -> stored instanceof byte[] bytes ? Fit.uuid(bytes) : stored;
            case INET ->
                stored instanceof byte[] bytes && bytes.length >= IPV4 ? super.readKind(row, at, slot) : stored;
            case INTERVAL_SECOND -> stored instanceof Long nanos ? Duration.ofNanos(nanos) : stored;
            default -> stored;
        };
    }

    /** What the text means, where it would be written so again. */
    private static Object same(Object meaning, String text) {
        String again = meaning instanceof LocalTime time
                ? Moments.of(time)
                : meaning instanceof LocalDateTime moment ? text(moment) : text;
        return again.equals(text) ? meaning : text;
    }

    /** With milliseconds at least, without which the driver reads no timestamp. */
    private static String text(LocalDateTime moment) {
        String text = Moments.of(moment);
        int digits = text.length() - 1 - text.indexOf('.', 11);
        return text.indexOf('.', 11) < 0 ? text + ".000" : digits < 3 ? text + "0".repeat(3 - digits) : text;
    }

    @Override
    protected int nullType(Slot slot) {
        return Types.NULL;
    }

    @Override
    protected void bindKind(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof Long number && slot.type().values().isEmpty()) {
            statement.setLong(at, number);
        } else if (value instanceof Double number) {
            if (number.isNaN()) {
                throw Fit.unfit(number, slot);
            }
            statement.setDouble(at, number);
        } else if (value instanceof String text
                && !isAddress(slot)
                && slot.type().values().isEmpty()) {
            statement.setString(at, text);
        } else if (value instanceof List<?>) {
            throw Fit.unfit(value, slot);
        } else {
            super.bindKind(statement, at, value, slot);
        }
    }

    private static boolean isAddress(Slot slot) {
        return slot.type().kind() == dev.tidemark.schema.ColumnType.Kind.INET;
    }

    /** A whole number or one of double precision: SQLite has no others, and would round in silence. */
    @Override
    protected void bindNumber(PreparedStatement statement, int at, Number number, Slot slot) throws SQLException {
        if (!(number instanceof BigDecimal decimal)) {
            super.bindNumber(statement, at, number, slot);
            return;
        }
        BigDecimal bare = decimal.stripTrailingZeros();
        if (bare.scale() <= 0 && bare.toBigInteger().bitLength() < Long.SIZE) {
            statement.setLong(at, bare.longValueExact());
        } else if (new BigDecimal(Double.toString(bare.doubleValue())).compareTo(bare) == 0) {
            statement.setDouble(at, bare.doubleValue());
        } else {
            throw Fit.unfit(number, slot);
        }
    }

    @Override
    protected void bindDate(PreparedStatement statement, int at, LocalDate date) throws SQLException {
        statement.setString(at, date.toString());
    }

    @Override
    protected void bindTime(PreparedStatement statement, int at, LocalTime time) throws SQLException {
        statement.setString(at, Moments.of(time));
    }

    @Override
    protected void bindTimestamp(PreparedStatement statement, int at, LocalDateTime moment) throws SQLException {
        statement.setString(at, text(moment));
    }

    @Override
    protected void bindDuration(PreparedStatement statement, int at, Duration duration) throws SQLException {
        BigDecimal nanos = BigDecimal.valueOf(duration.getSeconds())
                .movePointRight(NANOS)
                .add(BigDecimal.valueOf(duration.getNano()));
        statement.setLong(at, nanos.longValueExact());
    }

    /** They are looked at when the transaction ends. */
    @Override
    public List<String> withoutKeys(List<String> tables) {
        return List.of("pragma defer_foreign_keys = on");
    }

    @Override
    public boolean keepsCascades() {
        return true;
    }

    /** A reader's transaction sees one moment by itself. */
    @Override
    public void beginReading(Connection connection) {}
}
