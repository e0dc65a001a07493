package dev.tidemark.sql;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.sql.sample.SampleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations drawn at random, each of which fits the schema that those before it lead to and loses no data. */
final class RandomOperations {
    private static final List<String> WORDS = List.of("alpha", "`Beta`", "gamma", "delta", "`order`", "user_name");

    private final Random random;
    private final Dialect dialect;
    private int names;
    private Schema schema = Schema.EMPTY;

    RandomOperations(Dialect dialect, long seed) {
        this.dialect = dialect;
        this.random = new Random(seed);
    }

    /** Some tables that refer to one another, and a sequence. */
    List<Operation> creation() {
        List<Operation> operations = new ArrayList<>();
        operations.add(apply(new Operation.CreateSequence(new Sequence(name(), 1, 1 + random.nextInt(50)))));
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            operations.add(apply(new Operation.CreateTable(table())));
        }
        return operations;
    }

    /** A change of what there is now, or null where the die fell on something that is not there. */
    @Nullable
    Operation next(Schema now) {
        schema = now;
        return change();
    }

    private Operation apply(Operation operation) {
        schema = Applied.to(schema, List.of(operation));
        return operation;
    }

    private @Nullable Operation change() {
        Table table = pick(schema.tables().values().stream().filter(t -> !t.retired()));
        Sequence sequence = pick(schema.sequences().values().stream());
        if (table == null || sequence == null) {
            return null;
        }
        return switch (random.nextInt(18)) {
            case 0 -> new Operation.CreateTable(table());
            case 1 -> new Operation.RenameTable(table.name(), name());
            case 2 -> new Operation.CommentTable(table.name(), table.comment(), random.nextBoolean() ? null : "it's");
            case 3, 4 -> addColumn(table);
            case 5 -> column(table, c -> true, c -> new Operation.RenameColumn(table.name(), c.name(), name()));
            case 6 -> column(table, c -> isFree(table, c), c -> new Operation.RetireColumn(table.name(), c));
            case 7, 8, 9 ->
                column(table, c -> isFree(table, c), c -> new Operation.AlterColumn(table.name(), c, altered(c), null));
            case 10 ->
                column(
                        table,
                        c -> isComparable(c.type()),
                        c -> new Operation.CreateIndex(
                                table.name(),
                                new Index(
                                        name(),
                                        // H2 copies a table to change a type, and then its keys take unique indexes
                                        // over.
                                        isFree(table, c) && random.nextBoolean(),
                                        List.of(c.name() + (random.nextBoolean() ? " desc" : "")))));
            case 11 -> pick(table.indexes().values().stream().map(i -> new Operation.DropIndex(table.name(), i)));
            case 12 ->
                column(
                        table,
                        c -> isComparable(c.type()) && isFree(table, c),
                        c -> new Operation.AddUnique(table.name(), new UniqueKey(name(), List.of(c.name()))));
            case 13 ->
                pick(table.foreignKeys().values().stream().map(key -> new Operation.DropForeignKey(table.name(), key)));
            case 14 ->
                pick(table.constraints().keySet().stream()
                        .map(key -> new Operation.RenameConstraint(table.name(), key, name())));
            case 15 ->
                pick(table.indexes().keySet().stream()
                        .map(index -> new Operation.RenameIndex(table.name(), index, name())));
            case 16 ->
                column(
                        table,
                        c -> c.type().equals(ColumnType.integer()),
                        c -> new Operation.AddCheck(table.name(), new Check(name(), c.name() + " >= 0")));
            default ->
                random.nextBoolean()
                        ? new Operation.RenameSequence(sequence.name(), name())
                        : new Operation.AlterSequence(
                                sequence, new Sequence(sequence.name(), sequence.start(), sequence.increment() + 1));
        };
    }

    private Operation addColumn(Table table) {
        Column column = column(name());
        boolean needsValue = !column.nullable() && column.defaultValue() == null;
        Backfill backfill = needsValue ? Backfill.of(SampleValue.of(dialect, column.type(), 0)) : null;
        return new Operation.AddColumn(table.name(), column, backfill);
    }

    private Column altered(Column column) {
        ColumnType type = column.type();
        return switch (random.nextInt(4)) {
            case 0 -> column.withDefault(null).withNullable(!column.nullable());
            case 1 -> column.withComment(random.nextBoolean() ? null : "was " + column.name());
            case 2 -> column.withDefault(column.defaultValue() == null ? SampleValue.of(dialect, type, 1) : null);
            default -> column.withDefault(null).withType(wider(type));
        };
    }

    private ColumnType wider(ColumnType type) {
        return switch (type.kind()) {
            case INTEGER -> random.nextBoolean() ? ColumnType.bigint() : ColumnType.decimal(20, 2);
            case VARCHAR -> random.nextBoolean() ? ColumnType.varchar(type.length() + 10) : ColumnType.text();
            case DECIMAL -> ColumnType.decimal(type.precision() + 4, type.scale() + 2);
            case ENUM ->
                random.nextBoolean()
                        ? ColumnType.enumeration(type.length(), "B", "A", "C", "D", "E")
                        : ColumnType.ordinalEnum(type.values().toArray(String[]::new));
            case ORDINAL_ENUM -> ColumnType.enumeration(30, type.values().toArray(String[]::new));
            case DATE -> ColumnType.timestamp(6);
            default -> type;
        };
    }

    private Table table() {
        String id = name();
        Column key = Column.of(id, ColumnType.bigint()).withNullable(false).withIdentity(random.nextBoolean());
        Table table = Table.named(name()).with(key).withPrimaryKey(new PrimaryKey(null, List.of(id)));
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            table = table.with(column(name()));
        }
        Table target = pick(schema.tables().values().stream().filter(t -> !t.retired() && t.primaryKey() != null));
        if (target != null && target.primaryKey() != null) {
            String column = name();
            table = table.with(Column.of(column, ColumnType.bigint()))
                    .with(new ForeignKey(
                            name(),
                            List.of(column),
                            target.name(),
                            target.primaryKey().columns(),
                            random.nextBoolean() ? null : ForeignKey.OnDelete.CASCADE));
        }
        return random.nextBoolean() ? table.withComment("a table's comment") : table;
    }

    private Column column(String name) {
        ColumnType type = type();
        Column column = Column.of(name, type).withNullable(random.nextInt(3) > 0);
        boolean simple = type.kind() != ColumnType.Kind.CLOB;
        return simple && random.nextInt(4) == 0 ? column.withDefault(SampleValue.of(dialect, type, 0)) : column;
    }

    private ColumnType type() {
        return switch (random.nextInt(11)) {
            case 0 -> ColumnType.integer();
            case 1 -> ColumnType.varchar(5 + random.nextInt(300));
            case 2 -> ColumnType.bool();
            case 3 -> ColumnType.decimal(10, 2);
            case 4 -> ColumnType.enumeration(20, "A", "B", "C");
            case 5 -> ColumnType.ordinalEnum("A", "B", "C");
            case 6 -> ColumnType.date();
            case 7 -> ColumnType.timestampWithTimeZone(6);
            case 8 -> ColumnType.uuid();
            case 9 -> ColumnType.text();
            default -> ColumnType.doublePrecision();
        };
    }

    private @Nullable Operation column(
            Table table, Predicate<Column> condition, java.util.function.Function<Column, Operation> operation) {
        Column column = pick(table.columns().values().stream().filter(c -> !c.retired() && condition.test(c)));
        return column == null ? null : operation.apply(column);
    }

    private static boolean isComparable(ColumnType type) {
        return type.kind() != ColumnType.Kind.CLOB && type.kind() != ColumnType.Kind.TEXT;
    }

    /** Whether no key, index or check is on the column. */
    private boolean isFree(Table table, Column column) {
        String name = column.name();
        return (table.primaryKey() == null || !table.primaryKey().columns().contains(name))
                && table.uniques().values().stream()
                        .noneMatch(key -> key.columns().contains(name))
                && table.foreignKeys().values().stream()
                        .noneMatch(key -> key.columns().contains(name))
                && table.indexes().values().stream()
                        .noneMatch(index ->
                                index.columns().stream().map(Index::columnOf).anyMatch(name::equals))
                && table.checks().isEmpty();
    }

    private String name() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String number = String.valueOf(names++);
        return word.endsWith("`") ? word.substring(0, word.length() - 1) + number + "`" : word + number;
    }

    private <T> @Nullable T pick(Stream<T> stream) {
        List<T> all = stream.toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }
}
