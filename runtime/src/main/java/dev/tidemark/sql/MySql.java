package dev.tidemark.sql;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** MySQL, version 8.0.19 and later. No server of it runs in the tests, so it is not proved. */
final class MySql implements Dialect {
    private final MySqlLiterals literals = new MySqlLiterals(false);
    private final MySqlStatements spelling = new MySqlStatements(Schema.EMPTY);
    private final Guards guards = new Guards(spelling);

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public boolean isOf(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("MySQL")
                && !database.getDatabaseProductVersion()
                        .toLowerCase(Locale.ROOT)
                        .contains("mariadb");
    }

    @Override
    public boolean isProved() {
        return false;
    }

    @Override
    public List<List<String>> sql(List<Operation> operations, Supplier<Schema> before) {
        return InTurn.sql(operations, before, MySqlStatements::new);
    }

    @Override
    public String type(ColumnType type) {
        return spelling.type(type);
    }

    @Override
    public String normalType(ColumnType type) {
        return MySqlTypes.normal(type(type));
    }

    @Override
    public String literal(@Nullable Object value, ColumnType type) {
        return literals.of(value, type);
    }

    @Override
    public String quote(String name) {
        return spelling.quote(name);
    }

    @Override
    public boolean reserves(String name) {
        return MySqlWords.MYSQL.contains(name);
    }

    @Override
    public int longestName() {
        return 64;
    }

    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public List<Guard> guards(Operation operation) {
        return operation.accept(guards);
    }

    /** With the tables that stand for sequences there. */
    @Override
    public Schema expected(Schema model, Schema live) {
        Schema expected = model;
        for (Sequence sequence : model.sequences().values()) {
            expected = expected.withoutSequence(sequence.name())
                    .with(Table.named(sequence.name()).with(Column.of("next_val", ColumnType.bigint())));
        }
        return expected;
    }

    @Override
    public Schema introspect(Connection connection) throws SQLException {
        return new MySqlCatalog(connection, false).read();
    }
}
