package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the schema says of rows and partitions: the names and types of their columns, the key of their table. */
class TypedTest {
    private static final Schema SCHEMA = Applied.to(Schema.EMPTY, Operations.record(db -> {
        db.createTable("Events", t -> {
            t.column("Id", bigint()).notNull().identity();
            t.column("At", date()).notNull();
            t.column("note", varchar(40));
            t.primaryKey("Id", "At");
        });
        db.createTable("`events`", t -> {
            t.column("id", varchar(10)).notNull();
            t.primaryKey("id");
        });
        db.createTable("keyless", t -> t.column("id", varchar(10)));
    }));

    private static final Rows.Field ID = new Rows.Field("Id", bigint(), true);
    private static final Rows.Field AT = new Rows.Field("At", date(), false);
    private static final Rows.Field NOTE = new Rows.Field("note", varchar(40), false);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Operation typed(Consumer<Operations> words) {
        return Typed.of(Operations.record(words).get(0), () -> SCHEMA);
    }

    private static void rows(RowWords r) {
        r.columns("ID", "at", "NOTE", "else");
        r.row(1, DAY, null, null);
        r.row(2, DAY, null, new BigDecimal("1.5"));
    }

    @Test
    void rowsHaveTheColumnsOfTheirTable() {
        Rows.Field other = new Rows.Field("else", decimal(38, 10), false);
        Operation.Insert insert = (Operation.Insert)
                typed(db -> db.insert("EVENTS", TypedTest::rows).irreversible());
        assertThat(insert.table()).isEqualTo("Events");
        assertThat(insert.rows().fields()).containsExactly(ID, AT, NOTE, other);
        assertThat(insert.rows().key()).containsExactly("Id", "At");
        assertThat(insert.rows().keyPlaces()).containsExactly(0, 1);
        assertThat(insert.undo()).isEqualTo(Operation.Undo.IMPOSSIBLE);
        Operation.Delete delete = (Operation.Delete) typed(db -> db.delete("events", TypedTest::rows));
        assertThat(delete.table()).isEqualTo("Events");
        assertThat(delete.rows()).isEqualTo(insert.rows());
    }

    @Test
    void whatIsStatedStays() {
        Operation.Insert insert = (Operation.Insert) typed(db -> db.insert("events", r -> {
            r.column("id", decimal(5, 0));
            r.column("note", varchar(2));
            r.key("note");
            r.row(1, "a");
        }));
        assertThat(insert.rows().fields())
                .containsExactly(new Rows.Field("Id", decimal(5, 0), true), new Rows.Field("note", varchar(2), false));
        assertThat(insert.rows().key()).containsExactly("note");
        assertThat(insert.rows().keyPlaces()).containsExactly(1);
    }

    @Test
    void namesInQuotesAreTheirOwn() {
        Operation.Insert quoted = (Operation.Insert) typed(db -> db.insert("`events`", r -> {
            r.columns("id");
            r.row("a");
        }));
        assertThat(quoted.table()).isEqualTo("`events`");
        assertThat(quoted.rows().fields()).containsExactly(new Rows.Field("id", varchar(10), false));
        assertThat(Rows.areOne("`events`", "`Events`")).isFalse();
        assertThat(Rows.areOne("events", "`events`")).isFalse();
        assertThat(Rows.areOne("events", "eVents")).isTrue();
    }

    @Test
    void aTableThatNobodyKnowsLeavesThemToTheirValues() {
        Operation.Insert insert = (Operation.Insert) typed(db -> db.insert("gone", TypedTest::rows));
        assertThat(insert.table()).isEqualTo("gone");
        assertThat(insert.rows().fields())
                .containsExactly(
                        new Rows.Field("ID", bigint(), false),
                        new Rows.Field("at", date(), false),
                        new Rows.Field("NOTE", varchar(255), false),
                        new Rows.Field("else", decimal(38, 10), false));
        assertThat(insert.rows().key()).isEmpty();
        assertThat(insert.rows().keyPlaces()).isEmpty();
        Operation.Insert keyless = (Operation.Insert) typed(db -> db.insert("keyless", r -> {
            r.columns("id");
            r.row("a");
        }));
        assertThat(keyless.rows().key()).isEmpty();
    }

    @Test
    void rowsWithoutAllOfTheKeyHaveNoPlaceOfIt() {
        Operation.Insert insert = (Operation.Insert) typed(db -> db.insert("events", r -> {
            r.columns("note", "id");
            r.row("a", 1);
        }));
        assertThat(insert.rows().key()).containsExactly("Id", "At");
        assertThat(insert.rows().keyPlaces()).isEmpty();
    }

    @Test
    void changesOfRowsHaveThemToo() {
        Operation.Update update = (Operation.Update) typed(db -> db.update("EVENTS", u -> {
            u.optional();
            u.where("ID", 1).set("NOTE", null, "b").set("else", true, null);
        }));
        assertThat(update.table()).isEqualTo("Events");
        assertThat(update.optional()).isTrue();
        RowChange change = update.changes().get(0);
        assertThat(change.key()).containsExactly(new RowChange.Cell(ID, Datum.of(1)));
        assertThat(change.assignments())
                .containsExactly(
                        new RowChange.Assignment(NOTE, Datum.NULL, Datum.of("b")),
                        new RowChange.Assignment(new Rows.Field("else", bool(), false), Datum.of(true), Datum.NULL));
        assertThat(change.assignments().get(0).old()).isEqualTo(new RowChange.Cell(NOTE, Datum.NULL));
    }

