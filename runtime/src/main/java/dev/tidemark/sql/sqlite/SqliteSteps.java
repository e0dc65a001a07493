package dev.tidemark.sql.sqlite;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Typed;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Operations that follow one another, and the rebuilds that wait among them. What ALTER TABLE cannot do waits for the other
 * changes of its table and is done with them in one rebuild, which stands at the last of them.
 */
abstract class SqliteSteps implements Operation.Visitor<List<String>> {
    final SqliteSpelling spelling;
    private final List<Operation> operations;
    final List<List<String>> statements = new ArrayList<>();
    final Map<String, SqliteRebuild> rebuilds = new LinkedHashMap<>();
    private final Supplier<Schema> before;
    private @Nullable Schema schema;
    private int applied;

    SqliteSteps(SqliteSpelling spelling, List<Operation> operations, Supplier<Schema> before) {
        this.spelling = spelling;
        this.operations = operations;
        this.before = before;
    }

    /** As many lists as operations. */
    List<List<String>> statements() {
        for (Operation operation : operations) {
            List<String> own = Typed.of(operation, this::now).accept(this);
            statements.add(new ArrayList<>(own));
            for (SqliteRebuild rebuild : List.copyOf(rebuilds.values())) {
                if (rebuild.readsOtherTables()) {
                    finish(rebuild);
                }
            }
        }
        finishAll();
        return statements.stream().map(List::copyOf).toList();
    }

    /** The schema before the operation at hand. */
    final Schema now() {
        return after(statements.size());
    }

    final Schema after(int count) {
        Schema result = schema == null ? before.get() : schema;
        while (applied < count) {
            Operation operation = operations.get(applied++);
            result = after(result, operation);
        }
        schema = result;
        return result;
    }

    private static Schema after(Schema schema, Operation operation) {
        try {
            Schema result = Applied.to(schema, List.of(operation));
            return operation instanceof Operation.RenameColumn rename
                    ? result.with(inTexts(table(result, rename.table()), rename))
                    : result;
        } catch (IllegalArgumentException misfit) {
            // It speaks of a thing that no revision made; the database itself will judge it.
            return schema;
        }
    }

    /** SQLite renames a column also where checks and generated columns name it. */
    private static Table inTexts(Table table, Operation.RenameColumn rename) {
        Table result = table;
        for (Check check : table.checks().values()) {
            result = result.with(
                    new Check(check.name(), SqliteExpressions.renaming(check.condition(), rename.from(), rename.to())));
        }
        for (Column column : table.columns().values()) {
            if (column.generatedAs() != null) {
                result = result.with(column.withGeneratedAs(
                        SqliteExpressions.renaming(column.generatedAs(), rename.from(), rename.to())));
            }
        }
        return result;
    }

    static Table table(Schema schema, String name) {
        Table table = schema.table(name);
        if (table == null) {
            throw new TidemarkException(
                    Code.UNSUPPORTED_OPERATION,
                    name,
                    "SQLite can change it in this way only by making it anew, and no revision made it, so that what else"
                            + " it has is not known. Write the change as db.sql(...) steps of your own.");
        }
        return table;
    }

    final Table tableNow(String name) {
        return table(now(), name);
    }

    final void finishAll() {
        List.copyOf(rebuilds.values()).forEach(this::finish);
    }

    final void finish(String table) {
        SqliteRebuild rebuild = rebuilds.get(table);
        if (rebuild != null) {
            finish(rebuild);
        }
    }

    final void finish(SqliteRebuild rebuild) {
        rebuilds.values().remove(rebuild);
        statements.get(rebuild.place()).addAll(rebuild.statements());
    }

    /** The rebuild of the table, with the operation at hand in it. */
    final SqliteRebuild rebuild(String table) {
        SqliteRebuild rebuild = rebuilds.computeIfAbsent(table, name -> new SqliteRebuild(spelling, tableNow(name)));
        rebuild.becomes(table(after(statements.size() + 1), table), statements.size());
        return rebuild;
    }

    final List<String> rebuilt(String table) {
        rebuild(table);
        return List.of();
    }

    /** Values that are asked for before the operation must be there by then. */
    final void settle(String table, Collection<String> columns) {
        SqliteRebuild rebuild = rebuilds.get(table);
        if (rebuild != null && columns.stream().anyMatch(rebuild::changes)) {
            finish(rebuild);
        }
    }

    final void settle(String table, @Nullable String expression) {
        SqliteRebuild rebuild = rebuilds.get(table);
        if (rebuild != null && expression != null && rebuild.isReadBy(expression)) {
            finish(rebuild);
        }
        if (expression != null && expression.toLowerCase(Locale.ROOT).contains("select")) {
            finishAll();
        }
    }

    static @Nullable String on(@Nullable Backfill backfill) {
        return backfill == null ? null : backfill.on("sqlite");
    }

    final SqliteRebuild rebuild(String table, Table now, Table then) {
        SqliteRebuild rebuild = rebuilds.computeIfAbsent(table, name -> new SqliteRebuild(spelling, now));
        rebuild.becomes(then, statements.size());
        return rebuild;
    }
}
