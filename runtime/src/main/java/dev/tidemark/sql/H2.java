package dev.tidemark.sql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** H2, version 2 and later. */
final class H2 implements Dialect {
    private final H2Statements statements = new H2Statements();
    private final Guards guards = new Guards();

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<String> sql(Operation operation) {
        return operation.accept(statements);
    }

    @Override
    public String type(ColumnType type) {
        return H2Types.of(type);
    }

    @Override
    public String quote(String name) {
        return Names.quote(name);
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public List<Guard> guards(Operation operation) {
        return operation.accept(guards);
    }

    @Override
    public Schema introspect(Connection connection) throws SQLException {
        return new H2Catalog(connection).read();
    }
}
