package dev.tidemark.sql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** PostgreSQL, version 12 and later. */
final class PostgreSql implements Dialect {
    private final PostgreSqlStatements statements = new PostgreSqlStatements();
    private final Guards guards = new Guards();

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> sql(Operation operation) {
        return operation.accept(statements);
    }

    @Override
    public String type(ColumnType type) {
        return PostgreSqlTypes.of(type);
    }

    /** PostgreSQL keeps microseconds, and no more where more are asked for. */
    @Override
    public String normalType(ColumnType type) {
        return Dialect.super.normalType(type).replaceFirst("^(time|timestamp)\\([7-9]\\)", "$1(6)");
    }

    @Override
    public String quote(String name) {
        return Names.quote(name);
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public List<Guard> guards(Operation operation) {
        return operation.accept(guards);
    }

    @Override
    public Schema introspect(Connection connection) throws SQLException {
        return new PostgreSqlCatalog(connection).read();
    }
}
