package dev.tidemark.processor.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.jspecify.annotations.Nullable;

/** The methods of Hibernate whose signatures are not the same in 6.6 and 7, called by their names. */
final class Signatures {
    private Signatures() {}

    /** The type of the column's values. */
    static JdbcMapping type(Column column, MetadataImplementor metadata) {
        return (JdbcMapping) Objects.requireNonNull(
                call(Value.class, "getSelectableType", column.getValue(), metadata, column.getTypeIndex()));
    }

    static int typeCode(Column column, MetadataImplementor metadata) {
        return (int) Objects.requireNonNull(call(Column.class, "getSqlTypeCode", column, metadata));
    }

    static Size size(Column column, Dialect dialect, MetadataImplementor metadata) {
        return (Size) Objects.requireNonNull(call(Column.class, "getColumnSize", column, dialect, metadata));
    }

    @SuppressWarnings("unchecked")
    static Collection<ForeignKey> foreignKeys(Table table) {
        Object keys = has(Table.class, "getForeignKeyCollection")
                ? call(Table.class, "getForeignKeyCollection", table)
                : call(Table.class, "getForeignKeys", table);
        return keys instanceof Map<?, ?> map
                ? (Collection<ForeignKey>) map.values()
                : (Collection<ForeignKey>) Objects.requireNonNull(keys);
    }

    /** What the getter says; empty where it says nothing, or does not exist. */
    static String text(Class<?> owner, Object target, String getter) {
        Object value = has(owner, getter) ? call(owner, getter, target) : null;
        return value == null ? "" : value.toString();
    }

    private static boolean has(Class<?> owner, String name) {
        return Stream.of(owner.getMethods()).anyMatch(each -> each.getName().equals(name));
    }

    private static @Nullable Object call(Class<?> owner, String name, Object target, Object... arguments) {
        Method method = Stream.of(owner.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This Hibernate has no " + owner + "." + name));
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
