package dev.tidemark.processor.hibernate;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.hibernate.dialect.aggregate.AggregateSupport;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.EnumJdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JsonJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.OrdinalEnumJdbcType;
import org.hibernate.type.descriptor.jdbc.UUIDJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.XmlJdbcType;
import org.jspecify.annotations.Nullable;

/** The types that not every database has. They only say their codes; no value ever goes through them. */
final class NeutralTypes {
    /** Says nothing of how an embeddable in a JSON column is read and written; the interface is not the same in all versions. */
    static final AggregateSupport AGGREGATES = (AggregateSupport) Proxy.newProxyInstance(
            AggregateSupport.class.getClassLoader(),
            new Class<?>[] {AggregateSupport.class},
            (proxy, method, arguments) -> answer(method, arguments));

    /** What Hibernate is told for a name where it asks for one. */
    static final String NAME = "tidemark neutral";

    private NeutralTypes() {}

    static List<JdbcType> all() {
        return List.of(
                UUIDJdbcType.INSTANCE,
                JsonJdbcType.INSTANCE,
                XmlJdbcType.INSTANCE,
                EnumJdbcType.INSTANCE,
                OrdinalEnumJdbcType.INSTANCE,
                new NamedEnum(SqlTypes.NAMED_ENUM),
                new NamedEnum(SqlTypes.NAMED_ORDINAL_ENUM),
                new Inet(),
                new Interval());
    }

    private static @Nullable Object answer(Method method, @Nullable Object @Nullable [] arguments) {
        Class<?> type = method.getReturnType();
        if (type == int.class && arguments != null) {
            // The code of a part of the column: as it would be outside it.
            return arguments[1];
        }
        if (type == boolean.class) {
            return method.getName().startsWith("prefer");
        }
        return type == String.class ? "" : type == List.class ? List.of() : null;
    }

    private static final class NamedEnum extends EnumJdbcType {
        private static final long serialVersionUID = 1L;

        private final int code;

        NamedEnum(int code) {
            this.code = code;
        }

        @Override
        public int getDefaultSqlTypeCode() {
            return code;
        }
    }

    private static final class Inet extends VarbinaryJdbcType {
        private static final long serialVersionUID = 1L;

        @Override
        public int getDefaultSqlTypeCode() {
            return SqlTypes.INET;
        }
    }

    private static final class Interval extends NumericJdbcType {
        private static final long serialVersionUID = 1L;

        @Override
        public int getDefaultSqlTypeCode() {
            return SqlTypes.INTERVAL_SECOND;
        }
    }
}
