package dev.tidemark.sql.postgresql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.Fit;
import dev.tidemark.sql.standard.Names;
import dev.tidemark.sql.standard.StandardValues;
import dev.tidemark.sql.standard.Utf8Stream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of PostgreSQL. What has no class in Java goes as the text that the server makes of it, and reads again. */
final class PostgreSqlValues extends StandardValues {
    private static final int NANOS = 9;

    PostgreSqlValues() {
        super(new PostgreSqlStatements());
    }

    @Override
    protected ColumnType told(ColumnType type, int jdbc, String typeName) {
        return switch (typeName) {
            case "bool",
                    "int2",
                    "int4",
                    "int8",
                    "float4",
                    "float8",
                    "numeric",
                    "bytea",
                    "date",
                    "time",
                    "timestamp",
                    "oid" -> super.told(type, jdbc, typeName);
            case "bpchar", "varchar", "text" -> ColumnType.text();
            case "timestamptz" -> ColumnType.timestampWithTimeZone(0);
            case "uuid" -> ColumnType.uuid();
            default -> ColumnType.nativeType(typeName);
        };
    }

    private static boolean isLarge(Slot slot) {
        return slot.typeName().equals("oid") && slot.type().kind() != Kind.BIGINT;
    }

    @Override
    public String selected(String column, Slot slot) {
        return switch (slot.type().kind()) {
            case INTERVAL_SECOND -> "extract(epoch from " + column + ")";
            case NATIVE -> column + "::text";
            default -> column;
        };
    }

    @Override
    public String parameter(Slot slot) {
        return switch (slot.type().kind()) {
            case JSON, XML, INET, INTERVAL_SECOND, NATIVE, ARRAY -> "cast(? as " + named(slot) + ")";
            case ENUM, NAMED_ENUM, ORDINAL_ENUM ->
                PostgreSqlTypes.isEnumType(slot.type()) ? "cast(? as " + named(slot) + ")" : "?";
            default -> "?";
        };
    }

    private String named(Slot slot) {
        if (PostgreSqlTypes.isEnumType(slot.type())) {
            return spelling.type(slot.type());
        }
        return slot.typeName().contains("\"") ? slot.typeName() : Names.quote("`" + slot.typeName() + "`");
    }

    @Override
    protected boolean keepsConstants(Slot slot) {
        return slot.type().name() != null;
    }

    @Override
    protected @Nullable Object readKind(ResultSet row, int at, Slot slot) throws SQLException {
        return switch (slot.type().kind()) {
            case DECIMAL -> decimal(row.getString(at));
            case UUID -> row.getObject(at, UUID.class);
            case INET, XML -> row.getString(at);
            case TIMESTAMP_TZ -> row.getObject(at, OffsetDateTime.class);
            case INTERVAL_SECOND -> {
                BigDecimal seconds = row.getBigDecimal(at);
                yield seconds == null
                        ? null
                        : Duration.ofSeconds(0)
                                .plusNanos(seconds.movePointRight(NANOS).longValueExact());
            }
            case CLOB, NCLOB -> {
                InputStream bytes = isLarge(slot) ? large(row, at) : null;
                yield isLarge(slot)
                        ? bytes == null ? null : new InputStreamReader(bytes, StandardCharsets.UTF_8)
                        : row.getString(at);
            }
            case BLOB -> isLarge(slot) ? large(row, at) : row.getBytes(at);
            default -> super.readKind(row, at, slot);
        };
    }

    private static @Nullable InputStream large(ResultSet row, int at) throws SQLException {
        Blob blob = row.getBlob(at);
        return blob == null ? null : blob.getBinaryStream();
    }

    /** NaN is a number there. */
    private static @Nullable Object decimal(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Character.isLetter(text.charAt(text.length() - 1))
                ? (Object) Double.valueOf(text)
                : new BigDecimal(text);
    }

    /** Of no type: the server finds it. */
    @Override
    protected int nullType(Slot slot) {
        return Types.NULL;
    }

    @Override
    protected void bindNumber(PreparedStatement statement, int at, Number number, Slot slot) throws SQLException {
        if (number instanceof Double nan && !Double.isFinite(nan)) {
            statement.setObject(at, nan.toString(), Types.NUMERIC);
        } else {
            super.bindNumber(statement, at, number, slot);
        }
    }

    @Override
    protected void bindText(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (!isLarge(slot)) {
            super.bindText(statement, at, value, slot);
            return;
        }
        Reader text = value instanceof Reader reader ? reader : new StringReader(value.toString());
        statement.setBlob(at, new Utf8Stream(text));
    }

    @Override
    protected void bindBytes(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (!isLarge(slot)) {
            super.bindBytes(statement, at, value, slot);
        } else if (value instanceof byte[] bytes) {
            statement.setBlob(at, new ByteArrayInputStream(bytes));
        } else if (value instanceof InputStream stream) {
            statement.setBlob(at, stream);
        } else {
            throw Fit.unfit(value, slot);
        }
    }

    @Override
    protected void bindTimestampWithZone(PreparedStatement statement, int at, OffsetDateTime moment)
            throws SQLException {
        statement.setObject(at, moment);
    }

    @Override
    protected void bindUuid(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        statement.setObject(at, value);
    }

    @Override
    protected void bindAddress(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (!(value instanceof String address)) {
            throw Fit.unfit(value, slot);
        }
        statement.setString(at, address);
    }

    @Override
    protected void bindDuration(PreparedStatement statement, int at, Duration duration) throws SQLException {
        statement.setString(
                at,
                BigDecimal.valueOf(duration.getSeconds())
                                .add(BigDecimal.valueOf(duration.getNano(), NANOS))
                                .toPlainString()
                        + " seconds");
    }

    @Override
    protected void bindArray(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (!(value instanceof List<?> list)) {
            throw Fit.unfit(value, slot);
        }
        StringBuilder text = new StringBuilder();
        append(list, text);
        statement.setString(at, text.toString());
    }

    private static void append(List<?> list, StringBuilder into) {
        into.append('{');
        for (Object element : list) {
            into.append(into.charAt(into.length() - 1) == '{' ? "" : ",");
            if (element instanceof List<?> inner) {
                append(inner, into);
            } else if (element == null) {
                into.append("NULL");
            } else {
                String text =
                        element instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : element.toString();
                into.append('"')
                        .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            }
        }
        into.append('}');
    }

    @Override
    public String overriding() {
        return " overriding system value";
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, String table, String column) throws SQLException {
        String name = "pg_get_serial_sequence(" + Names.literal(spelling.quote(table)) + ", "
                + Names.literal(Names.bare(column)) + ")::regclass";
        return ask(
                connection,
                "select coalesce(pg_sequence_last_value(" + name + ") + seqincrement, seqstart) from pg_sequence"
                        + " where seqrelid = " + name);
    }

    @Override
    public String number(String table, String column, long next) {
        return "select setval(pg_get_serial_sequence(" + Names.literal(spelling.quote(table)) + ", "
                + Names.literal(Names.bare(column)) + "), " + next + ", false)";
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, Sequence sequence) throws SQLException {
        return ask(
                connection,
                "select case when is_called then last_value + " + sequence.increment() + " else last_value end from "
                        + spelling.quote(sequence.name()));
    }
}
