package dev.tidemark.laws;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random whole schemas. The same seed gives the same ones. */
final class RandomSchemas {
    private static final int ENTITIES = 6;
    private static final int MEMBERS = 6;

    final Random random;
    final RandomTypes types;
    private final boolean wild;
    private int serial;

    /** @param wild whether tables may stand in a schema of their own, and types may be followed by what values do not fit */
    RandomSchemas(long seed, boolean wild) {
        this.random = new Random(seed);
        this.types = new RandomTypes(random, wild);
        this.wild = wild;
    }

    /** A schema as a model has it: all of it live. */
    Schema model() {
        Schema schema = random.nextBoolean() ? Schema.EMPTY : Schema.EMPTY.with(sequence("s"));
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            schema = withTable(schema, random.nextInt(ENTITIES));
        }
        for (String table : schema.tables().keySet()) {
            schema = oneIn(2) ? withForeignKey(schema, table) : schema;
        }
        return schema;
    }

    /** A model as a snapshot has it after a while: with retired columns and tables beside the live ones. */
    Schema snapshot(Schema model) {
        Schema schema = model;
        for (Table table : model.tables().values()) {
            int member = random.nextInt(MEMBERS);
            Column retired = column(table, member).withNullable(true).withRetired(true);
            boolean free = table.column(retired.name()) == null;
            schema = free && oneIn(3) ? schema.with(table.with(retired)) : schema;
        }
        int entity = random.nextInt(ENTITIES);
        return oneIn(4) && model.tables().values().stream().noneMatch(isOf(entity))
                ? schema.with(table(entity).withRetired(true))
                : schema;
    }

    /** The schema with a table of the entity, if it has none yet. */
    Schema withTable(Schema schema, int entity) {
        Table table = table(entity);
        if (schema.tables().values().stream().anyMatch(isOf(entity)) || schema.table(table.name()) != null) {
            return schema;
        }
        Column id = table.columns().get("id");
        boolean numbered = id != null && !id.identity() && oneIn(3);
        return numbered ? schema.with(table).with(sequence(sequenceOf(table.name()))) : schema.with(table);
    }

    Schema withTable(Schema schema) {
        return withTable(schema, random.nextInt(ENTITIES));
    }

    private static Predicate<Table> isOf(int entity) {
        return table -> entity(entity).equals(table.entity());
    }

    private static String entity(int entity) {
        return "shop.E" + entity;
    }

    String tableName(int number) {
        return switch (random.nextInt(wild ? 4 : 3)) {
            case 0 -> "`Table" + number + "`";
            case 3 -> "billing.t" + number;
            default -> "t" + number;
        };
    }

    String columnName(int number) {
        return switch (random.nextInt(4)) {
            case 0 -> "`Col" + number + "`";
            case 1 -> "other_" + number;
            default -> "c" + number;
        };
    }

    static String sequenceOf(String table) {
        return table.endsWith("`") ? table.substring(0, table.length() - 1) + "_SEQ`" : table + "_SEQ";
    }

    private Table table(int entity) {
        Table table = Table.named(tableName(entity)).withEntity(entity(entity));
        boolean composite = oneIn(4);
        table = table.with(of(table, "id", oneIn(2) ? ColumnType.bigint() : ColumnType.integer())
                .withNullable(false)
                .withIdentity(!composite && oneIn(3)));
        if (composite) {
            table = table.with(of(table, "part", ColumnType.varchar(12)).withNullable(false));
        }
        table = table.withPrimaryKey(
                new PrimaryKey(oneIn(3) ? name("pk") : null, composite ? List.of("id", "part") : List.of("id")));
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            table = withColumn(table);
        }
        table = oneIn(6) ? table.with(of(table, "twice", ColumnType.bigint()).withGeneratedAs("id * 2")) : table;
        table = oneIn(4) ? table.withComment("it's " + random.nextInt(9)) : table;
        for (int i = 0; i < 2; i++) {
            table = oneIn(2) ? withKey(table) : table;
        }
        return table;
    }

    Table withColumn(Table table) {
        Column column = column(table, random.nextInt(MEMBERS));
        boolean free = table.column(column.name()) == null
                && table.columns().values().stream()
                        .noneMatch(each ->
                                column.member() != null && column.member().equals(each.member()));
        return free ? table.with(column) : table;
    }

    private Column column(Table table, int member) {
        Column column = of(table, columnName(member), types.next())
                .withMember(table.entity() + "#m" + member)
                .withNullable(!oneIn(4));
        return withDefault(oneIn(5) ? column.withComment("it's " + member) : column);
    }

    Column withDefault(Column column) {
        return oneIn(4) ? column.withDefault(literal(column.type())) : column.withDefault(null);
    }

    private static @Nullable String literal(ColumnType type) {
        return switch (type.kind()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> "7";
            case VARCHAR, NVARCHAR -> "'it''s'";
            case BOOLEAN -> "true";
            case DATE -> "current_date";
            default -> null;
        };
    }

    private static Column of(Table table, String name, ColumnType type) {
        return Column.of(name, type).withMember(table.entity() + "#" + name);
    }

    /** The table with a unique key, an index or a check more. */
    Table withKey(Table table) {
        List<String> columns = comparable(table);
        String column = columns.get(random.nextInt(columns.size()));
        return switch (random.nextInt(6)) {
            case 0 -> withUnique(table, List.of(column));
            case 1 ->
                withUnique(table, Stream.of(columns.get(0), column).distinct().toList());
            case 2 -> {
                boolean isNumber =
                        RandomTypes.isInteger(table.columns().get(column).type());
                yield isNumber ? table.with(new Check(name("ck"), column + " > -4711")) : table;
            }
            default -> table.with(new Index(name("ix"), oneIn(4), List.of(column + (oneIn(2) ? " desc" : ""))));
        };
    }

    private Table withUnique(Table table, List<String> columns) {
        PrimaryKey primary = table.primaryKey();
        boolean isKey = (primary != null && primary.columns().equals(columns))
                || table.uniques().values().stream()
                        .anyMatch(key -> key.columns().equals(columns));
        return isKey && !wild ? table : table.with(new UniqueKey(name("uk"), columns));
    }

    private static List<String> comparable(Table table) {
        return table.columns().values().stream()
                .filter(column ->
                        RandomTypes.isComparable(column.type()) && !column.retired() && column.generatedAs() == null)
                .map(Column::name)
                .toList();
    }

    /** The schema with a foreign key from the table to any, over new columns. */
    Schema withForeignKey(Schema schema, String from) {
        Table target = pick(schema.tables().values().stream());
        List<List<String>> keys = new ArrayList<>();
        if (target.primaryKey() != null) {
            keys.add(target.primaryKey().columns());
        }
        target.uniques().values().forEach(key -> keys.add(key.columns()));
        if (keys.isEmpty()) {
            return schema;
        }
        List<String> targets = pick(keys.stream());
        Table table = schema.tables().get(from);
        boolean nullable = !oneIn(4);
        List<String> columns = new ArrayList<>();
        for (String each : targets) {
            Column column =
                    of(table, name("r"), target.columns().get(each).type()).withNullable(nullable);
            columns.add(column.name());
            table = table.with(column);
        }
        return schema.with(table.with(new ForeignKey(name("fk"), columns, target.name(), targets, action(nullable))));
    }

    private ForeignKey.@Nullable OnDelete action(boolean nullable) {
        return switch (random.nextInt(6)) {
            case 0 -> ForeignKey.OnDelete.CASCADE;
            case 1 -> nullable ? ForeignKey.OnDelete.SET_NULL : null;
            case 2 -> ForeignKey.OnDelete.RESTRICT;
            default -> null;
        };
    }

    Sequence sequence(String name) {
        return new Sequence(name, 1 + random.nextInt(3), oneIn(2) ? 50 : 1);
    }

    /** A name that nothing else has, at any time. */
    String name(String what) {
        return what + serial++;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(Stream<T> stream) {
        List<T> all = stream.toList();
        return all.get(random.nextInt(all.size()));
    }
}
