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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Foreign keys that do not look while rows come in an order that they would not take: of tables that refer to one another, or
 * to themselves. They are proved before the transaction ends. So are the keys of tables that are not restored, where rows that
 * theirs refer to go and come back.
 */
final class KeysAside implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Values values;
    private final List<Table> tables;
    private final List<Table> outer;
    private final boolean needed;
    private final List<String> names;
    private @Nullable List<String> off;

    private KeysAside(
            Connection connection,
            Dialect dialect,
            Values values,
            List<Table> tables,
            List<Table> outer,
            boolean needed) {
        this.connection = connection;
        this.dialect = dialect;
        this.values = values;
        this.tables = Stream.concat(tables.stream(), outer.stream()).toList();
        this.outer = outer;
        this.needed = needed;
        this.names = this.tables.stream().map(Table::name).toList();
    }

    /**
     * The keys in the way.
     *
     * @param replace whether rows of the tables go first
     * @throws TidemarkException RESTORE_REFUSED where rows of other tables would go with them
     */
    static KeysAside of(Connection connection, Dialect dialect, Values values, List<Paired> tables, boolean replace)
            throws SQLException {
        List<Table> live = tables.stream().map(Paired::live).toList();
        List<Table> outer = replace ? outer(dialect.introspectNamed(connection), live) : List.of();
        for (Table table : outer) {
            for (ForeignKey key : table.foreignKeys().values()) {
                if (values.keepsCascades()
                        && key.onDelete() != null
                        && key.onDelete() != ForeignKey.OnDelete.RESTRICT) {
                    throw new TidemarkException(
                            Code.RESTORE_REFUSED,
                            table.name(),
                            "Its rows would go, or lose what they refer to, with those of " + key.targetTable()
                                    + ". Restore it too. Nothing was restored.");
                }
            }
        }
        return new KeysAside(connection, dialect, values, live, outer, !KeyOrder.isKept(live) || !outer.isEmpty());
    }

    /** The tables that are not restored and refer to those that are, each with those keys alone. */
    private static List<Table> outer(Schema all, List<Table> restored) {
        Set<String> names = restored.stream().map(Table::name).collect(Collectors.toSet());
        List<Table> outer = new ArrayList<>();
        for (Table table : all.tables().values()) {
            Map<String, ForeignKey> keys = new LinkedHashMap<>(table.foreignKeys());
            keys.values().removeIf(key -> !names.contains(key.targetTable()));
            if (!names.contains(table.name()) && !keys.isEmpty()) {
                outer.add(table.withForeignKeys(keys));
            }
        }
        return outer;
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
        if (off == null && outer.isEmpty()) {
            execute(statements(true));
            return;
        }
        for (Operation key : keys(true)) {
            for (Dialect.Guard guard : dialect.guards(key)) {
                Long count = new RowCount(connection).of(guard.countSql());
                if (count != null && count > 0) {
                    String table = ((Operation.AddForeignKey) key).table();
                    boolean isOuter = outer.stream().anyMatch(it -> it.name().equals(table));
                    throw new TidemarkException(
                            Code.RESTORE_REFUSED,
                            table,
                            guard.found(count)
                                    + (isOuter
                                            ? ", once it is as in the backup. Restore " + table
                                                    + " with it (--tables), or correct these rows first. Nothing was"
                                                    + " restored."
                                            : ". Restore the tables that they refer to too. Nothing was restored."));
                }
            }
        }
        if (off == null) {
            execute(statements(true));
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
