package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.schema.ForeignKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text that checksums are made of: a change of it makes every sealed revision of every user an altered one. */
class CanonicalTest {
    private static final Path GOLDEN = Path.of("src/test/resources/canonical.txt");

    @Test
    void neverChanges() throws IOException {
        String text = Operations.record(CanonicalTest::examples).stream()
                .map(operation -> operation.accept(Canonical.CANONICAL) + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void hasAnExampleOfEachOperation() {
        assertThat(Operations.record(CanonicalTest::examples).stream().map(Operation::getClass))
                .containsAll(Stream.of(Operation.class, Operation.Own.class)
                        .flatMap(words -> Stream.of(words.getPermittedSubclasses()))
                        .filter(Class::isRecord)
                        .<Class<? extends Operation>>map(type -> type.asSubclass(Operation.class))
                        .toList());
    }

    @Test
    void noTextCanBeTakenForTwo() {
        assertThat(canonical(db -> db.sql("a,variants={1:b=1:c}")))
                .isNotEqualTo(canonical(db -> db.sql("a", Map.of("b", "c"))));
        assertThat(canonical(db -> db.alterTable("t", t -> t.addIndex("i", "a", "b"))))
                .isNotEqualTo(canonical(db -> db.alterTable("t", t -> t.addIndex("i", "a,1:b"))));
        assertThat(canonical(db -> db.alterTable("t", t -> t.comment(null, ""))))
                .isNotEqualTo(canonical(db -> db.alterTable("t", t -> t.comment(null, null))));
    }

    @Test
    void columnOrderDoesNotCount() {
        String oneWay = canonical(db -> db.createTable("t", t -> {
            t.column("a", bigint());
            t.column("b", text());
        }));
        String other = canonical(db -> db.createTable("t", t -> {
            t.column("b", text());
            t.column("a", bigint());
        }));
        assertThat(oneWay).isEqualTo(other);
    }

    private static String canonical(Consumer<Operations> direction) {
        return Operations.record(direction).stream()
                .map(operation -> operation.accept(Canonical.CANONICAL))
                .collect(Collectors.joining("\n"));
    }

    private static void examples(Operations db) {
        db.createTable("billing.`Order`", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("state", enumeration(255, "NEW", "PAID")).notNull().defaultTo("'NEW'");
            t.column("mood", namedEnum("mood", "SAD"));
            t.column("total", decimal(10, 2)).comment("in euro");
            t.column("name", text()).collation("C");
            t.column("twice", decimal(11, 2)).generatedAs("total * 2");
            t.column("tags", array(varchar(20), 4));
            t.column("words", nativeType("tsvector"));
            t.primaryKeyNamed("pk_order", "id");
            t.unique("uk", "state", "total");
            t.foreignKey("fk", "id").references("other", "id").onDelete(ForeignKey.OnDelete.CASCADE);
            t.index("ix", "total desc");
            t.uniqueIndex("ux", "twice");
            t.check("ck", "total > 0");
            t.comment("it's");
        });
        db.dropTable("a", t -> t.column("id", bigint()));
        db.renameTable("a", "b");
        db.retireTable("c", t -> t.primaryKey("id"));
        db.restoreTable("c", t -> t.column("id", bigint()));
        db.alterTable("b", CanonicalTest::changes);
        db.createSequence("s", 1, 50);
        db.dropSequence("s", -5, 1);
        db.renameSequence("s", "r");
        db.alterSequence("r", 1, 50, 3_000_000_000L);
        db.createView("v", "select 1 as id");
        db.dropView("v", "select 1 as id");
        db.sql("update a set x = 1", Map.of("postgresql", "select 1", "h2", ""));
        db.run("numbers", connection -> {});
        db.unfinished("move a.x to b");
        db.sql("delete from a").on("h2", "delete from b").irreversible();
        db.run("digits", connection -> {}).needsNoUndo();
        rows(db);
    }

    private static void rows(Operations db) {
        db.insert("a", r -> {
            r.columns("x", "y");
            r.column("z", varchar(9));
            r.batch(7);
            r.row(1, "it's, \"1:\"", null);
            r.row(true, new byte[] {10}, LocalDate.EPOCH);
            r.row(new BigDecimal("1.50"), 2.5, List.of("a", 1));
        });
        db.delete("a", r -> {
            r.columns("x");
            r.key("x");
            r.optional();
            r.row(new UUID(1, 2));
        });
        db.update("a", u -> {
                    u.where("x", 1).where("y", null).set("z", "old", "new");
                    u.where("x", Instant.EPOCH).set("z", null, LocalTime.NOON);
                })
                .needsNoUndo();
        db.partition("a", Partitioning.byHash("x", 4).rest("b"));
        db.addPartition("a", Partition.range("p", "x", null, 9).outOf("b"));
        db.mergePartition("a", Partition.list("p", "x", "it's", 1));
        db.dropPartition("a", Partition.range("p", "x", LocalDate.EPOCH, LocalDate.EPOCH))
                .irreversible();
        db.sql("delete from c").only("test", "demo").needsNoUndo();
    }

    private static void changes(AlterTableWords t) {
        t.comment("was", null);
        t.addColumn("x", bigint()).notNull().backfill("1").backfillOn("postgresql", "2");
        t.dropColumn("w", bigint());
        t.renameColumn("from", "to");
        t.renameConstraint("from", "to");
        t.renameIndex("from", "to");
        t.alterColumn("y", bigint()).notNull().becomes(text()).backfill("'y'");
        t.retireColumn("r", bigint());
        t.restoreColumn("r", bigint()).notNull().backfill("0");
        t.addPrimaryKey("x", "y");
        t.dropPrimaryKey("x");
        t.addUnique("u", "x");
        t.dropUnique("u", "x");
        t.addForeignKey("f", "x").references("b", "id");
        t.dropForeignKey("f", "x").references("b", "id");
        t.addCheck("c", "x > 0");
        t.dropCheck("c", "x > 0");
        t.addIndex("i", "x");
        t.dropIndex("i", "x");
    }
}
