package dev.tidemark.engine;

import dev.tidemark.backup.KeyOrder;
import dev.tidemark.backup.Paired;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Values;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foreign keys that do not look while rows come in an order that they would not take: of tables that refer to one another, or
 * to themselves. They are proved before the transaction ends.
 */
final class KeysAside implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Values values;
    private final List<Table> tables;
    private final boolean needed;
    private final List<String> names;
    private @Nullable List<String> off;

    private KeysAside(Connection connection, Dialect dialect, Values values, List<Table> tables, boolean needed) {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values;
        this.tables = tables;
        this.needed = needed;
        this.names = tables.stream().map(Table::name).toList();
    }

    static KeysAside of(Connection connection, Dialect dialect, Values values, List<Paired> tables) {
        List<Table> live = tables.stream().map(Paired::live).toList();
        return new KeysAside(connection, dialect, values, live, !KeyOrder.isKept(live));
    }

    void begin() throws SQLException {
        if (!needed) {
            return;
        }
        off = values.withoutKeys(names);
        execute(off == null ? statements(false) : off);
    }

    /** @throws TidemarkException RESTORE_REFUSED where a row refers to none */
    void proveAndEnd() throws SQLException {
        if (!needed) {
            return;
        }
        if (off == null) {
            execute(statements(true));
            return;
        }
        for (Operation key : keys(true)) {
            for (Dialect.Guard guard : dialect.guards(key)) {
                Long count = new RowCount(connection).of(guard.countSql());
                if (count != null && count > 0) {
                    throw new TidemarkException(
                            Code.RESTORE_REFUSED,
                            ((Operation.AddForeignKey) key).table(),
                            guard.found(count) + ". Restore the tables that they refer to too. Nothing was restored.");
                }
            }
        }
    }

    /** After the transaction, whichever way it ended. */
    @Override
    public void close() throws SQLException {
        if (off != null) {
            execute(values.withKeys(names));
        }
    }

    private List<String> statements(boolean add) {
        Schema live = Schema.of(tables, List.of());
        return dialect.sql(keys(add), () -> live).stream().flatMap(List::stream).toList();
    }

    private List<Operation> keys(boolean add) {
        List<Operation> keys = new ArrayList<>();
        for (Table table : tables) {
            for (ForeignKey key : table.foreignKeys().values()) {
                keys.add(
                        add
                                ? new Operation.AddForeignKey(table.name(), key)
                                : new Operation.DropForeignKey(table.name(), key));
            }
        }
        return keys;
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
