package dev.tidemark.sql.h2;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Sequence;
import dev.tidemark.sql.standard.Fit;
import dev.tidemark.sql.standard.StandardValues;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of H2, which has nearly all types that there are. */
final class H2Values extends StandardValues {
    H2Values() {
        super(new H2Statements());
    }

    @Override
    protected ColumnType told(ColumnType type, int jdbc, String typeName) {
        return switch (typeName) {
            case "UUID" -> ColumnType.uuid();
            case "JSON" -> ColumnType.json();
            default ->
                typeName.endsWith(" ARRAY") ? ColumnType.sized(Kind.ARRAY, 0, 0, 0) : super.told(type, jdbc, typeName);
        };
    }

    @Override
    public String parameter(Slot slot) {
        return slot.type().kind() == Kind.JSON ? "? format json" : "?";
    }

    @Override
    protected @Nullable Object readKind(ResultSet row, int at, Slot slot) throws SQLException {
        return switch (slot.type().kind()) {
            case UUID -> row.getObject(at, UUID.class);
            case TIME_TZ -> row.getObject(at, OffsetTime.class);
            case TIMESTAMP_TZ -> row.getObject(at, OffsetDateTime.class);
            default -> super.readKind(row, at, slot);
        };
    }

    @Override
    protected boolean keepsConstants(Slot slot) {
        return slot.type().name() != null;
    }

    @Override
    protected void bindTimeWithZone(PreparedStatement statement, int at, OffsetTime time) throws SQLException {
        statement.setObject(at, time);
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
    protected void bindArray(PreparedStatement statement, int at, Object value, Slot slot) throws SQLException {
        if (!(value instanceof List<?> list)) {
            throw Fit.unfit(value, slot);
        }
        statement.setObject(at, list.toArray());
    }

    @Override
    public @Nullable Long nextNumber(Connection connection, String table, String column) throws SQLException {
        return ask(
                connection,
                "select identity_base from information_schema.columns where table_schema = schema() and upper(table_name) = "
                        + inCatalog(table) + " and upper(column_name) = " + inCatalog(column));
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
                "select base_value from information_schema.sequences where sequence_schema = schema() and upper(sequence_name) = "
                        + inCatalog(sequence.name()));
    }

    @Override
    public List<String> withoutKeys(List<String> tables) {
        return tables.stream()
                .map(table -> "alter table " + spelling.quote(table) + " set referential_integrity false")
                .toList();
    }

    @Override
    public List<String> withKeys(List<String> tables) {
        return tables.stream()
                .map(table -> "alter table " + spelling.quote(table) + " set referential_integrity true nocheck")
                .toList();
    }
}
