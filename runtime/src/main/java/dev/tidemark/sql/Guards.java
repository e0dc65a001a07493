package dev.tidemark.sql;

import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Index;
import dev.tidemark.sql.Dialect.Guard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions to the rows before each operation: how many of them are in its way. */
final class Guards implements Operation.Visitor<List<Guard>> {
    private final String database;

    Guards(String database) {
        this.database = database;
    }

    @Override
    public List<Guard> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        boolean filled = column.defaultValue() != null || column.identity() || column.generatedAs() != null;
        if (operation.backfill() != null) {
            return unfilled(operation.table(), column, "", operation.backfill());
        }
        return column.nullable() || filled
                ? List.of()
                : List.of(new Guard(
                        "select count(*) from " + Names.quote(operation.table()),
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
            guards.add(nulls(operation.table(), List.of(after.name())));
        }
        String empty = before.nullable() ? Names.quote(before.name()) + " is null and " : "";
        guards.addAll(unfilled(operation.table(), after, empty, operation.backfill()));
        if (operation.backfill() == null || (before.nullable() && !after.nullable())) {
            guards.addAll(narrowing(operation.table(), before, after.type()));
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
        return column.nullable() || filled ? List.of() : List.of(nulls(operation.table(), List.of(column.name())));
    }

    @Override
    public List<Guard> addPrimaryKey(Operation.AddPrimaryKey operation) {
        List<String> columns = operation.key().columns();
        return List.of(nulls(operation.table(), columns), duplicates(operation.table(), columns));
    }

    @Override
    public List<Guard> addUnique(Operation.AddUnique operation) {
        return List.of(duplicates(operation.table(), operation.key().columns()));
    }

    @Override
    public List<Guard> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        return index.unique()
                ? List.of(duplicates(
                        operation.table(),
                        index.columns().stream().map(Index::columnOf).toList()))
                : List.of();
    }

    @Override
    public List<Guard> addForeignKey(Operation.AddForeignKey operation) {
        List<String> columns = operation.key().columns();
        List<String> targets = operation.key().targetColumns();
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            conditions.add("p." + Names.quote(targets.get(i)) + " = c." + Names.quote(columns.get(i)));
        }
        String set = columns.stream()
                .map(column -> "c." + Names.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        String target = operation.key().targetTable();
        return List.of(new Guard(
                "select count(*) from " + Names.quote(operation.table()) + " c where " + set
                        + " and not exists (select 1 from " + Names.quote(target) + " p where "
                        + String.join(" and ", conditions) + ")",
                "of " + operation.table() + " referring by " + list(columns) + " to no row of " + target));
    }

    @Override
    public List<Guard> addCheck(Operation.AddCheck operation) {
        return List.of(new Guard(
                "select count(*) from " + Names.quote(operation.table()) + " where not ("
                        + operation.check().condition() + ")",
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
    public List<Guard> sql(Operation.Sql operation) {
        return List.of();
    }

    @Override
    public List<Guard> run(Operation.Run operation) {
        return List.of();
    }

    /** The rows that do not fit a smaller type; what a database refuses by itself and with the row is left to it. */
    private static List<Guard> narrowing(String table, Column before, ColumnType after) {
        ColumnType type = before.type();
        String name = Names.quote(before.name());
        String text = "cast(" + name + " as varchar)";
        if (Conversions.areStrangers(type.kind(), after.kind())) {
            return List.of(misfits(table, before, name + " is not null"));
        }
        return switch (after.kind()) {
            case ENUM, NAMED_ENUM ->
                type.kind() == ColumnType.Kind.ORDINAL_ENUM || keeps(type, after)
                        ? List.of()
                        : List.of(misfits(table, before, text + " not in (" + Names.literals(after.values()) + ")"));
            case ORDINAL_ENUM ->
                type.kind() == ColumnType.Kind.ORDINAL_ENUM ? positions(table, before, after) : List.of();
            case CHAR, NCHAR, VARCHAR, NVARCHAR ->
                isText(type) && type.length() > after.length()
                        ? List.of(misfits(table, before, "char_length(" + name + ") > " + after.length()))
                        : List.of();
            case DECIMAL ->
                type.kind() == ColumnType.Kind.DECIMAL && type.scale() > after.scale()
                        ? List.of(misfits(table, before, name + " <> round(" + name + ", " + after.scale() + ")"))
                        : List.of();
            default -> List.of();
        };
    }

    /** The rows with the number of a constant that goes; one whose place another takes counts as renamed. */
    private static List<Guard> positions(String table, Column before, ColumnType after) {
        SortedMap<Integer, Integer> numbers = before.type().renumbering(after);
        String gone = IntStream.range(0, before.type().values().size())
                .filter(number -> numbers.isEmpty() ? number >= after.values().size() : !numbers.containsKey(number))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return gone.isEmpty()
                ? List.of()
                : List.of(misfits(table, before, Names.quote(before.name()) + " in (" + gone + ")"));
    }

    private static boolean keeps(ColumnType before, ColumnType after) {
        return !before.values().isEmpty() && after.values().containsAll(before.values());
    }

    private static boolean isText(ColumnType type) {
        return switch (type.kind()) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR -> true;
            default -> false;
        };
    }

    /** The rows for which a backfill has no value either. */
    private List<Guard> unfilled(String table, Column column, String condition, @Nullable Backfill backfill) {
        if (column.nullable() || backfill == null || backfill.isConstant(database)) {
            return List.of();
        }
        return List.of(new Guard(
                "select count(*) from " + Names.quote(table) + " where " + condition + "(" + backfill.on(database)
                        + ") is null",
                "of " + table + " for which the backfill of " + column.name() + " gives no value"));
    }

    private static Guard misfits(String table, Column column, String condition) {
        return new Guard(
                "select count(*) from " + Names.quote(table) + " where " + condition,
                "of " + table + " whose " + column.name() + " does not fit its new type");
    }

    private static Guard nulls(String table, Collection<String> columns) {
        String condition =
                columns.stream().map(column -> Names.quote(column) + " is null").collect(Collectors.joining(" or "));
        return new Guard(
                "select count(*) from " + Names.quote(table) + " where " + condition,
                "of " + table + " without a value in " + list(columns));
    }

    private static Guard duplicates(String table, Collection<String> columns) {
        String names = Names.quote(columns);
        String set = columns.stream()
                .map(column -> Names.quote(column) + " is not null")
                .collect(Collectors.joining(" and "));
        return new Guard(
                "select coalesce(sum(n), 0) from (select count(*) as n from " + Names.quote(table) + " where " + set
                        + " group by " + names + " having count(*) > 1) d",
                "of " + table + " sharing " + list(columns) + " with another");
    }

    private static String list(Collection<String> columns) {
        return columns.size() == 1 ? columns.iterator().next() : "(" + String.join(", ", columns) + ")";
    }
}
