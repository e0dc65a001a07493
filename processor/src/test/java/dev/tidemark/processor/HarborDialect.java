package dev.tidemark.processor;

import dev.tidemark.dialect.Dialects;
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

/** A dialect as a user would add it: for a product that speaks as H2 does, but for short names and a word of its own. */
public class HarborDialect implements Dialect {
    private final Dialect h2 = Dialects.ofTidemark("h2");

    @Override
    public String name() {
        return "harbor";
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return database.getURL().startsWith("jdbc:h2:mem:harbor");
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return h2.sql(operations, before).stream()
                .map(statements ->
                        statements.stream().map(sql -> "/* harbor */ " + sql).toList())
                .toList();
    }

    @Override
    public String type(ColumnType type) {
        return h2.type(type);
    }

    @Override
    public String literal(@Nullable Object value, ColumnType type) {
        return h2.literal(value, type);
    }

    @Override
    public String quote(String name) {
        return h2.quote(name);
    }

    @Override
    public boolean reserves(String name) {
        return name.equals("quay");
    }

    @Override
    public int longestName() {
        return 10;
    }

    @Override
    public boolean transactionalDdl() {
        return h2.transactionalDdl();
    }

    @Override
    public List<Guard> guards(Operation operation) {
        return h2.guards(operation);
    }

    @Override
    public Schema introspect(Connection connection) throws SQLException {
        return h2.introspect(connection);
    }
}
