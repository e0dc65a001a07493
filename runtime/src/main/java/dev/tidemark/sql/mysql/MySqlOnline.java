package dev.tidemark.sql.mysql;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.Online;
import dev.tidemark.sql.Stage;
import dev.tidemark.sql.standard.Names;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways around long locks of MariaDB and MySQL: a statement names its algorithm, the gentlest first, and that it lets others
 * write; where the server has none, it says so at once and copies nothing.
 */
final class MySqlOnline implements Online {
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final Set<Integer> NO_WAY = Set.of(1845, 1846);
    private static final List<String> WAYS = List.of(
            "algorithm=instant",
            "algorithm=nocopy, lock=none",
            "algorithm=inplace, lock=none",
            "algorithm=copy, lock=none");

    private final Function<Schema, MySqlStatements> statements;
    private final Function<Operation, List<Dialect.Guard>> guards;
    private final boolean mariaDb;

    /**
     * @param statements those for an operation that finds this schema
     * @param guards what must hold of the rows
     */
    MySqlOnline(
            Function<Schema, MySqlStatements> statements,
            Function<Operation, List<Dialect.Guard>> guards,
            boolean mariaDb) {
        this.statements = statements;
        this.guards = guards;
        this.mariaDb = mariaDb;
    }

    @Override
    public @Nullable Form form(Operation operation, Supplier<Schema> before) {
        MySqlStatements plain = statements.apply(before.get());
        if (operation instanceof Operation.AddForeignKey add && mariaDb) {
            return foreignKey(add, plain);
        }
        if (operation instanceof Operation.AddColumn add && add.backfill() != null) {
            return add(add, add.backfill(), plain);
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return form(alter.table(), operation, alter.after(), alter.backfill(), plain);
        }
        if (operation instanceof Operation.RestoreColumn restore) {
            return form(restore.table(), operation, restore.column(), restore.backfill(), plain);
        }
        List<String> tables = tables(operation);
        return tables.isEmpty() ? null : form(tables.get(0), operation, null, null, plain);
    }

    private Form form(
            String table,
            Operation operation,
            @Nullable Column column,
            @Nullable Backfill backfill,
            MySqlStatements plain) {
        List<Stage> stages = new ArrayList<>();
        String fill = column == null ? null : fill(table, column, backfill, plain);
        for (String sql : operation.accept(plain)) {
            if (sql.equals(fill)) {
                String name = plain.quote(Objects.requireNonNull(column).name());
                stages.add(batches(table, name + " = " + value(column, backfill, plain), name + " is null", plain));
            } else {
                stages.add(gently(sql));
            }
        }
        return new Form(stages, null);
    }

    private static @Nullable String value(Column column, @Nullable Backfill backfill, MySqlStatements plain) {
        return backfill == null ? column.defaultValue() : backfill.on(plain.database);
    }

    /** The statement that fills what has no value, as the plain statements have it. */
    private static @Nullable String fill(
            String table, Column column, @Nullable Backfill backfill, MySqlStatements plain) {
        List<String> fills = new ArrayList<>();
        plain.fillNulls(table, column, backfill == null ? null : backfill.on(plain.database), fills);
        return fills.isEmpty() ? null : fills.get(0);
    }

    /** A constant is a default first, since that touches no row; other values come by batches. */
    private Form add(Operation.AddColumn operation, Backfill backfill, MySqlStatements plain) {
        Column column = operation.column();
        String table = operation.table();
        if (column.identity() || column.generatedAs() != null) {
            return form(table, operation, null, null, plain);
        }
        String value = backfill.on(plain.database);
        List<Stage> stages = new ArrayList<>();
        String alter = plain.alterTable(table);
        if (backfill.isConstant(plain.database)) {
            stages.add(gently(alter + "add column " + plain.definition(column.withDefault(value))));
            stages.add(gently(alter + "alter column " + plain.quote(column.name())
                    + (column.defaultValue() == null ? " drop default" : " set default " + column.defaultValue())));
            return new Form(stages, null);
        }
        stages.add(gently(alter + "add column "
                + plain.definition(column.withNullable(true).withDefault(null))));
        String name = plain.quote(column.name());
        stages.add(batches(table, name + " = " + value, name + " is null", plain));
        if (plain.saysNotNull(column) || column.defaultValue() != null) {
            stages.add(gently(plain.modify(table, column)));
        }
        return new Form(stages, null);
    }

    /** The server does not look at the rows then, so we do when the key is there and no other can come. */
    private Form foreignKey(Operation.AddForeignKey operation, MySqlStatements plain) {
        ForeignKey key = operation.key();
        String sql = plain.foreignKey(operation.table(), key, "");
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage.Gently(
                sql,
                WAYS.stream()
                        .map(way -> "set statement foreign_key_checks=0 for " + sql + ", " + way)
                        .toList()));
        guards.apply(operation).forEach(guard -> stages.add(new Stage.Look(guard)));
        return new Form(stages, null);
    }

    private Stage batches(String table, String assignment, String condition, MySqlStatements plain) {
        PrimaryKey key = plain.table(table).primaryKey();
        return key == null
                ? new Stage.Statement("update " + plain.quote(table) + " set " + assignment + " where " + condition)
                : new Stage.Batches(
                        plain.quote(table),
                        key.columns().stream().map(plain::quote).toList(),
                        assignment,
                        condition,
                        rows(table));
    }

    private Stage gently(String sql) {
        String word = sql.toLowerCase(Locale.ROOT);
        boolean alters = word.startsWith("alter table ");
        if (!alters && !word.startsWith("create index ") && !word.startsWith("create unique index ")) {
            return new Stage.Statement(sql);
        }
        Stream<String> ways = WAYS.stream().filter(way -> mariaDb || !way.contains("nocopy"));
        return new Stage.Gently(
                sql,
                alters
                        ? ways.map(way -> sql + ", " + way).toList()
                        : ways.map(way -> sql + " " + way.replace(",", "")).toList());
    }

    @Override
    public int anyType() {
        return Types.VARCHAR;
    }

    @Override
    public String rows(String table) {
        return "select table_rows from information_schema.tables where table_schema = database() and table_name = "
                + MySqlLiterals.quoted(Names.bare(Names.last(table)));
    }

    /** In whole seconds, of which one is the least. */
    @Override
    public String patience(Duration most) {
        return "set session lock_wait_timeout = " + Math.max(1, most.toSeconds());
    }

    @Override
    public String impatience() {
        return "set session lock_wait_timeout = default";
    }

    @Override
    public boolean isImpatient(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT_TIMEOUT;
    }

    @Override
    public boolean isNoWay(SQLException failure) {
        return NO_WAY.contains(failure.getErrorCode());
    }
}
