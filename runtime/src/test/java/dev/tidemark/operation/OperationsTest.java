package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The words of a migration, and the operations that they record. */
class OperationsTest {
    @Test
    void aTableIsDefinedInWhole() {
        List<Operation> recorded = Operations.record(db -> db.createTable("t", t -> {
            t.foreignKey("f", "a").references("o", "id").onDelete(ForeignKey.OnDelete.CASCADE);
            t.column("id", bigint()).notNull().identity();
            t.column("a", text()).defaultTo("'x'").comment("said");
            t.column("g", integer()).generatedAs("1 + 1");
            t.primaryKey("id");
            t.unique("u", "a");
            t.index("i", "a desc");
            t.uniqueIndex("x", "g");
            t.check("c", "id > 0");
            t.comment("it's");
        }));
        Table table = Table.named("t")
                .with(Column.of("id", bigint()).withNullable(false).withIdentity(true))
                .with(Column.of("a", text()).withDefault("'x'").withComment("said"))
                .with(Column.of("g", integer()).withGeneratedAs("1 + 1"))
                .withPrimaryKey(new PrimaryKey(null, List.of("id")))
                .with(new UniqueKey("u", List.of("a")))
                .with(new Index("i", false, List.of("a desc")))
                .with(new Index("x", true, List.of("g")))
                .with(new Check("c", "id > 0"))
                .with(new ForeignKey("f", List.of("a"), "o", List.of("id"), ForeignKey.OnDelete.CASCADE))
                .withComment("it's");
        assertThat(recorded).containsExactly(new Operation.CreateTable(table));
    }

    @Test
    void aChangedTableSaysEachThingInItsOrder() {
        List<Operation> recorded = Operations.record(db -> {
            db.renameTable("s", "t");
            db.alterTable("t", t -> {
                t.addColumn("a", integer()).backfill("1").notNull();
                t.addUniqueIndex("i", "a");
                t.dropUniqueIndex("j", "a");
                t.addIndex("k", "a");
                t.addPrimaryKeyNamed("pk", "a");
            });
        });
        assertThat(recorded)
                .containsExactly(
                        new Operation.RenameTable("s", "t"),
                        new Operation.AddColumn("t", Column.of("a", integer()).withNullable(false), Backfill.of("1")),
                        new Operation.CreateIndex("t", new Index("i", true, List.of("a"))),
                        new Operation.DropIndex("t", new Index("j", true, List.of("a"))),
                        new Operation.CreateIndex("t", new Index("k", false, List.of("a"))),
                        new Operation.AddPrimaryKey("t", new PrimaryKey("pk", List.of("a"))));
    }

    @Test
    void whatAColumnBecomesIsSaidAnewInWhole() {
        Backfill backfill = new Backfill("'y'", Map.of("h2", "'z'"));
        Operation expected = new Operation.AlterColumn(
                "t",
                Column.of("a", integer()).withNullable(false).withDefault("1"),
                Column.of("a", text()).withComment("c"),
                backfill);
        assertThat(Operations.record(db -> db.alterTable(
                        "t",
                        t -> t.alterColumn("a", integer())
                                .notNull()
                                .defaultTo("1")
                                .becomes(text())
                                .comment("c")
                                .backfill("'y'")
                                .backfillOn("h2", "'z'"))))
                .containsExactly(expected);
    }

    @Test
    void aBackfillForOneDatabaseNeedsTheGeneralOne() {
        assertThat(Operations.record(db ->
                        db.alterTable("t", t -> t.addColumn("a", integer()).backfillOn("h2", "1"))))
                .containsExactly(new Operation.AddColumn("t", Column.of("a", integer()), null));
    }

    @Test
    void wordsWithoutTheirEndAreRefused() {
        assertThatThrownBy(() -> Operations.record(db ->
                        db.alterTable("t", t -> t.alterColumn("a", integer()).notNull())))
                .hasMessage("alterColumn(\"a\", …) needs .becomes(type)");
        assertThatThrownBy(() -> Operations.record(db -> db.createTable("t", t -> t.foreignKey("f", "a"))))
                .hasMessage("The foreign key f needs .references(table, columns…)");
    }

