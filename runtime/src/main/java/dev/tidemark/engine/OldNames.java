package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What tables and columns are called in the database as long as renames have not run that other operations come after: so rows
 * can be asked for ahead. What SQL of a person's own renames is not known.
 */
final class OldNames {
    private final Map<String, String> tables = new HashMap<>();

    /** By the table's name now, then by the column's later name. */
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    /** Goes past an operation: what comes after it may use the names that it gives. */
    void pass(@Nullable Operation operation) {
        if (operation instanceof Operation.RenameTable it) {
            tables.put(it.to(), table(it.from()));
            tables.remove(it.from());
        } else if (operation instanceof Operation.RenameColumn it) {
            Map<String, String> ofTable = columns.computeIfAbsent(table(it.table()), any -> new HashMap<>());
            String old = ofTable.getOrDefault(it.from(), it.from());
            ofTable.remove(it.from());
            ofTable.put(it.to(), old);
        }
    }

    /** The operation in the names that hold now, as far as rows can be asked for it. */
    Operation under(Operation operation) {
        if (tables.isEmpty() && columns.isEmpty()) {
            return operation;
        }
        if (operation instanceof Operation.DropTable it) {
            return new Operation.DropTable(it.table().withName(table(it.table().name())));
        }
        if (operation instanceof Operation.DropColumn it) {
            return new Operation.DropColumn(table(it.table()), column(it.table(), it.column()));
        }
        if (operation instanceof Operation.AddColumn it) {
            return new Operation.AddColumn(table(it.table()), it.column(), it.backfill());
        }
        if (operation instanceof Operation.AlterColumn it) {
            return new Operation.AlterColumn(
                    table(it.table()), column(it.table(), it.before()), column(it.table(), it.after()), it.backfill());
        }
        if (operation instanceof Operation.RestoreColumn it) {
            return new Operation.RestoreColumn(table(it.table()), column(it.table(), it.column()), it.backfill());
        }
        if (operation instanceof Operation.AddPrimaryKey it) {
            return new Operation.AddPrimaryKey(table(it.table()), it.key().renamingColumns(columns(it.table())));
        }
        if (operation instanceof Operation.AddUnique it) {
            return new Operation.AddUnique(table(it.table()), it.key().renamingColumns(columns(it.table())));
        }
        if (operation instanceof Operation.CreateIndex it) {
            return new Operation.CreateIndex(table(it.table()), it.index().renamingColumns(columns(it.table())));
        }
        if (operation instanceof Operation.AddForeignKey it) {
            String target = it.key().targetTable();
            return new Operation.AddForeignKey(
                    table(it.table()),
                    it.key().renamingColumns(columns(it.table())).retargeted(table(target), columns(target)));
        }
        if (operation instanceof Operation.AddCheck it) {
            return new Operation.AddCheck(table(it.table()), it.check());
        }
        return operation;
    }

    private String table(String name) {
        return tables.getOrDefault(name, name);
    }

    private UnaryOperator<String> columns(String table) {
        Map<String, String> ofTable = columns.getOrDefault(table(table), Map.of());
        return name -> ofTable.getOrDefault(name, name);
    }

    private Column column(String table, Column column) {
        return column.withName(columns(table).apply(column.name()));
    }
}
