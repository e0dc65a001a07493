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
import dev.tidemark.operation.Operation.CreateView;
import dev.tidemark.operation.Operation.DropCheck;
import dev.tidemark.operation.Operation.DropColumn;
import dev.tidemark.operation.Operation.DropForeignKey;
import dev.tidemark.operation.Operation.DropIndex;
import dev.tidemark.operation.Operation.DropPrimaryKey;
import dev.tidemark.operation.Operation.DropSequence;
import dev.tidemark.operation.Operation.DropTable;
import dev.tidemark.operation.Operation.DropUnique;
import dev.tidemark.operation.Operation.DropView;
import dev.tidemark.operation.Operation.RenameColumn;
import dev.tidemark.operation.Operation.RenameConstraint;
import dev.tidemark.operation.Operation.RenameIndex;
import dev.tidemark.operation.Operation.RenameSequence;
import dev.tidemark.operation.Operation.RenameTable;
import dev.tidemark.operation.Operation.RestoreColumn;
import dev.tidemark.operation.Operation.RestoreTable;
import dev.tidemark.operation.Operation.RetireColumn;
import dev.tidemark.operation.Operation.RetireTable;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a schema is after operations. */
public final class Applied implements SchemaVisitor<Schema> {
    private final Schema schema;

    private Applied(Schema schema) {
        this.schema = schema;
    }

    /**
     * The schema after the operations.
     *
     * @throws IllegalArgumentException where an operation does not fit the schema: a table or column that is not there, or is
     *     there already
     */
    public static Schema to(Schema schema, List<Operation> operations) {
        Schema result = schema;
        for (Operation operation : operations) {
            result = operation.accept(new Applied(result));
        }
        return result;
    }

    /** As {@link #to}, but what does not fit is passed over: it speaks of things that no revision made. */
    public static Schema asFarAsItFits(Schema schema, List<Operation> operations) {
        Schema result = schema;
        for (Operation operation : operations) {
            try {
                result = operation.accept(new Applied(result));
            } catch (IllegalArgumentException misfit) {
                // The database will judge it.
            }
        }
        return result;
    }

    @Override
    public Schema createTable(CreateTable operation) {
        absent(schema.tables(), operation.table().name(), "table");
        return schema.with(operation.table());
    }

    @Override
    public Schema dropTable(DropTable operation) {
        return schema.withoutTable(table(operation.table().name()).name());
    }

    @Override
    public Schema renameTable(RenameTable operation) {
        Table table = table(operation.from());
        absent(schema.tables(), operation.to(), "table");
        return schema.withoutTable(operation.from())
                .with(table.withName(operation.to()))
                .retargeting(operation.from(), operation.to(), UnaryOperator.identity());
    }

    @Override
    public Schema retireTable(RetireTable operation) {
        return schema.with(table(operation.table().name()).withRetired(true));
    }

    @Override
    public Schema restoreTable(RestoreTable operation) {
        Table table = table(operation.table().name());
        if (!table.retired()) {
            throw misfit("the table " + table.name() + " is not retired");
        }
        return schema.with(table.withRetired(false));
    }

    @Override
    public Schema commentTable(CommentTable operation) {
        return schema.with(table(operation.table()).withComment(operation.after()));
    }

    @Override
    public Schema addColumn(AddColumn operation) {
        Table table = table(operation.table());
        absent(table.columns(), operation.column().name(), "column of " + table.name());
        return schema.with(table.with(operation.column()));
    }

    @Override
    public Schema dropColumn(DropColumn operation) {
        Table table = table(operation.table());
        present(table.columns(), operation.column().name(), "column of " + table.name());
        return schema.with(table.withColumns(
                Table.without(table.columns(), operation.column().name())));
    }

    @Override
    public Schema renameConstraint(RenameConstraint operation) {
        Table table = table(operation.table());
        present(table.constraints(), operation.from(), "constraint of " + table.name());
        absent(table.constraints(), operation.to(), "constraint of " + table.name());
        return schema.with(table.renamingConstraint(operation.from(), operation.to()));
    }

    @Override
    public Schema renameIndex(RenameIndex operation) {
        Table table = table(operation.table());
        Index index = present(table.indexes(), operation.from(), "index of " + table.name());
        absent(table.indexes(), operation.to(), "index of " + table.name());
        return schema.with(
                table.withIndexes(Table.without(table.indexes(), index.name())).with(index.withName(operation.to())));
    }

    @Override
    public Schema renameColumn(RenameColumn operation) {
        Table table = table(operation.table());
        present(table.columns(), operation.from(), "column of " + table.name());
        absent(table.columns(), operation.to(), "column of " + table.name());
        UnaryOperator<String> rename = name -> name.equals(operation.from()) ? operation.to() : name;
        return schema.with(table.renamingColumns(rename)).retargeting(table.name(), table.name(), rename);
    }

