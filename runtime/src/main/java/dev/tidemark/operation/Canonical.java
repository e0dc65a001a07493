package dev.tidemark.operation;

import dev.tidemark.operation.Operation.AddCheck;
import dev.tidemark.operation.Operation.AddColumn;
import dev.tidemark.operation.Operation.AddForeignKey;
import dev.tidemark.operation.Operation.AddPrimaryKey;
import dev.tidemark.operation.Operation.AddUnique;
import dev.tidemark.operation.Operation.AlterColumn;
import dev.tidemark.operation.Operation.AlterSequence;
import dev.tidemark.operation.Operation.CommentTable;
import dev.tidemark.operation.Operation.CreateIndex;
import dev.tidemark.operation.Operation.CreateSequence;
import dev.tidemark.operation.Operation.CreateTable;
import dev.tidemark.operation.Operation.DropCheck;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropForeignKey;
import dev.tidemark.operation.Operation.DropIndex;
import dev.tidemark.operation.Operation.DropPrimaryKey;
import dev.tidemark.operation.Operation.DropSequence;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.DropUnique;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameSequence;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.operation.Operation.Run;
import dev.tidemark.operation.Operation.Sql;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Each operation as text that two operations share only if they do the same: what a checksum is made of. Java members,
 * column order and layout have no part in it; the step of a {@link Run} is its name.
 */
final class Canonical implements Operation.Visitor<String> {
    static final Canonical CANONICAL = new Canonical();

    private Canonical() {}

    @Override
    public String createTable(CreateTable operation) {
        return "CreateTable" + of(operation.table());
    }

    @Override
    public String dropTable(DropTable operation) {
        return "DropTable" + of(operation.table());
    }

    @Override
    public String renameTable(RenameTable operation) {
        return "RenameTable" + of(operation.from(), operation.to());
    }

    @Override
    public String retireTable(RetireTable operation) {
        return "RetireTable" + of(operation.table());
    }

    @Override
    public String restoreTable(RestoreTable operation) {
        return "RestoreTable" + of(operation.table());
    }

    @Override
    public String commentTable(CommentTable operation) {
        return "CommentTable" + of(operation.table(), operation.before(), operation.after());
    }

    @Override
    public String addColumn(AddColumn operation) {
        return "AddColumn" + of(operation.table(), operation.column(), operation.backfill());
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return "DropColumn" + of(operation.table(), operation.column());
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return "RenameColumn" + of(operation.table(), operation.from(), operation.to());
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return "AlterColumn" + of(operation.table(), operation.before(), operation.after(), operation.backfill());
    }

    @Override
    public String retireColumn(RetireColumn operation) {
        return "RetireColumn" + of(operation.table(), operation.column());
    }

    @Override
    public String restoreColumn(RestoreColumn operation) {
        return "RestoreColumn" + of(operation.table(), operation.column(), operation.backfill());
    }

    @Override
    public String addPrimaryKey(AddPrimaryKey operation) {
        return "AddPrimaryKey" + of(operation.table(), operation.key());
    }

    @Override
    public String dropPrimaryKey(DropPrimaryKey operation) {
        return "DropPrimaryKey" + of(operation.table(), operation.key());
    }

    @Override
    public String addUnique(AddUnique operation) {
        return "AddUnique" + of(operation.table(), operation.key());
    }

    @Override
    public String dropUnique(DropUnique operation) {
        return "DropUnique" + of(operation.table(), operation.key());
    }

    @Override
    public String addForeignKey(AddForeignKey operation) {
        return "AddForeignKey" + of(operation.table(), operation.key());
    }

    @Override
    public String dropForeignKey(DropForeignKey operation) {
        return "DropForeignKey" + of(operation.table(), operation.key());
    }

    @Override
    public String addCheck(AddCheck operation) {
        return "AddCheck" + of(operation.table(), operation.check());
    }

    @Override
    public String dropCheck(DropCheck operation) {
        return "DropCheck" + of(operation.table(), operation.check());
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return "CreateIndex" + of(operation.table(), operation.index());
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return "DropIndex" + of(operation.table(), operation.index());
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return "CreateSequence" + of(operation.sequence());
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return "DropSequence" + of(operation.sequence());
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return "RenameSequence" + of(operation.from(), operation.to());
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return "AlterSequence" + of(operation.before(), operation.after());
    }

    @Override
    public String sql(Sql operation) {
        return "Sql" + of(operation.statement(), operation.variants());
    }

    @Override
    public String run(Run operation) {
        return "Run" + of(operation.name());
    }

    /** The values in parentheses, each written so that no value can be taken for two. */
    private static String of(@Nullable Object... values) {
        return Arrays.stream(values).map(Canonical::one).collect(Collectors.joining(",", "(", ")"));
    }

    private static String one(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof String text) {
            return text.length() + ":" + text;
        }
        if (value instanceof Collection<?> several) {
            return of(several.toArray());
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<Object, Object>(map)
                    .entrySet().stream()
                            .map(entry -> one(entry.getKey()) + "=" + one(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Table table) {
            Table live =
                    Schema.EMPTY.with(table.withRetired(false)).live().tables().get(table.name());
            return live == null ? "-" : table(live);
        }
        if (value instanceof Column column) {
            return of(
                    column.name(),
                    column.type(),
                    column.nullable(),
                    column.defaultValue(),
                    column.identity(),
                    column.generatedAs(),
                    column.comment());
        }
        if (value instanceof ColumnType type) {
            return of(
                    type.kind(),
                    type.length(),
                    type.precision(),
                    type.scale(),
                    type.name(),
                    type.values(),
                    type.element(),
                    type.sql());
        }
        return value.toString();
    }

    private static String table(Table table) {
        return of(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniques(),
                table.foreignKeys(),
                table.indexes(),
                table.checks(),
                table.comment());
    }
}
