package dev.tidemark.processor.hibernate;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.TimeZoneSupport;
import org.hibernate.dialect.aggregate.AggregateSupport;
import org.hibernate.dialect.identity.IdentityColumnSupport;
import org.hibernate.dialect.identity.IdentityColumnSupportImpl;
import org.hibernate.dialect.sequence.ANSISequenceSupport;
import org.hibernate.dialect.sequence.SequenceSupport;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;
import org.hibernate.type.descriptor.sql.internal.DdlTypeImpl;
import org.hibernate.type.descriptor.sql.spi.DdlTypeRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The dialect that the mapping is read with: a database that has every type, so that no type code of Hibernate's is
 * replaced by a lesser one. It is never asked to spell anything.
 */
public final class NeutralDialect extends Dialect {
    /** Called by Hibernate. */
    public NeutralDialect() {
        super(DatabaseVersion.make(1));
    }

    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
        super.contributeTypes(contributions, services);
        JdbcTypeRegistry types = contributions.getTypeConfiguration().getJdbcTypeRegistry();
        DdlTypeRegistry names = contributions.getTypeConfiguration().getDdlTypeRegistry();
        for (JdbcType type : NeutralTypes.all()) {
            types.addDescriptor(type);
            // Hibernate wants a name for the type of a column with an embeddable in it.
            names.addDescriptor(new DdlTypeImpl(type.getDefaultSqlTypeCode(), NeutralTypes.NAME, this));
        }
    }

    @Override
    public TimeZoneSupport getTimeZoneSupport() {
        return TimeZoneSupport.NATIVE;
    }

    /** Names in conditions are quoted as all names of the schema are; the database's dialect puts its own quotes. */
    @Override
    public char openQuote() {
        return '`';
    }

    @Override
    public char closeQuote() {
        return '`';
    }

    @Override
    public boolean supportsStandardArrays() {
        return true;
    }

    /** A long text stays the text of a length that it is; where it is too long, the database's dialect knows. */
    @Override
    public boolean useMaterializedLobWhenCapacityExceeded() {
        return false;
    }

    @Override
    protected boolean isLob(int sqlTypeCode) {
        return switch (sqlTypeCode) {
            case SqlTypes.LONG32VARCHAR, SqlTypes.LONG32NVARCHAR, SqlTypes.LONG32VARBINARY -> false;
            default -> super.isLob(sqlTypeCode);
        };
    }

    @Override
    public SequenceSupport getSequenceSupport() {
        return ANSISequenceSupport.INSTANCE;
    }

    @Override
    public IdentityColumnSupport getIdentityColumnSupport() {
        return new IdentityColumnSupportImpl() {
            @Override
            public boolean supportsIdentityColumns() {
                return true;
            }
        };
    }

    @Override
    public AggregateSupport getAggregateSupport() {
        return NeutralTypes.AGGREGATES;
    }

    @Override
    @SuppressWarnings("NullAway") // Hibernate takes null for no check.
    public String getCheckCondition(String columnName, @Nullable String[] values) {
        return areKnown(Stream.of(values)) ? super.getCheckCondition(columnName, values) : null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public String getCheckCondition(String columnName, @Nullable Long[] values) {
        return areKnown(Stream.of(values)) ? super.getCheckCondition(columnName, values) : null;
    }

    @Override
    @SuppressWarnings("NullAway")
    public String getCheckCondition(String columnName, Collection<?> values, JdbcType type) {
        // A primitive field that was not read holds 0 in every constant.
        boolean isZero =
                values.size() == 1 && values.iterator().next() instanceof Number number && number.longValue() == 0;
        return areKnown(values.stream()) && !isZero ? super.getCheckCondition(columnName, values, type) : null;
    }

    /** A mirror's converter answers null for every value: there is no check to be had from that. */
    private static boolean areKnown(Stream<?> values) {
        return values.anyMatch(Objects::nonNull);
    }
}
