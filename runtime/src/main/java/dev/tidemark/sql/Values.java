package dev.tidemark.sql;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Sequence;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the values of rows come out of a database and go into it, so that another database can have them too.
 *
 * <p>Values are of these classes, whatever the database stores: Boolean, Long, Double, BigDecimal, String, byte[], LocalDate,
 * LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, UUID, Duration, List; a large text is a Reader, large bytes are an
 * InputStream. An enum stored by position is its number. What does not fit its column's type is what the database had, as a
 * text, a number or bytes.
 */
public interface Values {
    /**
     * A column as its values are read and bound.
     *
     * @param type what it is to the model; where that does not say, what the driver tells
     * @param jdbc the driver's number for it, of {@link java.sql.Types}
     * @param typeName the driver's name for it
     */
    record Slot(ColumnType type, int jdbc, String typeName) {}

    /** The slot of a column of a query over it as it is. */
    Slot slot(ColumnType type, ResultSetMetaData metadata, int at) throws SQLException;

    /** The expression that reads the column, of its quoted name. */
    String selected(String column, Slot slot);

    /** The value in a row of such expressions. */
    @Nullable
    Object read(ResultSet row, int at, Slot slot) throws SQLException;

    /** What stands for the value in an INSERT. */
    String parameter(Slot slot);

    /**
     * Sets the value.
     *
     * @throws dev.tidemark.problem.TidemarkException VALUE_UNFIT where the column cannot have it
     */
    void bind(PreparedStatement statement, int at, @Nullable Object value, Slot slot) throws SQLException;

    /** What stands in an INSERT between its columns and VALUES, where it says what else the database would number. */
    default String overriding() {
        return "";
    }

    /** How many rows a driver may hold at once. */
    default int fetchSize() {
        return 200;
    }

    /** The number that the next row gets in a column that the database numbers; null where it cannot be asked. */
    default @Nullable Long nextNumber(Connection connection, String table, String column) throws SQLException {
        return null;
    }

    /** The statement that makes it that number; null where there is none, or no need of one. */
    default @Nullable String number(String table, String column, long next) {
        return null;
    }

    /** The next number of a sequence; null where it cannot be asked. */
    default @Nullable Long nextNumber(Connection connection, Sequence sequence) throws SQLException {
        return null;
    }

    /** The statements after which rows of the tables may come before those that they refer to; null: the keys are dropped. */
    default @Nullable List<String> withoutKeys(List<String> tables) {
        return null;
    }

    /** Whether rows that refer to one that goes still go with it, or lose what they refer to, {@link #withoutKeys}. */
    default boolean keepsCascades() {
        return false;
    }

    /** The statements that take {@link #withoutKeys} back. */
    default List<String> withKeys(List<String> tables) {
        return List.of();
    }

    /** Makes the transaction that begins one of a single moment, as far as the database can. */
    default void beginReading(Connection connection) throws SQLException {
        if (connection.getMetaData().supportsTransactionIsolationLevel(Connection.TRANSACTION_REPEATABLE_READ)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }
    }
}