    @Test
    void sequencesSayWhatTheyNumberInTheirPlace() {
        Sequence sequence = new Sequence("s", 1, 50);
        assertThat(Operations.record(db -> {
                    SequenceWords made = db.createSequence("s", 1, 50);
                    SequenceWords dropped = db.dropSequence("s", 1, 50);
                    db.renameSequence("a", "b");
                    dropped.numbering("u", "no");
                    made.numbering("t", "id");
                }))
                .containsExactly(
                        new Operation.CreateSequence(sequence, new Operation.Numbered("t", "id")),
                        new Operation.DropSequence(sequence, new Operation.Numbered("u", "no")),
                        new Operation.RenameSequence("a", "b"));
        assertThat(Operations.record(db -> {
                    db.alterSequence("s", 5, 1, 50);
                    db.alterSequence("s", 5, 1, 7, 50);
                }))
                .containsExactly(
                        new Operation.AlterSequence(new Sequence("s", 5, 1), new Sequence("s", 5, 50)),
                        new Operation.AlterSequence(new Sequence("s", 5, 1), new Sequence("s", 7, 50)));
    }

    @Test
    void sqlMayDifferByDatabase() {
        Operation.Sql sql = new Operation.Sql("select 1", Map.of("h2", "select 2", "postgresql", ""));
        assertThat(sql.on("h2")).isEqualTo("select 2");
        assertThat(sql.on("postgresql")).isEmpty();
        assertThat(sql.on("mariadb")).isEqualTo("select 1");
        assertThat(Operations.record(db -> db.sql("select 1", sql.variants()))).containsExactly(sql);
        assertThat(Operations.record(db -> db.sql("select 1")))
                .containsExactly(new Operation.Sql("select 1", Map.of()));
    }

    @Test
    void whatIsRecordedStaysAsItWas() {
        List<Operation> recorded = Operations.record(db -> db.sql("select 1"));
        assertThatThrownBy(recorded::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aStepOfOnesOwnSaysWhereItRunsAndWhatTakesItBack() {
        Partition part = Partition.list("p", "a", 1);
        List<Function<Operations, UndoWords>> words = List.of(
                db -> db.run("r", connection -> {}),
                db -> db.insert("t", OperationsTest::row),
                db -> db.delete("t", OperationsTest::row),
                db -> db.update("t", u -> u.where("a", 1).set("b", 2, 3).set("c", 4, 5)),
                db -> db.partition("t", Partitioning.byList("a")),
                db -> db.unpartition("t", Partitioning.byList("a")),
                db -> db.addPartition("t", part),
                db -> db.mergePartition("t", part),
                db -> db.dropPartition("t", part));
        assertThat(words).allSatisfy(step -> {
            assertThat(undo(db -> step.apply(db).irreversible().only("demo"))).isEqualTo(Operation.Undo.IMPOSSIBLE);
            assertThat(undo(db -> step.apply(db).needsNoUndo().only("demo"))).isEqualTo(Operation.Undo.NOT_NEEDED);
            assertThat(undo(db -> step.apply(db).only("demo").needsNoUndo())).isEqualTo(Operation.Undo.NOT_NEEDED);
        });
        assertThat(undo(db -> db.sql("a").on("h2", "b").irreversible().only("demo")))
                .isEqualTo(Operation.Undo.IMPOSSIBLE);
        assertThat(undo(db -> db.sql("a").needsNoUndo().only("demo"))).isEqualTo(Operation.Undo.NOT_NEEDED);
    }

    private static void row(RowWords r) {
        r.columns("a");
        r.row(1);
    }

    private static Operation.Undo undo(Consumer<Operations> words) {
        Operation.Only only = (Operation.Only) Operations.record(words).get(0);
        assertThat(only.environments()).containsExactly("demo");
        return only.undo();
    }
}
