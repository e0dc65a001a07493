package dev.tidemark.sql.postgresql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Catalog;
import dev.tidemark.sql.standard.Run;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** CockroachDB, version 24 and later. No server of it runs in the tests, so it is not proved. */
public final class CockroachDb extends BuiltIn {
    public CockroachDb() {
        super("PostgreSQL", new CockroachDbStatements(), PostgreSql.RESERVED, 63);
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return super.isOf(database) && PostgresKin.of(database).equals(name());
    }

    @Override
    public boolean isProved() {
        return false;
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, schema -> new CockroachDbStatements());
    }

    @Override
    public String normalType(ColumnType type) {
        return CockroachDbTypes.normal(type(type));
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new PostgreSqlCatalog(connection);
    }
}
