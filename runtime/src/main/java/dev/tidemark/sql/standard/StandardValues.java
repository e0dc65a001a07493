package dev.tidemark.sql.standard;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.sql.Values;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as standard SQL and JDBC have them; a database overrides what it stores otherwise. */
public class StandardValues implements Values {
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;

    protected final Spelling spelling;

    protected StandardValues(Spelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public Slot slot(ColumnType type, ResultSetMetaData metadata, int at) throws SQLException {
        int jdbc = metadata.getColumnType(at);
        String name = metadata.getColumnTypeName(at);
        return new Slot(type.kind() == Kind.NATIVE ? told(type, jdbc, name) : type, jdbc, name);
    }

    /** What the driver tells of a type that only the database knows. */
    protected ColumnType told(ColumnType type, int jdbc, String typeName) {
        Kind kind = switch (jdbc) {
            case Types.BOOLEAN, Types.BIT -> Kind.BOOLEAN;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.BIGINT;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> Kind.DOUBLE;
            case Types.NUMERIC, Types.DECIMAL -> Kind.DECIMAL;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Kind.VARBINARY;
            case Types.BLOB -> Kind.BLOB;
            case Types.CLOB, Types.NCLOB -> Kind.CLOB;
            case Types.DATE -> Kind.DATE;
            case Types.TIME -> Kind.TIME;
            case Types.TIMESTAMP -> Kind.TIMESTAMP;
            case Types.TIME_WITH_TIMEZONE -> Kind.TIME_TZ;
            case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.TIMESTAMP_TZ;
            default -> Kind.VARCHAR;
        };
        return ColumnType.sized(kind, 0, 0, 0).withSql(type.sql());
    }

    @Override
    public String selected(String column, Slot slot) {
        return column;
    }

    @Override
    public String parameter(Slot slot) {
        return "?";
    }

    @Override
    public final @Nullable Object read(ResultSet row, int at, Slot slot) throws SQLException {
        Object value = readKind(row, at, slot);
        return row.wasNull() ? null : value;
    }

    /** The value, which may be anything where it is null. */
    protected @Nullable Object readKind(ResultSet row, int at, Slot slot) throws SQLException {
        return switch (slot.type().kind()) {
            case BOOLEAN -> row.getBoolean(at);
            case TINYINT, SMALLINT, INTEGER -> row.getLong(at);
            case BIGINT -> whole(row.getBigDecimal(at));
            case REAL, DOUBLE, FLOAT -> row.getDouble(at);
            case DECIMAL -> row.getBigDecimal(at);
            case CHAR, NCHAR, VARCHAR, NVARCHAR, ENUM, NAMED_ENUM, NATIVE, JSON -> row.getString(at);
            case ORDINAL_ENUM -> position(row, at, slot);
            case TEXT, NTEXT, CLOB, NCLOB, XML -> readText(row, at);
            case BINARY, VARBINARY -> row.getBytes(at);
            case LONG_VARBINARY, BLOB -> readBytes(row, at);
            case DATE -> readDate(row, at);
            case TIME -> readTime(row, at);
            case TIME_TZ -> {
                Object time = readTime(row, at);
                yield time instanceof LocalTime clock ? clock.atOffset(ZoneOffset.UTC) : time;
            }
            case TIMESTAMP -> readTimestamp(row, at);
            case TIMESTAMP_TZ -> {
                Object moment = readTimestamp(row, at);
                yield moment instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : moment;
            }
            case UUID -> {
                byte[] bytes = row.getBytes(at);
                yield bytes == null ? null : Fit.uuid(bytes);
            }
            case INET -> {
                byte[] bytes = row.getBytes(at);
                yield bytes == null ? null : address(bytes);
            }
            case INTERVAL_SECOND -> readDuration(row, at);
            case ARRAY -> readArray(row, at, slot);
        };
    }

    private static @Nullable Object whole(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigInteger whole = number.toBigInteger();
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : number;
    }

    /** A position; where the database keeps the constant, that of its type. */
    private @Nullable Object position(ResultSet row, int at, Slot slot) throws SQLException {
        if (!keepsConstants(slot)) {
            return row.getLong(at);
        }
        String constant = row.getString(at);
        int position = slot.type().values().indexOf(constant);
        return position < 0 ? constant : (Object) (long) position;
    }

    /** Whether an enum of positions is one of names there. */
    protected boolean keepsConstants(Slot slot) {
        return false;
    }

    protected @Nullable Object readText(ResultSet row, int at) throws SQLException {
        return row.getCharacterStream(at);
    }

    protected @Nullable Object readBytes(ResultSet row, int at) throws SQLException {
        return row.getBinaryStream(at);
    }

    protected @Nullable Object readDate(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalDate.class);
    }

