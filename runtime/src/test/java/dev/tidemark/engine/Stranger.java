package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A dialect of a user's own, which hands on to one of Tidemark's what it must, and nothing that it need not. */
class Stranger implements Dialect {
    final Dialect known;

    Stranger(Dialect known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "stranger";
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return known.isOf(database);
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return known.sql(operations, before);
    }

    @Override
    public String type(ColumnType type) {
        return known.type(type);
    }

    @Override
    public String literal(@Nullable Object value, ColumnType type) {
        return known.literal(value, type);
    }

    @Override
    public String quote(String name) {
        return known.quote(name);
    }

    @Override
    public boolean reserves(String name) {
        return known.reserves(name);
    }

    @Override
    public int longestName() {
        return known.longestName();
    }

    @Override
    public boolean transactionalDdl() {
        return known.transactionalDdl();
    }

    @Override
    public List<Guard> guards(Operation operation) {
        return known.guards(operation);
    }

    @Override
    public Schema introspect(Connection connection) throws SQLException {
        return known.introspect(connection);
    }
}
