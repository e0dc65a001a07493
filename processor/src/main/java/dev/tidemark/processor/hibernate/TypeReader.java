package dev.tidemark.processor.hibernate;

import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.type.BasicPluralType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.JdbcTypeNameMapper;
import org.jspecify.annotations.Nullable;

/** Reads the types of Hibernate's columns as neutral ones. */
final class TypeReader {
    private static final int DEFAULT_LENGTH = 255;

    /** An enum with more constants is a SMALLINT by itself, one with fewer a TINYINT. */
    private static final int MOST_TINY = 128;

    /** Some databases have several sizes of these. */
    private static final Set<Kind> LARGE = EnumSet.of(Kind.CLOB, Kind.NCLOB, Kind.BLOB);

    private final MetadataImplementor metadata;
    private final Dialect dialect;
    private final boolean prefersNativeEnums;

    TypeReader(MetadataImplementor metadata) {
        this.metadata = metadata;
        this.dialect = metadata.getDatabase().getDialect();
        Object preference = metadata.getMetadataBuildingOptions()
                .getServiceRegistry()
                .requireService(ConfigurationService.class)
                .getSettings()
                .get("hibernate.type.prefer_native_enum_types");
        this.prefersNativeEnums = preference != null && Boolean.parseBoolean(preference.toString());
    }

    ColumnType read(Column column) {
        JdbcMapping mapping = Signatures.type(column, metadata);
        String definition = definition(column);
        if (definition != null) {
            return Signatures.typeCode(column, metadata) == SqlTypes.ENUM
                    ? enumType(Kind.ENUM, mapping, DEFAULT_LENGTH, false).withSql(definition)
                    : ColumnType.nativeType(definition);
        }
        if (isOrdinalEnum(column)) {
            return ColumnType.ordinalEnum(values(mapping).toArray(String[]::new));
        }
        Column source = ForeignKeyColumns.source(column);
        ColumnType type = type(
                Signatures.typeCode(source, metadata),
                Signatures.type(source, metadata),
                Signatures.size(column, dialect, metadata));
        Long said = column.getLength();
        return LARGE.contains(type.kind()) && said != null
                ? ColumnType.sized(type.kind(), Math.toIntExact(Math.min(said, Integer.MAX_VALUE)), 0, 0)
                : type;
    }

    /** The user's own definition, or null. */
    private static @Nullable String definition(Column column) {
        return NeutralTypes.NAME.equals(column.getSqlType()) ? null : column.getSqlType();
    }

    /** Whether the column holds an enum by its positions, as it does where nothing else is said. */
    boolean isOrdinalEnum(Column column) {
        JdbcMapping mapping = Signatures.type(column, metadata);
        int code = values(mapping).size() > MOST_TINY ? SqlTypes.SMALLINT : SqlTypes.TINYINT;
        // One that refers to such a column is a plain number.
        return column.getValue() instanceof BasicValue
                && definition(column) == null
                && Signatures.typeCode(column, metadata) == code
                && !values(mapping).isEmpty()
                && mapping.getValueConverter() == null;
    }

    /** The names of the enum's constants; none where it is no enum. */
    static List<String> values(JdbcMapping mapping) {
        Class<?> type = mapping.getJavaTypeDescriptor().getJavaTypeClass();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList()
                : List.of();
    }

    private ColumnType type(int code, JdbcMapping mapping, Size size) {
        int length = size.getLength() == null ? 0 : Math.toIntExact(Math.min(size.getLength(), Integer.MAX_VALUE));
        int precision = size.getPrecision() == null ? 0 : size.getPrecision();
        int scale = size.getScale() == null ? 0 : size.getScale();
        if (code == SqlTypes.DECIMAL) {
            // What everything else calls NUMERIC; a database that knows two keeps the difference.
            return ColumnType.nativeType("decimal(" + precision + "," + scale + ")");
        }
        Kind kind = kind(code);
        return switch (kind) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR, BINARY, VARBINARY -> ColumnType.sized(kind, length, 0, 0);
            case DECIMAL, INTERVAL_SECOND -> ColumnType.sized(kind, 0, precision, scale);
            case FLOAT, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> ColumnType.sized(kind, 0, precision, 0);
            case ENUM -> enumType(kind, mapping, length == 0 ? DEFAULT_LENGTH : length, prefersNativeEnums);
            case ORDINAL_ENUM -> enumType(kind, mapping, 0, prefersNativeEnums);
            case NAMED_ENUM -> enumType(kind, mapping, 0, true);
            case ARRAY -> array(mapping, size);
            default -> ColumnType.sized(kind, 0, 0, 0);
        };
    }

    private static ColumnType enumType(Kind kind, JdbcMapping mapping, int length, boolean hasName) {
        @Nullable
        String name =
                hasName ? mapping.getJavaTypeDescriptor().getJavaTypeClass().getSimpleName() : null;
        return new ColumnType(kind, length, 0, 0, name, values(mapping), null, null);
    }

    private ColumnType array(JdbcMapping mapping, Size size) {
        if (!(mapping instanceof BasicPluralType<?, ?> plural)) {
            throw new IllegalArgumentException("An array of " + mapping + " has no element type");
        }
        JdbcMapping element = plural.getElementType();
        Size elementSize = dialect.getSizeStrategy()
                .resolveSize(
                        element.getJdbcType(),
                        element.getJavaTypeDescriptor(),
                        size.getPrecision(),
                        size.getScale(),
                        size.getLength());
        int length = size.getArrayLength() == null ? 0 : size.getArrayLength();
        return ColumnType.array(type(element.getJdbcType().getDdlTypeCode(), element, elementSize), length);
    }

    private static Kind kind(int code) {
        return switch (code) {
            case SqlTypes.BOOLEAN, SqlTypes.BIT -> Kind.BOOLEAN;
            case SqlTypes.NUMERIC -> Kind.DECIMAL;
            case SqlTypes.LONGVARCHAR -> Kind.VARCHAR;
            case SqlTypes.LONGNVARCHAR -> Kind.NVARCHAR;
            case SqlTypes.LONGVARBINARY -> Kind.VARBINARY;
            case SqlTypes.LONG32VARCHAR -> Kind.TEXT;
            case SqlTypes.LONG32NVARCHAR -> Kind.NTEXT;
            case SqlTypes.LONG32VARBINARY -> Kind.LONG_VARBINARY;
            case SqlTypes.TIME_WITH_TIMEZONE, SqlTypes.TIME_UTC -> Kind.TIME_TZ;
            case SqlTypes.TIMESTAMP_WITH_TIMEZONE, SqlTypes.TIMESTAMP_UTC -> Kind.TIMESTAMP_TZ;
            case SqlTypes.SQLXML -> Kind.XML;
            case SqlTypes.JSON_ARRAY -> Kind.JSON;
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