    protected @Nullable Object readTime(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalTime.class);
    }

    protected @Nullable Object readTimestamp(ResultSet row, int at) throws SQLException {
        return row.getObject(at, LocalDateTime.class);
    }

    protected @Nullable Object readDuration(ResultSet row, int at) throws SQLException {
        return row.getObject(at, Duration.class);
    }

    private static Object address(byte[] bytes) {
        try {
            return bytes.length == IPV4 || bytes.length == IPV6
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : bytes;
        } catch (UnknownHostException impossible) {
            return bytes;
        }
    }

    @Override
    public final void bind(PreparedStatement statement, int at, @Nullable Object value, Slot slot) throws SQLException {
        if (value == null) {
            statement.setNull(at, nullType(slot));
        } else {
            bindKind(statement, at, value, slot);
        }
    }

    /** What NULL is said to be. */
    protected int nullType(Slot slot) {
        return slot.jdbc();
    }

    /** Sets a value that is there. */
    protected void bindKind(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        switch (slot.type().kind()) {
            case BOOLEAN -> statement.setBoolean(at, Fit.truth(value, slot));
            case TINYINT, SMALLINT, INTEGER, BIGINT -> bindNumber(statement, at, Fit.number(value, slot), slot);
            case REAL, DOUBLE, FLOAT ->
                statement.setDouble(at, Fit.number(value, slot).doubleValue());
            case DECIMAL -> bindNumber(statement, at, Fit.number(value, slot), slot);
            case ORDINAL_ENUM -> bindPosition(statement, at, value, slot);
            case CHAR, NCHAR, VARCHAR, NVARCHAR, ENUM, NAMED_ENUM, NATIVE, JSON, TEXT, NTEXT, CLOB, NCLOB, XML ->
                bindText(statement, at, value, slot);
            case BINARY, VARBINARY, LONG_VARBINARY, BLOB -> bindBytes(statement, at, value, slot);
            case DATE -> bindDate(statement, at, Fit.date(value, slot));
            case TIME -> bindTime(statement, at, Fit.time(value, slot));
            case TIME_TZ -> bindTimeWithZone(statement, at, Fit.timeWithZone(value, slot));
            case TIMESTAMP -> bindTimestamp(statement, at, Fit.timestamp(value, slot));
            case TIMESTAMP_TZ -> bindTimestampWithZone(statement, at, Fit.timestampWithZone(value, slot));
            case UUID -> bindUuid(statement, at, value, slot);
            case INET -> bindAddress(statement, at, value, slot);
            case INTERVAL_SECOND -> bindDuration(statement, at, Fit.duration(value, slot));
            case ARRAY -> bindArray(statement, at, value, slot);
        }
    }

    protected void bindNumber(PreparedStatement statement, int at, Number number, Slot slot) throws SQLException {
        if (number instanceof Long whole) {
            statement.setLong(at, whole);
        } else if (number instanceof BigDecimal decimal) {
            statement.setBigDecimal(at, decimal);
        } else if (Double.isFinite(number.doubleValue())) {
            statement.setBigDecimal(at, BigDecimal.valueOf(number.doubleValue()));
        } else {
            throw Fit.unfit(number, slot);
        }
    }

    private void bindPosition(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        Object position = value instanceof String constant
                ? (Object) (long) slot.type().values().indexOf(constant)
                : value;
        if (!(position instanceof Long number) || number < 0) {
            throw Fit.unfit(value, slot);
        }
        if (!keepsConstants(slot)) {
            statement.setLong(at, number);
        } else if (number < slot.type().values().size()) {
            statement.setString(at, slot.type().values().get(number.intValue()));
        } else {
            throw Fit.unfit(value, slot);
        }
    }

    protected void bindText(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (value instanceof Reader reader) {
            statement.setCharacterStream(at, reader);
        } else {
            statement.setString(at, Fit.text(value, slot));
        }
    }

    protected void bindBytes(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (value instanceof InputStream stream) {
            statement.setBinaryStream(at, stream);
        } else {
            statement.setBytes(at, Fit.bytes(value, slot));
        }
    }

    protected void bindDate(PreparedStatement statement, int at, LocalDate date) throws SQLException {
        statement.setObject(at, date);
    }

    protected void bindTime(PreparedStatement statement, int at, LocalTime time) throws SQLException {
        statement.setObject(at, time);
    }

    /** As the time in UTC, which is how Hibernate stores it where there are no zones. */
    protected void bindTimeWithZone(PreparedStatement statement, int at, OffsetTime time) throws SQLException {
        bindTime(statement, at, time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime());
    }

    protected void bindTimestamp(PreparedStatement statement, int at, LocalDateTime moment) throws SQLException {
        statement.setObject(at, moment);
    }

    /** As the moment in UTC, which is how Hibernate stores it where there are no zones. */
    protected void bindTimestampWithZone(PreparedStatement statement, int at, OffsetDateTime moment)
            throws SQLException {
        bindTimestamp(
                statement, at, moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }

    protected void bindUuid(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        statement.setBytes(at, value instanceof UUID uuid ? Fit.bytes(uuid) : Fit.bytes(value, slot));
    }

    protected void bindAddress(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        statement.setBytes(
                at,
                value instanceof String address
                        ? HexFormat.of().parseHex(InetBytes.of(address))
                        : Fit.bytes(value, slot));
    }

    protected @Nullable Object readArray(ResultSet row, int at, Slot slot) throws SQLException {
        return Arrays.read(row, at);
    }

    protected void bindArray(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        Arrays.bind(statement, at, value, slot, spelling);
    }

    protected void bindDuration(PreparedStatement statement, int at, Duration duration) throws SQLException {
        statement.setObject(at, duration);
    }

    /** The number that a query asks for; null where it has no row, or NULL. */
    protected static @Nullable Long ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            BigDecimal number = answer.next() ? answer.getBigDecimal(1) : null;
            return number == null ? null : number.longValue();
        }
    }

    /** A name's last part as a literal of a catalog that keeps it in any case. */
    protected static String inCatalog(String name) {
        return Names.literal(Names.bare(Names.last(name)).toUpperCase(Locale.ROOT));
    }
}
