package dev.tidemark.processor.hibernate;

import dev.tidemark.schema.Column;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/** Reads Hibernate's columns as ours. */
final class ColumnReader {
    private final MetadataImplementor metadata;
    private final Dialect dialect;
    private final TypeReader types;

    ColumnReader(Metadata metadata) {
        this.metadata = (MetadataImplementor) metadata;
        this.dialect = metadata.getDatabase().getDialect();
        this.types = new TypeReader(this.metadata);
    }

    Column read(org.hibernate.mapping.Column column, boolean key, @Nullable String member) {
        return new Column(
                SchemaNames.of(column),
                types.read(column),
                column.isNullable() && !key,
                column.getDefaultValue(),
                column.isIdentity(),
                column.getGeneratedAs(),
                column.getCollation(),
                column.getComment(),
                member,
                false);
    }

    /** Whether the check is the one that the type of the column says by itself. */
    boolean isOfType(org.hibernate.mapping.Column column, String condition) {
        return types.isOrdinalEnum(column)
                && condition.equals(dialect.getCheckCondition(
                        column.getQuotedName(dialect),
                        0,
                        TypeReader.values(Signatures.type(column, metadata)).size() - 1));
    }
}
