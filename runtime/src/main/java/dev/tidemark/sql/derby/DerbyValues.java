package dev.tidemark.sql.derby;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.Fit;
import dev.tidemark.sql.standard.Moments;
import dev.tidemark.sql.standard.StandardValues;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Values of Derby, whose driver has no classes for dates and times but the old ones; as texts they lose nothing. */
final class DerbyValues extends StandardValues {
    private static final int NANOS = 9;

    DerbyValues() {
        super(new DerbyStatements(() -> Schema.EMPTY));
    }

    @Override
    protected @Nullable Object readDate(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null ? null : Moments.date(text);
    }

    @Override
    protected @Nullable Object readTime(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null ? null : Moments.time(text);
    }

    @Override
    protected @Nullable Object readTimestamp(ResultSet row, int at) throws SQLException {
        String text = row.getString(at);
        return text == null ? null : Moments.timestamp(text);
    }

    /** In seconds. */
    @Override
    protected @Nullable Object readDuration(ResultSet row, int at) throws SQLException {
        BigDecimal seconds = row.getBigDecimal(at);
        return seconds == null
                ? null
                : Duration.ofSeconds(seconds.toBigInteger().longValueExact())
                        .plusNanos(seconds.remainder(BigDecimal.ONE)
                                .movePointRight(NANOS)
                                .longValueExact());
    }

    /** The Java array that Hibernate has serialised stays what it is. */
    @Override
    protected @Nullable Object readArray(ResultSet row, int at, Slot slot) throws SQLException {
        return row.getBytes(at);
    }

    @Override
    protected void bindArray(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        bindBytes(statement, at, value, slot);
    }

    @Override
    protected void bindDate(PreparedStatement statement, int at, LocalDate date) throws SQLException {
        statement.setString(at, date.toString());
    }

    /** Derby keeps whole seconds: what has more is no value of it. */
    @Override
    protected void bindTime(PreparedStatement statement, int at, LocalTime time) throws SQLException {
        statement.setString(at, Moments.of(time));
    }

    @Override
    protected void bindTimestamp(PreparedStatement statement, int at, LocalDateTime moment) throws SQLException {
        statement.setString(at, Moments.of(moment));
    }

    @Override
    protected void bindDuration(PreparedStatement statement, int at, Duration duration) throws SQLException {
        statement.setBigDecimal(
                at, BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), NANOS)));
    }

    @Override
    protected void bindNumber(PreparedStatement statement, int at, Number number, Slot slot) throws SQLException {
        if (number instanceof Double nan && !Double.isFinite(nan)) {
            throw Fit.unfit(number, slot);
        }
        super.bindNumber(statement, at, number, slot);
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, String table, String column) throws SQLException {
        return ask(
                connection,
                "select c.autoincrementvalue from sys.syscolumns c join sys.systables t on t.tableid = c.referenceid"
                        + " join sys.sysschemas s on s.schemaid = t.schemaid where s.schemaname = current schema"
                        + " and upper(t.tablename) = " + inCatalog(table) + " and upper(c.columnname) = "
                        + inCatalog(column));
    }

    @Override
    public String number(String table, String column, long next) {
        return "alter table " + spelling.quote(table) + " alter column " + spelling.quote(column) + " restart with "
                + next;
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, Sequence sequence) throws SQLException {
        return ask(
                connection,
                "select syscs_util.syscs_peek_at_sequence(c.schemaname, s.sequencename) from sys.syssequences s"
                        + " join sys.sysschemas c on c.schemaid = s.schemaid where c.schemaname = current schema"
                        + " and upper(s.sequencename) = " + inCatalog(sequence.name()));
    }
}
