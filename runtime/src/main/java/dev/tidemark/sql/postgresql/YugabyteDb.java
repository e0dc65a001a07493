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

/** YugabyteDB's YSQL: PostgreSQL's words, where DDL commits by itself. No server of it runs in the tests, so it is not proved. */
public final class YugabyteDb extends BuiltIn {
    private static final String NAME = "yugabytedb";

    public YugabyteDb() {
        super("PostgreSQL", new PostgreSqlStatements(NAME, () -> Schema.EMPTY), PostgreSql.RESERVED, 63);
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return super.isOf(database) && PostgresKin.of(database).equals(NAME);
    }

    @Override
    public boolean isProved() {
        return false;
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return Run.sql(operations, before, schema -> new PostgreSqlStatements(NAME, schema));
    }

    @Override
    public String normalType(ColumnType type) {
        return PostgreSqlTypes.normal(type(type));
    }

    @Override
    protected Catalog catalog(Connection connection) {
        return new PostgreSqlCatalog(connection);
    }
}
