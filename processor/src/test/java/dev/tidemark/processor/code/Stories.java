package dev.tidemark.processor.code;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

/** Changes that migration classes are written of, by the name of their golden file. */
final class Stories {
    private Stories() {}

    static SortedMap<String, Consumer<Operations>> all() {
        SortedMap<String, Consumer<Operations>> stories = new TreeMap<>();
        stories.put("nullable-column-with-index", Stories::nullableColumnWithIndex);
        stories.put("joined-inheritance", Stories::joinedInheritance);
        stories.put("rename", Stories::rename);
        stories.put("foreign-key-cycle", Stories::foreignKeyCycle);
        stories.put("retire", Stories::retire);
        stories.put("every-word", Stories::everyWord);
        return stories;
    }

    private static void nullableColumnWithIndex(Operations db) {
        db.alterTable("customers", t -> {
            t.addColumn("phone", varchar(32));
            t.addIndex("ix_customers_phone", "phone");
        });
    }

    private static void joinedInheritance(Operations db) {
        db.createTable("card_payments", t -> {
            t.column("card", varchar(19)).notNull();
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("fk_card_payments_payments", "id").references("payments", "id");
        });
    }

    private static void rename(Operations db) {
        db.renameTable("client", "customers");
        db.alterTable("customers", t -> {
            t.renameColumn("mail", "email");
            t.renameConstraint("uk_client_mail", "uk_customers_email");
            t.renameIndex("ix_client_mail", "ix_customers_email");
        });
    }

    private static void foreignKeyCycle(Operations db) {
        for (String table : new String[] {"departments", "employees"}) {
            db.createTable(table, t -> {
                t.column("id", bigint()).notNull().identity();
                t.column("other_id", bigint());
                t.primaryKey("id");
            });
        }
        db.alterTable("departments", t -> t.addForeignKey("fk_head", "other_id").references("employees", "id"));
        db.alterTable(
                "employees",
                t -> t.addForeignKey("fk_department", "other_id")
                        .references("departments", "id")
                        .onDelete(ForeignKey.OnDelete.SET_NULL));
    }

    private static void retire(Operations db) {
        db.alterTable("customers", t -> {
            t.dropUnique("uk_customers_fax", "fax");
            t.retireColumn("fax", varchar(32)).notNull();
        });
        db.retireTable("coupons", t -> {
            t.column("code", varchar(40)).notNull();
            t.primaryKey("code");
        });
    }

    private static void everyWord(Operations db) {
        db.createSequence("orders_seq", 1, 50);
        db.alterSequence("orders_seq", 1, 50, 3_000_000_000L);
        db.renameSequence("orders_seq", "`Order seq`");
        db.dropSequence("`Order seq`", -5, 1);
        db.createTable("billing.`Order`", t -> {
            int number = 0;
            for (ColumnType.Kind kind : ColumnType.Kind.values()) {
                t.column("c" + number++, sample(kind));
            }
            t.column("total", decimal(10, 2)).notNull().defaultTo("0").comment("in \"euro\"\n\\u0041 */");
            t.column("twice", integer()).generatedAs("total * 2");
            t.primaryKeyNamed("pk_order", "c1", "c2");
            t.unique("uk", "c3", "c4");
            t.foreignKey("fk", "c5").references("other", "id").onDelete(ForeignKey.OnDelete.CASCADE);
            t.index("ix", "c6 desc");
            t.uniqueIndex("ux", "c7");
            t.check("ck", "total > '$S' || '*/'");
            t.comment("it's");
        });
        db.alterTable("a", t -> {
            t.comment(null, "now");
            t.addColumn("x", integer()).notNull().backfill("1").backfillOn("postgresql", "2");
            t.alterColumn("y", integer())
                    .notNull()
                    .becomes(text())
                    .defaultTo("'n'")
                    .backfill("'y'");
            t.restoreColumn("z", timestampWithTimeZone(6)).notNull().backfill("now()");
            t.dropColumn("w", integer()).identity();
            t.dropPrimaryKey("x");
            t.addPrimaryKey("x", "y");
            t.dropPrimaryKeyNamed("pk", "x");
            t.addPrimaryKeyNamed("pk", "x");
            t.addUnique("u", "x");
            t.renameConstraint("u", "uk_x");
            t.renameIndex("ix", "`By x`");
            t.dropForeignKey("f", "x").references("b", "id");
            t.addCheck("c", "x > 0");
            t.dropCheck("c", "x > 0");
            t.dropIndex("i", "x");
            t.addUniqueIndex("i", "x");
            t.dropUniqueIndex("i", "x");
        });
        db.alterTable("b", t -> t.comment("was", null));
        db.dropTable("c", t -> t.column("id", bigint()).notNull());
        db.restoreTable("d", t -> t.column("id", bigint()).notNull());
        db.sql("update a set x = 1");
        db.sql("", Map.of("postgresql", "select \"q\"", "h2", "select 1")).irreversible();
        rows(db);
        partitions(db);
    }

    private static void rows(Operations db) {
        db.insert("`The \"A\"`", r -> {
            r.columns("id", "name");
            r.column("total", decimal(10, 2));
            r.row(1, "it's \"it\"; \u2028\n\\", new BigDecimal("1.50"));
            r.row(3_000_000_000L, null, new BigInteger("7"));
        });
        db.delete("b", r -> {
            r.columns("x");
            r.key("x", "y");
            r.batch(10);
            r.optional();
            r.row((Object) null);
            r.row(new byte[] {1, -1});
            r.row(List.of(1.5, 2.5f, true));
            r.row(Arrays.asList((Object) null));
            r.row(new UUID(1, 2));
            r.row(LocalDate.EPOCH);
            r.row(LocalDate.EPOCH.atTime(1, 2));
            r.row(LocalTime.NOON);
            r.row(Duration.ofSeconds(5));
            r.row(Instant.EPOCH);
        });
        db.update("b", u -> {
                    u.column("y", varchar(3));
                    u.optional();
                    u.where("x", 1).where("y", null).set("z", "a", null).set("y", null, "b");
                })
                .needsNoUndo();
    }

    private static void partitions(Operations db) {
        db.partition("b", Partitioning.byRange("y"));
        db.addPartition("b", Partition.range("`B \"1\"`", "y", null, LocalDate.EPOCH));
        db.mergePartition("b", Partition.range("b_2", "y", 1, 3_000_000_000L).outOf("b_others"));
        db.dropPartition("b", Partition.list("b_3", "y", "it's", "that")).irreversible();
        db.unpartition("b", Partitioning.byList("y").rest("b_others"));
        db.partition("b", Partitioning.byHash("y", 8)).needsNoUndo();
    }

    private static ColumnType sample(ColumnType.Kind kind) {
        return switch (kind) {
            case ENUM -> enumeration(255, "NEW", "PAID");
            case ORDINAL_ENUM -> ordinalEnum("LOW", "HIGH");
            case NAMED_ENUM -> namedEnum("mood", "SAD", "HAPPY");
            case ARRAY -> ColumnType.array(varchar(20), 4);
            case NATIVE -> nativeType("tsvector");
            case CHAR, VARCHAR, NCHAR, NVARCHAR, BINARY, VARBINARY -> ColumnType.sized(kind, 7, 0, 0);
            case FLOAT, TIME, TIME_TZ, TIMESTAMP, TIMESTAMP_TZ -> ColumnType.sized(kind, 0, 6, 0);
            case DECIMAL, INTERVAL_SECOND -> ColumnType.sized(kind, 0, 12, 3);
            default -> ColumnType.sized(kind, 0, 0, 0);
        };
    }
}
