package dev.tidemark.sql.postgresql;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Online;
import dev.tidemark.sql.Stage;
import dev.tidemark.sql.standard.Names;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's ways around long locks: indexes are built concurrently, constraints come unproved and are proved while others
 * write, a column becomes NOT NULL by a check that has been proved, values are filled in by batches.
 */
final class PostgreSqlOnline implements Online {
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final PostgreSqlStatements plain;

    PostgreSqlOnline(PostgreSqlStatements plain) {
        this.plain = plain;
    }

    @Override
    public @Nullable Form form(Operation operation, Supplier<Schema> before) {
        if (operation instanceof Operation.CreateIndex create) {
            return index(create.table(), create.index());
        }
        if (operation instanceof Operation.DropIndex drop) {
            return dropIndex(drop.table(), drop.index());
        }
        if (operation instanceof Operation.AddUnique add) {
            Index index = new Index(add.key().name(), true, add.key().columns());
            return keyOverIndex(add.table(), index, add.key().name(), "unique");
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return primaryKey(add.table(), add.key(), before.get().table(add.table()));
        }
        if (operation instanceof Operation.AddForeignKey add) {
            return proved(add.table(), add.key().name(), plain.foreignKey(add.table(), add.key(), ""));
        }
        if (operation instanceof Operation.AddCheck add) {
            return proved(
                    add.table(), add.check().name(), plain.alterTable(add.table()) + "add " + plain.check(add.check()));
        }
        if (operation instanceof Operation.AddColumn add) {
            return add(add, before);
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return alter(alter, before);
        }
        if (operation instanceof Operation.RestoreColumn restore) {
            return restore(restore, before);
        }
        return null;
    }

    private Form index(String table, Index index) {
        String name = plain.quote(Names.beside(table, index.name()));
        return new Form(List.of(concurrently(table, index)), List.of(dropped(name)));
    }

    private static Stage dropped(String quotedName) {
        String drop = "drop index concurrently if exists " + quotedName;
        return new Stage.Concurrent(drop, "select to_regclass(" + Names.literal(quotedName) + ") is null", drop);
    }

    private Stage concurrently(String table, Index index) {
        String name = plain.quote(Names.beside(table, index.name()));
        return new Stage.Concurrent(
                plain.index(table, index).replaceFirst(" index ", " index concurrently "),
                "select exists (select 1 from pg_index where indisvalid and indexrelid = to_regclass("
                        + Names.literal(name) + "))",
                "drop index concurrently if exists " + name);
    }

    private Form dropIndex(String table, Index index) {
        return new Form(List.of(dropped(plain.quote(Names.beside(table, index.name())))), null);
    }

    private Form keyOverIndex(String table, Index index, String constraint, String kind) {
        String name = plain.quote(constraint);
        return new Form(
                List.of(
                        concurrently(table, index),
                        new Stage.Statement(plain.alterTable(table) + "add constraint " + name + " " + kind
                                + " using index " + plain.quote(Names.last(index.name())))),
                List.of(dropConstraint(table, name), dropped(plain.quote(Names.beside(table, index.name())))));
    }

    /** Only over columns that are NOT NULL already: else the key would look at all rows under its lock. */
    private @Nullable Form primaryKey(String name, PrimaryKey key, @Nullable Table table) {
        boolean required = table != null
                && key.columns().stream().noneMatch(column -> {
                    Column found = table.column(column);
                    return found == null || found.nullable();
                });
        if (!required || key.name() == null) {
            return null;
        }
        return keyOverIndex(name, new Index(key.name(), true, key.columns()), key.name(), "primary key");
    }

    private Form proved(String table, String constraint, String statement) {
        String name = plain.quote(constraint);
        return new Form(
                List.of(
                        new Stage.Statement(statement + " not valid"),
                        new Stage.Statement(plain.alterTable(table) + "validate constraint " + name)),
                List.of(dropConstraint(table, name)));
    }

    private Stage dropConstraint(String table, String quotedName) {
        return new Stage.Statement(plain.alterTable(table) + "drop constraint if exists " + quotedName);
    }

    /** A constant is a default first, since that touches no row; other values come by batches. */
    private @Nullable Form add(Operation.AddColumn operation, Supplier<Schema> before) {
        Column column = operation.column();
        Backfill backfill = operation.backfill();
        if (backfill == null || column.identity() || column.generatedAs() != null) {
            return null;
        }
        String value = backfill.on(plain.database);
        String name = operation.table();
        List<Stage> stages = new ArrayList<>();
        plain.createType(column).forEach(sql -> stages.add(new Stage.Statement(sql)));
        String alter = plain.alterColumn(name, column);
        if (backfill.isConstant(plain.database)) {
            stages.add(new Stage.Statement(
                    plain.alterTable(name) + "add column " + plain.uncheckedDefinition(column.withDefault(value))));
            stages.add(new Stage.Statement(
                    alter + (column.defaultValue() == null ? "drop default" : "set default " + column.defaultValue())));
        } else {
            stages.add(new Stage.Statement(plain.alterTable(name) + "add column "
                    + plain.uncheckedDefinition(column.withNullable(true).withDefault(null))));
            if (column.defaultValue() != null) {
                stages.add(new Stage.Statement(alter + "set default " + column.defaultValue()));
            }
            stages.add(filled(name, column, value, before.get().table(name)));
            if (plain.saysNotNull(column)) {
                stages.addAll(required(name, column, value));
            }
        }
        String check = plain.valuesCheck(column);
        if (check != null) {
            stages.add(new Stage.Statement(plain.alterTable(name) + "add check (" + check + ") not valid"));
            stages.add(new Stage.Statement(plain.validateChecks(name, column)));
        }
        if (column.comment() != null) {
            plain.commentOn(name, column).forEach(sql -> stages.add(new Stage.Statement(sql)));
        }
        return new Form(
                stages,
                List.of(new Stage.Statement(
                        plain.alterTable(name) + "drop column if exists " + plain.quote(column.name()))));
    }