    @Override
    public Schema alterColumn(AlterColumn operation) {
        Table table = table(operation.table());
        Column column = present(table.columns(), operation.before().name(), "column of " + table.name());
        // Another branch may have retired it meanwhile: what brings it back is to restore it, not to change it.
        return schema.with(table.with(operation.after().withRetired(column.retired())));
    }

    @Override
    public Schema retireColumn(RetireColumn operation) {
        Table table = table(operation.table());
        Column column = present(table.columns(), operation.column().name(), "column of " + table.name());
        return schema.with(table.with(column.withRetired(true).withNullable(true)));
    }

    @Override
    public Schema restoreColumn(RestoreColumn operation) {
        Table table = table(operation.table());
        Column column = present(table.columns(), operation.column().name(), "column of " + table.name());
        if (!column.retired()) {
            throw misfit("the column " + table.name() + "." + column.name() + " is not retired");
        }
        return schema.with(table.with(operation.column().withRetired(false)));
    }

    @Override
    public Schema addPrimaryKey(AddPrimaryKey operation) {
        return schema.with(table(operation.table()).withPrimaryKey(operation.key()));
    }

    @Override
    public Schema dropPrimaryKey(DropPrimaryKey operation) {
        return schema.with(table(operation.table()).withPrimaryKey(null));
    }

    @Override
    public Schema addUnique(AddUnique operation) {
        Table table = table(operation.table());
        absent(table.uniques(), operation.key().name(), "unique key of " + table.name());
        return schema.with(table.with(operation.key()));
    }

    @Override
    public Schema dropUnique(DropUnique operation) {
        Table table = table(operation.table());
        present(table.uniques(), operation.key().name(), "unique key of " + table.name());
        return schema.with(
                table.withUniques(Table.without(table.uniques(), operation.key().name())));
    }

    @Override
    public Schema addForeignKey(AddForeignKey operation) {
        Table table = table(operation.table());
        absent(table.foreignKeys(), operation.key().name(), "foreign key of " + table.name());
        return schema.with(table.with(operation.key()));
    }

    @Override
    public Schema dropForeignKey(DropForeignKey operation) {
        Table table = table(operation.table());
        present(table.foreignKeys(), operation.key().name(), "foreign key of " + table.name());
        return schema.with(table.withForeignKeys(
                Table.without(table.foreignKeys(), operation.key().name())));
    }

    @Override
    public Schema addCheck(AddCheck operation) {
        Table table = table(operation.table());
        absent(table.checks(), operation.check().name(), "check of " + table.name());
        return schema.with(table.with(operation.check()));
    }

    @Override
    public Schema dropCheck(DropCheck operation) {
        Table table = table(operation.table());
        present(table.checks(), operation.check().name(), "check of " + table.name());
        return schema.with(
                table.withChecks(Table.without(table.checks(), operation.check().name())));
    }

    @Override
    public Schema createIndex(CreateIndex operation) {
        Table table = table(operation.table());
        absent(table.indexes(), operation.index().name(), "index of " + table.name());
        return schema.with(table.with(operation.index()));
    }

    @Override
    public Schema dropIndex(DropIndex operation) {
        Table table = table(operation.table());
        present(table.indexes(), operation.index().name(), "index of " + table.name());
        return schema.with(table.withIndexes(
                Table.without(table.indexes(), operation.index().name())));
    }

    @Override
    public Schema createSequence(CreateSequence operation) {
        absent(schema.sequences(), operation.sequence().name(), "sequence");
        return schema.with(operation.sequence());
    }

    @Override
    public Schema dropSequence(DropSequence operation) {
        present(schema.sequences(), operation.sequence().name(), "sequence");
        return schema.withoutSequence(operation.sequence().name());
    }

    @Override
    public Schema renameSequence(RenameSequence operation) {
        Sequence sequence = present(schema.sequences(), operation.from(), "sequence");
        absent(schema.sequences(), operation.to(), "sequence");
        return schema.withoutSequence(operation.from())
                .with(new Sequence(operation.to(), sequence.start(), sequence.increment()));
    }

    @Override
    public Schema alterSequence(AlterSequence operation) {
        present(schema.sequences(), operation.before().name(), "sequence");
        return schema.with(operation.after());
    }

    @Override
    public Schema createView(CreateView operation) {
        absent(schema.views(), operation.view().name(), "view");
        return schema.with(operation.view());
    }

    @Override
    public Schema dropView(DropView operation) {
        present(schema.views(), operation.view().name(), "view");
        return schema.withoutView(operation.view().name());
    }

    @Override
    public Schema beside(Operation operation) {
        return schema;
    }

    private Table table(String name) {
        return present(schema.tables(), name, "table");
    }

    private static <V> V present(Map<String, V> map, String name, String what) {
        V value = map.get(name);
        if (value == null) {
            throw misfit("there is no " + what + " named " + name);
        }
        return value;
    }

    private static void absent(Map<String, ?> map, String name, String what) {
        if (map.containsKey(name)) {
            throw misfit("there is already a " + what + " named " + name);
        }
    }

    private static IllegalArgumentException misfit(String message) {
        return new IllegalArgumentException(message);
    }
}
