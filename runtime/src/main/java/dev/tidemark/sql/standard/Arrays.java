package dev.tidemark.sql.standard;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.sql.Values.Slot;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** SQL's arrays as lists of values, and back. */
final class Arrays {
    private Arrays() {}

    static @Nullable Object read(ResultSet row, int at) throws SQLException {
        Array array = row.getArray(at);
        return array == null ? null : list((Object[]) array.getArray());
    }

    private static List<@Nullable Object> list(@Nullable Object[] elements) throws SQLException {
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : elements) {
            list.add(value(element));
        }
        return list;
    }

    private static @Nullable Object value(@Nullable Object element) throws SQLException {
        if (element instanceof Integer || element instanceof Short || element instanceof Byte) {
            return ((Number) element).longValue();
        }
        if (element instanceof Float number) {
            return number.doubleValue();
        }
        if (element instanceof Date date) {
            return date.toLocalDate();
        }
        if (element instanceof Time time) {
            return time.toLocalTime();
        }
        if (element instanceof Timestamp moment) {
            return moment.toLocalDateTime();
        }
        if (element instanceof Array inner) {
            return list((Object[]) inner.getArray());
        }
        return element instanceof Object[] inner ? list(inner) : element;
    }

    static void bind(PreparedStatement statement, int at, Object value, Slot slot, Spelling spelling)
            throws SQLException {
        if (!(value instanceof List<?> list)) {
            throw Fit.unfit(value, slot);
        }
        ColumnType element = Objects.requireNonNull(slot.type().element(), "an array has an element type");
        String type = spelling.type(element).replaceFirst("\\s*\\(.*", "");
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(
                                type,
                                list.stream().map(each -> sized(each, element)).toArray()));
    }

    /** Drivers want the very class that the element's type has. */
    private static @Nullable Object sized(@Nullable Object value, ColumnType element) {
        if (value instanceof Long number) {
            return switch (element.kind()) {
                case TINYINT, SMALLINT, INTEGER -> (Object) number.intValue();
                case REAL, DOUBLE, FLOAT -> (Object) number.doubleValue();
                case DECIMAL -> BigDecimal.valueOf(number);
                default -> value;
            };
        }
        return value;
    }
}
