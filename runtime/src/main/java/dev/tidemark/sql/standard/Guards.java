package dev.tidemark.sql.standard;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.SchemaVisitor;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Index;
import dev.tidemark.sql.Dialect.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions to the rows before each operation: how many of them are in its way. */
final class Guards implements SchemaVisitor<List<Guard>> {
    private final Spelling spelling;
    private final RowQuestions questions;

    Guards(Spelling spelling) {
        this.spelling = spelling;
        this.questions = new RowQuestions(spelling);
    }

    @Override
    public List<Guard> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        boolean filled = column.defaultValue() != null || column.identity() || column.generatedAs() != null;
        if (operation.backfill() != null) {
            return questions.unfilled(operation.table(), column, "", on(operation.backfill()));
        }
        return column.nullable() || filled
                ? List.of()
                : List.of(new Guard(
                        "select count(*) from " + spelling.quote(operation.table()),
                        "of " + operation.table() + " without a value for the new column " + column.name()
                                + ", which is not null; give it a default or a backfill"));
    }

    @Override
    public List<Guard> alterColumn(Operation.AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        List<Guard> guards = new ArrayList<>();
        boolean filled = operation.backfill() != null || after.defaultValue() != null || after.generatedAs() != null;
        if (before.nullable() && !after.nullable() && !filled) {
            guards.add(questions.nulls(operation.table(), List.of(after.name())));
        }
        String empty = before.nullable() ? spelling.quote(before.name()) + " is null and " : "";
        guards.addAll(questions.unfilled(operation.table(), after, empty, on(operation.backfill())));
        // Values that are computed are computed anew.
        boolean asIs = operation.backfill() == null || (before.nullable() && !after.nullable());
        if (asIs && after.generatedAs() == null) {
            guards.addAll(questions.narrowing(operation.table(), before, after.type()));
        }
        return guards;
    }

    @Override
    public List<Guard> restoreColumn(Operation.RestoreColumn operation) {
        Column column = operation.column();
        boolean filled = operation.backfill() != null
                || column.defaultValue() != null
                || column.identity()
                || column.generatedAs() != null;
        return column.nullable() || filled
                ? List.of()
                : List.of(questions.nulls(operation.table(), List.of(column.name())));
    }

    @Override
    public List<Guard> addPrimaryKey(Operation.AddPrimaryKey operation) {
        List<String> columns = operation.key().columns();
        return List.of(
                questions.nulls(operation.table(), columns), questions.duplicates(operation.table(), columns, true));
    }

    @Override
    public List<Guard> addUnique(Operation.AddUnique operation) {
        return List.of(questions.duplicates(operation.table(), operation.key().columns(), true));
    }

    @Override
    public List<Guard> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        return index.unique()
                ? List.of(questions.duplicates(
                        operation.table(),
                        index.columns().stream().map(Index::columnOf).toList(),
                        spelling.indexesTellNullsApart()))
                : List.of();
    }

    @Override
    public List<Guard> addForeignKey(Operation.AddForeignKey operation) {
        List<String> columns = operation.key().columns();
        List<String> targets = operation.key().targetColumns();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            conditions.add("p." + spelling.quote(targets.get(i)) + " = c." + spelling.quote(columns.get(i)));
        }
        String set = columns.stream()
                .map(column -> "c." + spelling.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        String target = operation.key().targetTable();
        return List.of(new Guard(
                "select count(*) from " + spelling.quote(operation.table()) + " c where " + set
                        + " and not exists (select 1 from " + spelling.quote(target) + " p where "
                        + String.join(" and ", conditions) + ")",
                "of " + operation.table() + " referring by " + RowQuestions.list(columns) + " to no row of " + target));
    }

    @Override
    public List<Guard> addCheck(Operation.AddCheck operation) {
        return List.of(new Guard(
                "select count(*) from " + spelling.quote(operation.table()) + " where not ("
                        + spelling.expression(operation.check().condition()) + ")",
                "of " + operation.table() + " breaking the check "
                        + operation.check().name()));
    }

    @Override
    public List<Guard> createTable(Operation.CreateTable operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropTable(Operation.DropTable operation) {
        return List.of();
    }

    @Override
    public List<Guard> renameTable(Operation.RenameTable operation) {
        return List.of();
    }

    @Override
    public List<Guard> retireTable(Operation.RetireTable operation) {
        return List.of();
    }

    @Override
    public List<Guard> restoreTable(Operation.RestoreTable operation) {
        return List.of();
    }

    @Override
    public List<Guard> commentTable(Operation.CommentTable operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropColumn(Operation.DropColumn operation) {
        return List.of();
    }

    @Override
    public List<Guard> renameConstraint(Operation.RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<Guard> renameIndex(Operation.RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<Guard> renameColumn(Operation.RenameColumn operation) {
        return List.of();
    }

    @Override
    public List<Guard> retireColumn(Operation.RetireColumn operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropUnique(Operation.DropUnique operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropForeignKey(Operation.DropForeignKey operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropCheck(Operation.DropCheck operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropIndex(Operation.DropIndex operation) {
        return List.of();
    }

    @Override
    public List<Guard> createSequence(Operation.CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropSequence(Operation.DropSequence operation) {
        return List.of();
    }

    @Override
    public List<Guard> renameSequence(Operation.RenameSequence operation) {
        return List.of();
    }

    @Override
    public List<Guard> alterSequence(Operation.AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<Guard> createView(Operation.CreateView operation) {
        return List.of();
    }

    @Override
    public List<Guard> dropView(Operation.DropView operation) {
        return List.of();
    }

    @Override
    public List<Guard> beside(Operation operation) {
        return List.of();
    }

    @Override
    public List<Guard> insert(Operation.Insert operation) {
        return data().insert(operation);
    }

    @Override
    public List<Guard> update(Operation.Update operation) {
        return data().update(operation);
    }

    @Override
    public List<Guard> delete(Operation.Delete operation) {
        return data().delete(operation);
    }

    private RowGuards data() {
        return new RowGuards(new RowStatements(spelling));
    }

    private @Nullable String on(@Nullable Backfill backfill) {
        // To ask a sequence would take its numbers.
        return backfill == null || backfill.isNeverNull(spelling.database) ? null : backfill.on(spelling.database);
    }
}
