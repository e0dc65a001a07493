package dev.tidemark.sql.postgresql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Exclusion;
import dev.tidemark.sql.Online;
import dev.tidemark.sql.Values;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** PostgreSQL, version 12 and later. */
public final class PostgreSql extends BuiltIn {
    static final Set<String> RESERVED = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast
            check collate collation column concurrently constraint create cross current_catalog
            current_date current_role current_schema current_time current_timestamp current_user
            default deferrable desc distinct do else end except false fetch for foreign freeze from
            full grant group having ilike in initially inner intersect into is isnull join lateral
            leading left like limit localtime localtimestamp natural not notnull null offset on only
            or order outer overlaps placing primary references returning right select session_user
            similar some symmetric table tablesample then to trailing true union unique user using
            variadic verbose when where window with""".split("\\s"));

    public PostgreSql() {
        super("PostgreSQL", new PostgreSqlStatements(), RESERVED, 63);
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return super.isOf(database) && PostgresKin.of(database).equals(name());
    }

    @Override
    public String oldest() {
        return "12";
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, PostgreSqlStatements::new);
    }

    @Override
    public String normalType(ColumnType type) {
        return PostgreSqlTypes.normal(type(type));
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Online online() {
        return new PostgreSqlOnline(new PostgreSqlStatements());
    }

    @Override
    public Exclusion exclusion() {
        return Exclusion.ADVISORY_LOCK;
    }

    @Override
    public Values values() {
        return new PostgreSqlValues();
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new PostgreSqlCatalog(connection);
    }
}