    private @Nullable Form alter(Operation.AlterColumn operation, Supplier<Schema> schema) {
        Column before = operation.before();
        Column after = operation.after();
        if (!before.nullable() || !plain.saysNotNull(after) || after.identity()) {
            return null;
        }
        String name = operation.table();
        List<Stage> stages = new ArrayList<>();
        plain.alter(name, before, after.withNullable(true), null).forEach(sql -> stages.add(new Stage.Statement(sql)));
        stages.addAll(
                fillAndRequire(name, after, operation.backfill(), schema.get().table(name)));
        return new Form(stages, before.equals(after.withNullable(true)) ? loosened(name, after) : null);
    }

    private @Nullable Form restore(Operation.RestoreColumn operation, Supplier<Schema> before) {
        Column column = operation.column();
        if (!plain.saysNotNull(column) || column.identity()) {
            return null;
        }
        return new Form(
                fillAndRequire(
                        operation.table(),
                        column,
                        operation.backfill(),
                        before.get().table(operation.table())),
                loosened(operation.table(), column));
    }

    private List<Stage> loosened(String table, Column column) {
        return List.of(
                dropConstraint(table, plain.quote(proof(column))),
                new Stage.Statement(plain.alterColumn(table, column) + "drop not null"));
    }

    private List<Stage> fillAndRequire(
            String table, Column column, @Nullable Backfill backfill, @Nullable Table model) {
        String value = backfill == null ? column.defaultValue() : backfill.on(plain.database);
        if (value == null) {
            return required(table, column, null);
        }
        List<Stage> stages = new ArrayList<>(List.of(filled(table, column, value, model)));
        stages.addAll(required(table, column, value));
        return stages;
    }

    /** Gives the rows without a value one. */
    private Stage filled(String table, Column column, String value, @Nullable Table model) {
        PrimaryKey key = model == null ? null : model.primaryKey();
        if (key == null) {
            return atOnce(table, column, value);
        }
        String name = plain.quote(column.name());
        return new Stage.Batches(
                plain.quote(table),
                key.columns().stream().map(plain::quote).toList(),
                name + " = " + value,
                name + " is null",
                rows(table));
    }

    private Stage atOnce(String table, Column column, String value) {
        List<String> update = new ArrayList<>();
        plain.fillNulls(table, column, value, update);
        return new Stage.Statement(update.get(0));
    }

    /** Once the check stands, none without a value comes any more: so the rows that came meanwhile are filled after it. */
    private List<Stage> required(String table, Column column, @Nullable String value) {
        String proof = plain.quote(proof(column));
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage.Statement(plain.alterTable(table) + "add constraint " + proof + " check ("
                + plain.quote(column.name()) + " is not null) not valid"));
        if (value != null) {
            stages.add(atOnce(table, column, value));
        }
        stages.add(new Stage.Statement(plain.alterTable(table) + "validate constraint " + proof));
        stages.add(new Stage.Statement(plain.alterColumn(table, column) + "set not null, drop constraint " + proof));
        return stages;
    }

    private static String proof(Column column) {
        return "tidemark_" + Integer.toHexString(column.name().hashCode()) + "_has_value";
    }

    @Override
    public int anyType() {
        return Types.OTHER;
    }

    /** As PostgreSQL's planner has it: the size of the file, and how many rows a page had when it was last looked at. */
    @Override
    public String rows(String table) {
        return "select (case when relkind <> 'r' then " + ONLY_PLAINLY + " when relpages > 0 and reltuples >= 0"
                + " then reltuples / relpages * (pg_relation_size(oid) / current_setting('block_size')::integer)"
                + " else pg_relation_size(oid) / 100 end)::bigint from pg_class where oid = to_regclass("
                + Names.literal(plain.quote(table)) + ")";
    }

    @Override
    public String patience(Duration most) {
        return "set local lock_timeout = " + most.toMillis();
    }

    @Override
    public String impatience() {
        return "set local lock_timeout = 0";
    }

    @Override
    public boolean isImpatient(SQLException failure) {
        return LOCK_NOT_AVAILABLE.equals(failure.getSQLState());
    }

    @Override
    public boolean isNoWay(SQLException failure) {
        return false;
    }
}