    @Test
    void aRowIsFoundByWhatItsKeyHasBecome() {
        Operation there = Operations.record(db -> db.update(
                        "events", u -> u.where("id", 1).where("note", "a").set("ID", 1, 2)))
                .get(0);
        assertThat(Inverse.of(List.of(there)))
                .isEqualTo(Operations.record(db -> db.update(
                        "events", u -> u.where("id", 2).where("note", "a").set("ID", 2, 1))));
    }

    @Test
    void partitionsHaveTheTypeOfTheirColumn() {
        assertThat(typed(db -> db.partition("EVENTS", Partitioning.byRange("AT").rest("others"))))
                .isEqualTo(new Operation.PartitionTable(
                        "Events",
                        null,
                        new Partitioning(Partitioning.By.RANGE, AT, 0, "others"),
                        Operation.Undo.IN_DOWNGRADE));
        assertThat(typed(db -> db.unpartition("events", Partitioning.byHash("id", 4))))
                .isEqualTo(new Operation.PartitionTable(
                        "Events",
                        new Partitioning(Partitioning.By.HASH, ID, 4, null),
                        null,
                        Operation.Undo.IN_DOWNGRADE));
        Partition old = Partition.range("old", "at", null, DAY).outOf("others");
        Partition whole = new Partition(
                "old", new Partitioning(Partitioning.By.RANGE, AT, 0, "others"), null, Datum.of(DAY), List.of());
        assertThat(typed(db -> db.addPartition("events", old)))
                .isEqualTo(new Operation.AddPartition("Events", whole, Operation.Undo.IN_DOWNGRADE));
        assertThat(typed(db -> db.mergePartition("events", old)))
                .isEqualTo(new Operation.MergePartition("Events", whole, Operation.Undo.IN_DOWNGRADE));
        assertThat(typed(db -> db.dropPartition("events", old)))
                .isInstanceOfSatisfying(Operation.DropPartition.class, drop -> {
                    assertThat(drop.table()).isEqualTo("Events");
                    assertThat(drop.partition()).isEqualTo(whole);
                });
        Operation.AddPartition listed =
                (Operation.AddPartition) typed(db -> db.addPartition("gone", Partition.list("p", "at", 1, 2)));
        assertThat(listed.table()).isEqualTo("gone");
        assertThat(listed.partition().of().column()).isEqualTo(new Rows.Field("at", bigint(), false));
    }

    @Test
    void eachKeyOfAPartitionedTableHoldsItsColumn() {
        assertThat(typed(db -> db.partition("gone", Partitioning.byList("note"))))
                .isInstanceOf(Operation.PartitionTable.class);
        refused("Events", "note", "the primary key is without that column");
        Schema unique = Applied.to(
                SCHEMA,
                Operations.record(db -> db.alterTable("keyless", t -> {
                    t.addColumn("at", date());
                    t.addColumn("mail", varchar(80));
                    t.addUnique("uk_mail", "mail", "id");
                    t.addIndex("ix_mail", "mail");
                })));
        refused(unique, "keyless", "at", "the unique key uk_mail is without that column");
        Schema indexed = Applied.to(
                unique,
                Operations.record(
                        db -> db.alterTable("keyless", t -> t.addUniqueIndex("ux_at", "at desc", "MAIL desc"))));
        refused(indexed, "keyless", "id", "the unique index ux_at is without that column");
        Operation fits = Operations.record(db -> db.partition("keyless", Partitioning.byList("mail")))
                .get(0);
        assertThat(Typed.of(fits, () -> indexed)).isInstanceOf(Operation.PartitionTable.class);
    }

    private static void refused(String table, String column, String message) {
        refused(SCHEMA, table, column, message);
    }

    private static void refused(Schema schema, String table, String column, String message) {
        Operation partition = Operations.record(db -> db.partition(table, Partitioning.byList(column)))
                .get(0);
        assertThatThrownBy(() -> Typed.of(partition, () -> schema))
                .isInstanceOfSatisfying(TidemarkException.class, thrown -> {
                    assertThat(thrown.problem().code()).isEqualTo(Code.UNSUPPORTED_OPERATION);
                    assertThat(thrown.problem().place()).isEqualTo(table);
                    assertThat(thrown.problem().message()).contains(message);
                });
    }

    @Test
    void eachIsTypedByWhatIsThereBeforeIt() {
        List<Operation> all = Operations.record(db -> {
            db.alterTable("Events", t -> t.renameColumn("note", "remark"));
            db.insert("events", r -> {
                r.columns("REMARK");
                r.row("a");
            });
        });
        Operation.Insert insert =
                (Operation.Insert) Typed.all(all, () -> SCHEMA).get(1);
        assertThat(insert.rows().fields()).containsExactly(new Rows.Field("remark", varchar(40), false));
    }

    @Test
    void theSchemaIsNotAskedForWithoutRows() {
        List<Operation> all = Operations.record(db -> {
            db.renameTable("a", "b");
            db.sql("select 1");
            db.run("nothing", connection -> {});
        });
        assertThat(Typed.all(all, () -> {
                    throw new AssertionError("asked");
                }))
                .isSameAs(all);
        assertThat(Typed.of(all.get(0), () -> {
                    throw new AssertionError("asked");
                }))
                .isSameAs(all.get(0));
    }
}
