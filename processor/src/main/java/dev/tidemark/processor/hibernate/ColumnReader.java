package dev.tidemark.processor.hibernate;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.JdbcTypeNameMapper;
import org.jspecify.annotations.Nullable;

/** Reads Hibernate's columns as ours. */
final class ColumnReader {
    private static final int DEFAULT_LENGTH = 255;

    private final MetadataImplementor metadata;
    private final Dialect dialect;

    ColumnReader(Metadata metadata) {
        this.metadata = (MetadataImplementor) metadata;
        this.dialect = metadata.getDatabase().getDialect();
    }

    Column read(org.hibernate.mapping.Column column, boolean key, @Nullable String member) {
        return new Column(
                SchemaNames.of(column),
                type(column),
                column.isNullable() && !key,
                column.getDefaultValue(),
                column.isIdentity(),
                column.getGeneratedAs(),
                column.getComment(),
                member,
                false);
    }

    private ColumnType type(org.hibernate.mapping.Column column) {
        if (column.getSqlType() != null) {
            return ColumnType.nativeType(column.getSqlType());
        }
        Size size = column.getColumnSize(dialect, metadata);
        return type(column.getSqlTypeCode(metadata), column.getType(), size);
    }

    private static ColumnType type(int code, JdbcMapping mapping, Size size) {
        Kind kind = kind(code);
        int length = size.getLength() == null ? 0 : Math.toIntExact(Math.min(size.getLength(), Integer.MAX_VALUE));
        int precision = size.getPrecision() == null ? 0 : size.getPrecision();
        int scale = size.getScale() == null ? 0 : size.getScale();
        return switch (kind) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR, BINARY, VARBINARY -> ColumnType.sized(kind, length, 0, 0);
            case DECIMAL, INTERVAL_SECOND -> ColumnType.sized(kind, 0, precision, scale);
            case FLOAT, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> ColumnType.sized(kind, 0, precision, 0);
            case ENUM, ORDINAL_ENUM, NAMED_ENUM -> enumType(kind, mapping, length);
            case ARRAY -> array(mapping, size);
            default -> ColumnType.sized(kind, 0, 0, 0);
        };
    }

    private static ColumnType enumType(Kind kind, JdbcMapping mapping, int length) {
        Class<?> type = mapping.getJavaTypeDescriptor().getJavaTypeClass();
        List<String> values = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList()
                : List.of();
        // Where the dialect has enum types Hibernate gives the column no length; elsewhere it is a varchar of JPA's
        // 255.
        int characters = length == 0 ? DEFAULT_LENGTH : length;
        String name = kind == Kind.NAMED_ENUM ? type.getSimpleName() : null;
        return new ColumnType(kind, kind == Kind.ENUM ? characters : 0, 0, 0, name, values, null, null);
    }

    private static ColumnType array(JdbcMapping mapping, Size size) {
        if (!(mapping instanceof BasicPluralType<?, ?> plural)) {
            throw new IllegalArgumentException("An array of " + mapping + " has no element type");
        }
        JdbcMapping element = plural.getElementType();
        int length = size.getArrayLength() == null ? 0 : size.getArrayLength();
        return ColumnType.array(type(element.getJdbcType().getDdlTypeCode(), element, size), length);
    }

    private static Kind kind(int code) {
        return switch (code) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> Kind.BOOLEAN;
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL -> Kind.DECIMAL;
            case SqlTypes.LONGVARCHAR, SqlTypes.LONG32VARCHAR -> Kind.TEXT;
            case SqlTypes.LONGNVARCHAR, SqlTypes.LONG32NVARCHAR -> Kind.NTEXT;
            case SqlTypes.LONGVARBINARY, SqlTypes.LONG32VARBINARY -> Kind.LONG_VARBINARY;
            case SqlTypes.TIME_WITH_TIMEZONE, SqlTypes.TIME_UTC -> Kind.TIME_TZ;
            case SqlTypes.TIMESTAMP_WITH_TIMEZONE, SqlTypes.TIMESTAMP_UTC -> Kind.TIMESTAMP_TZ;
            case SqlTypes.SQLXML -> Kind.XML;
            case SqlTypes.MATERIALIZED_CLOB -> Kind.CLOB;
            case SqlTypes.MATERIALIZED_NCLOB -> Kind.NCLOB;
            case SqlTypes.MATERIALIZED_BLOB -> Kind.BLOB;
            default -> named(code);
        };
    }

    private static Kind named(int code) {
        String name = Objects.requireNonNullElse(JdbcTypeNameMapper.getTypeName(code), "");
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UnknownTypeException(code + (name.isEmpty() ? "" : " (" + name + ")"), unknown);
        }
    }
}
