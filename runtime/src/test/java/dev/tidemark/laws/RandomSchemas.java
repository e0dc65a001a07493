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
import java.util.Map;
import java.util.Random;

/** Random schemas that every database accepts, and random neighbours of a schema. The same seed gives the same schemas. */
public final class RandomSchemas {
    private static final List<ColumnType> TYPES = List.of(
            ColumnType.varchar(40),
            ColumnType.varchar(200),
            ColumnType.integer(),
            ColumnType.bigint(),
            ColumnType.decimal(12, 2),
            ColumnType.bool(),
            ColumnType.date(),
            ColumnType.timestamp(6),
            ColumnType.uuid(),
            ColumnType.text(),
            ColumnType.doublePrecision(),
            ColumnType.enumeration(255, "NEW", "PAID", "SENT"));

    private final Random random;

    public RandomSchemas(long seed) {
        random = new Random(seed);
    }

    /** A schema of up to five tables with keys among them. */
    public Schema next() {
        List<Table> tables = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            tables.add(table("t" + random.nextInt(8)));
        }
        Schema schema = Schema.of(tables, random.nextBoolean() ? List.of(sequence()) : List.of());
        return withForeignKeys(schema);
    }

    /** A schema that differs from the given one in a few places. */
    public Schema neighbour(Schema schema) {
        Schema result = withoutForeignKeys(schema);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            result = change(result);
        }
        return withForeignKeys(result);
    }

    private Schema change(Schema schema) {
        List<Table> tables = new ArrayList<>(schema.tables().values());
        Table table = tables.get(random.nextInt(tables.size()));
        return switch (random.nextInt(7)) {
            case 0 -> {
                Table come = table("t" + random.nextInt(8));
                yield schema.table(come.name()) == null ? schema.with(come) : schema;
            }
            case 1 -> tables.size() > 1 ? schema.withoutTable(table.name()) : schema;
            case 2 -> schema.with(table.with(column("c" + random.nextInt(6), table)));
            case 3 -> {
                String gone = "c" + random.nextInt(6);
                yield schema.with(
                        rebuilt(table, Table.without(table.columns(), gone).values()));
            }
            case 4 -> schema.with(table.with(new Index("ix_" + table.name(), false, List.of("id"))));
            case 5 -> schema.with(table.withComment(random.nextBoolean() ? "it's " + random.nextInt(9) : null));
            default -> schema.sequences().isEmpty() ? schema.with(sequence()) : schema.withoutSequence("s");
        };
    }

    private Table table(String name) {
        Table table = Table.named(name)
                .with(Column.of("id", ColumnType.bigint()).withNullable(false).withMember(name + "#id"))
                .withPrimaryKey(new PrimaryKey(null, List.of("id")));
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            table = table.with(column("c" + random.nextInt(6), table));
        }
        if (table.column("c0") != null && random.nextBoolean()) {
            table = table.with(new Index("ix_" + name + "_c0", false, List.of("c0", "id desc")));
        }
        if (random.nextInt(3) == 0) {
            table = table.with(new Check("ck_" + name, "id > -1000"));
        }
        if (random.nextInt(3) == 0) {
            table = table.with(new UniqueKey("uk_" + name, List.of("id")));
        }
        return table;
    }

    private Column column(String name, Table table) {
        Column same = table.column(name);
        ColumnType type = same != null && random.nextBoolean() ? same.type() : TYPES.get(random.nextInt(TYPES.size()));
        return Column.of(name, type)
                .withMember(table.name() + "#" + name)
                .withNullable(same == null ? random.nextInt(4) > 0 : same.nullable());
    }

    private static Table rebuilt(Table table, Iterable<Column> columns) {
        Table result = Table.named(table.name())
                .withPrimaryKey(table.primaryKey())
                .withUniques(table.uniques())
                .withChecks(table.checks());
        for (Column column : columns) {
            result = result.with(column);
        }
        return result;
    }

    private Schema withForeignKeys(Schema schema) {
        Schema result = schema;
        List<String> names = new ArrayList<>(schema.tables().keySet());
        for (Table table : schema.tables().values()) {
            for (Column column : table.columns().values()) {
                if (column.type().kind() == ColumnType.Kind.BIGINT
                        && !column.name().equals("id")
                        && random.nextBoolean()) {
                    Table current = result.tables().get(table.name());
                    result = result.with(current.with(new ForeignKey(
                            "fk_" + table.name() + "_" + column.name(),
                            List.of(column.name()),
                            names.get(random.nextInt(names.size())),
                            List.of("id"),
                            null)));
                }
            }
        }
        return result;
    }

    private static Schema withoutForeignKeys(Schema schema) {
        Schema result = schema;
        for (Table table : schema.tables().values()) {
            result = result.with(table.withForeignKeys(Map.of()));
        }
        return result;
    }

    private Sequence sequence() {
        return new Sequence("s", 1, random.nextBoolean() ? 50 : 1);
    }
}
