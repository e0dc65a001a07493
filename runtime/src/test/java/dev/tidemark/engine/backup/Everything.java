package dev.tidemark.engine.backup;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.ordinalEnum;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table with a column of every kind of type. */
public final class Everything implements Migration {
    static final Set<Kind> SIZED =
            EnumSet.complementOf(EnumSet.of(Kind.ENUM, Kind.ORDINAL_ENUM, Kind.NAMED_ENUM, Kind.ARRAY, Kind.NATIVE));

    @Override
    public void upgrade(Operations db) {
        db.createTable("everything", t -> {
            t.column("id", bigint()).notNull().identity();
            for (Kind kind : SIZED) {
                t.column(name(kind), ColumnType.sized(kind, 9, 6, 2));
            }
            t.column("c_enum", enumeration(10, "B", "A"));
            t.column("c_ordinal", ordinalEnum("B", "A"));
            t.column("c_named", namedEnum("Letter", "B", "A"));
            t.column("c_array", array(integer(), 0));
            t.column("c_native", nativeType("varchar(7)"));
            t.column("`Small`", decimal(1, 1));
            t.column("twice", integer()).generatedAs("c_integer + c_integer");
            t.primaryKey("id");
        });
    }

    static String name(Kind kind) {
        return "c_" + kind.name().toLowerCase(Locale.ROOT);
    }

    static Schema schema() {
        List<Operation> operations = Operations.record(new Everything()::upgrade);
        Table table = ((Operation.CreateTable) operations.get(0)).table();
        return Schema.EMPTY.with(table);
    }

    @Override
    public void downgrade(Operations db) {
        db.dropTable("everything", t -> {});
    }
}
