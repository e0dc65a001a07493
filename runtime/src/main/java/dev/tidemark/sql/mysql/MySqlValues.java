package dev.tidemark.sql.mysql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.Fit;
import dev.tidemark.sql.standard.JsonArrays;
import dev.tidemark.sql.standard.Moments;
import dev.tidemark.sql.standard.Names;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of MySQL and MariaDB. Dates and times go as texts, as the servers have some that Java has not: 0000-00-00, 838:59:59. */
final class MySqlValues extends StandardValues {
    private static final int NANOS = 9;

    private final boolean mariaDb;

    MySqlValues(boolean mariaDb) {
        super(mariaDb ? new MariaDbStatements(Schema.EMPTY) : new MySqlStatements(Schema.EMPTY));
        this.mariaDb = mariaDb;
    }

    @Override
    protected ColumnType told(ColumnType type, int jdbc, String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        return switch (name.split("[^a-z]", 2)[0]) {
            // The driver takes the number of one digit for a truth.
            case "tinyint", "year" -> ColumnType.bigint();
            case "bit" -> ColumnType.varbinary(8);
            case "uuid" -> mariaDb ? ColumnType.uuid() : ColumnType.varchar(0);
            case "geometry", "point", "linestring", "polygon" -> ColumnType.varbinary(0);
            default -> super.told(type, jdbc, typeName);
        };
    }

    /** A FLOAT is shown with six digits, and as a DOUBLE with all that it has. */
    @Override
    public String selected(String column, Slot slot) {
        boolean isFloat = slot.typeName().toLowerCase(Locale.ROOT).startsWith("float");
        return isFloat ? "(" + column + " + 0e0)" : column;
    }

    @Override
    protected boolean keepsConstants(Slot slot) {
        return slot.type().name() != null;
    }

    @Override
    protected @Nullable Object readKind(ResultSet row, int at, Slot slot) throws SQLException {
        if (slot.type().kind() == Kind.UUID && mariaDb) {
            String text = row.getString(at);
            return text == null ? null : UUID.fromString(text);
        }
        return super.readKind(row, at, slot);
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

    /** In nanoseconds. */
    @Override
    protected @Nullable Object readDuration(ResultSet row, int at) throws SQLException {
        BigDecimal nanos = row.getBigDecimal(at);
        return nanos == null
                ? null
                : Duration.ofSeconds(nanos.movePointLeft(NANOS).toBigInteger().longValueExact())
                        .plusNanos(nanos.remainder(BigDecimal.TEN.pow(NANOS)).longValueExact());
    }

    @Override
    protected @Nullable Object readArray(ResultSet row, int at, Slot slot) throws SQLException {
        String json = row.getString(at);
        return json == null ? null : JsonArrays.read(json);
    }

    @Override
    protected void bindKind(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        boolean isTime = slot.type().kind() == Kind.DATE
                || slot.type().kind() == Kind.TIME
                || slot.type().kind() == Kind.TIMESTAMP;
        if (isTime && value instanceof String odd) {
            statement.setString(at, odd);
        } else {
            super.bindKind(statement, at, value, slot);
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
        statement.setString(at, Moments.of(moment));
    }

    @Override
    protected void bindUuid(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (mariaDb && value instanceof UUID uuid) {
            statement.setString(at, uuid.toString());
        } else {
            super.bindUuid(statement, at, value, slot);
        }
    }

    @Override
    protected void bindDuration(PreparedStatement statement, int at, Duration duration) throws SQLException {
        statement.setBigDecimal(
                at,
                BigDecimal.valueOf(duration.getSeconds())
                        .movePointRight(NANOS)
                        .add(BigDecimal.valueOf(duration.getNano())));
    }

    @Override
    protected void bindArray(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (value instanceof List<?> list) {
            statement.setString(at, JsonArrays.write(list));
        } else if (value instanceof String json) {
            statement.setString(at, json);
        } else {
            throw Fit.unfit(value, slot);
        }
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, String table, String column) throws SQLException {
        return ask(
                connection,
                "select auto_increment from information_schema.tables where table_schema = database() and table_name = "
                        + Names.literal(Names.bare(Names.last(table))));
    }

    @Override
    public String number(String table, String column, long next) {
        return "alter table " + spelling.quote(table) + " auto_increment = " + next;
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, Sequence sequence) throws SQLException {
        return mariaDb ? ask(connection, "select next_not_cached_value from " + spelling.quote(sequence.name())) : null;
    }

    @Override
    public List<String> withoutKeys(List<String> tables) {
        return List.of("set foreign_key_checks = 0");
    }

    @Override
    public List<String> withKeys(List<String> tables) {
        return List.of("set foreign_key_checks = 1");
    }
}
