package dev.tidemark.sql.sqlite;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.standard.Names;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of columns: what ALTER TABLE has words for where nothing hinders it, else what a rebuild must do. */
abstract class SqliteColumnSteps extends SqliteSteps {
    SqliteColumnSteps(SqliteSpelling spelling, List<Operation> operations, Supplier<Schema> before) {
        super(spelling, operations, before);
    }

    @Override
    public List<String> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        String value = column.identity() || column.generatedAs() != null ? null : on(operation.backfill());
        settle(operation.table(), value);
        boolean plain = value == null
                && !column.identity()
                && column.generatedAs() == null
                && (column.defaultValue() == null
                        ? column.nullable()
                        : SqliteExpressions.isLiteral(column.defaultValue()));
        if (plain && !rebuilds.containsKey(operation.table())) {
            return List.of("alter table " + spelling.quote(operation.table()) + " add column "
                    + spelling.definition(Table.named(operation.table()), column));
        }
        SqliteRebuild rebuild = rebuild(operation.table());
        if (value != null) {
            rebuild.value(column, value);
        } else if (column.identity()) {
            rebuild.value(column, "row_number() over (order by rowid)");
        }
        return List.of();
    }

    @Override
    public List<String> dropColumn(Operation.DropColumn operation) {
        String name = operation.column().name();
        boolean waits = rebuilds.containsKey(operation.table());
        Table table = now().table(operation.table());
        return waits || (table != null && isBound(table, name))
                ? rebuilt(operation.table())
                : List.of("alter table " + spelling.quote(operation.table()) + " drop column " + spelling.quote(name));
    }

    /** Whether something of the table stands on the column, so that ALTER TABLE will not drop it. */
    private static boolean isBound(Table table, String column) {
        return Stream.of(
                                Stream.ofNullable(table.primaryKey()).map(key -> key.columns()),
                                table.uniques().values().stream().map(key -> key.columns()),
                                table.foreignKeys().values().stream().map(key -> key.columns()))
                        .flatMap(keys -> keys)
                        .anyMatch(columns -> columns.contains(column))
                || table.indexes().values().stream()
                        .flatMap(index -> index.columns().stream())
                        .anyMatch(entry -> SqliteExpressions.names(Index.columnOf(entry), column))
                || Stream.concat(
                                table.checks().values().stream().map(Check::condition),
                                table.columns().values().stream()
                                        .flatMap(other -> Stream.ofNullable(other.generatedAs())))
                        .anyMatch(text -> SqliteExpressions.names(text, column));
    }

    /** At once, also where a rebuild waits: triggers and views then learn the new name. */
    @Override
    public List<String> renameColumn(Operation.RenameColumn operation) {
        String from = operation.from();
        String to = operation.to();
        if (Names.areOne(from, to)) {
            return List.of();
        }
        SqliteRebuild rebuild = rebuilds.get(operation.table());
        if (rebuild != null && rebuild.changesValues()) {
            finish(rebuild);
        } else if (rebuild != null) {
            rebuild.renamed(from, to);
            rebuild(operation.table());
        }
        String rename = "alter table " + spelling.quote(operation.table()) + " rename column ";
        if (!Names.bare(from).equalsIgnoreCase(Names.bare(to))) {
            return List.of(rename + spelling.quote(from) + " to " + spelling.quote(to));
        }
        String between = spelling.quote("`tidemark_new_" + Names.bare(to) + "`");
        return List.of(
                rename + spelling.quote(from) + " to " + between, rename + between + " to " + spelling.quote(to));
    }

    @Override
    public List<String> alterColumn(Operation.AlterColumn operation) {
        Column was = operation.before();
        Column column = operation.after();
        String backfill = on(operation.backfill());
        boolean becomesNotNull = was.nullable() && !column.nullable();
        boolean typeChanges = !was.type().equals(column.type());
        String conversion = !typeChanges
                ? null
                : backfill == null || becomesNotNull ? SqliteConversions.of(was, column, spelling) : backfill;
        String filling = becomesNotNull && column.generatedAs() == null ? filling(column, backfill) : null;
        return change(operation.table(), column, conversion, filling);
    }

    @Override
    public List<String> retireColumn(Operation.RetireColumn operation) {
        Column column = operation.column();
        return change(operation.table(), column, null, null);
    }

    @Override
    public List<String> restoreColumn(Operation.RestoreColumn operation) {
        Column column = operation.column();
        String filling = column.generatedAs() == null ? filling(column, on(operation.backfill())) : null;
        return change(operation.table(), column, null, filling);
    }

    /** What the rows without a value get, or null. */
    private @Nullable String filling(Column column, @Nullable String backfill) {
        String value = backfill == null && !column.nullable() ? column.defaultValue() : backfill;
        if (value != null || !column.identity()) {
            return value;
        }
        String name = spelling.quote(column.name());
        return "coalesce(max(" + name + ") over (), 0) + row_number() over (partition by " + name
                + " is null order by rowid)";
    }

    /** Changes a column: its values by the conversion, then those that are NULL by the filling. */
    private List<String> change(String table, Column column, @Nullable String conversion, @Nullable String filling) {
        settle(table, conversion);
        settle(table, filling);
        String name = spelling.quote(column.name());
        String value = conversion == null ? name : conversion;
        if (filling != null) {
            value = "coalesce(" + value + ", " + filling + ")";
        }
        Table now = tableNow(table);
        Table then = table(after(statements.size() + 1), table);
        Column was = now.columns().getOrDefault(column.name(), column);
        Column is = then.columns().getOrDefault(column.name(), column);
        boolean same = spelling.definition(now, was).equals(spelling.definition(then, is));
        if (same && !rebuilds.containsKey(table)) {
            return value.equals(name)
                    ? List.of()
                    : List.of("update " + spelling.quote(table) + " set " + name + " = " + value);
        }
        if (!value.equals(name)) {
            settle(table, List.of(column.name()));
        }
        SqliteRebuild rebuild = rebuild(table, now, then);
        if (!value.equals(name)) {
            rebuild.value(column, value);
        }
        return List.of();
    }
}
