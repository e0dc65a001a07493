package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The way back of each operation, and the way back of that. */
class InverseTest {
    private static void each(Consumer<Operations> there, Consumer<Operations> back) {
        List<Operation> up = Operations.record(there);
        List<Operation> down = Operations.record(back);
        assertThat(Inverse.of(up)).isEqualTo(down);
        assertThat(Inverse.of(down)).isEqualTo(up);
    }

    private static void altering(Consumer<AlterTableWords> there, Consumer<AlterTableWords> back) {
        each(db -> db.alterTable("t", there), db -> db.alterTable("t", back));
    }

    @Test
    void tables() {
        Consumer<TableWords> table = t -> {
            t.column("id", bigint()).notNull();
            t.index("i", "id desc");
        };
        each(db -> db.createTable("t", table), db -> db.dropTable("t", table));
        each(db -> db.retireTable("t", table), db -> db.restoreTable("t", table));
        each(db -> db.renameTable("a", "b"), db -> db.renameTable("b", "a"));
        altering(t -> t.comment("a", null), t -> t.comment(null, "a"));
    }

    @Test
    void columns() {
        altering(
                t -> t.addColumn("a", integer()).notNull().defaultTo("1"),
                t -> t.dropColumn("a", integer()).notNull().defaultTo("1"));
        altering(t -> t.retireColumn("a", integer()), t -> t.restoreColumn("a", integer()));
        altering(t -> t.renameColumn("a", "b"), t -> t.renameColumn("b", "a"));
        altering(
                t -> t.alterColumn("a", integer()).notNull().becomes(varchar(20)),
                t -> t.alterColumn("a", varchar(20)).becomes(integer()).notNull());
    }

    @Test
    void keys() {
        altering(t -> t.addPrimaryKeyNamed("pk", "a", "b"), t -> t.dropPrimaryKeyNamed("pk", "a", "b"));
        altering(t -> t.addUnique("u", "a"), t -> t.dropUnique("u", "a"));
        altering(
                t -> t.addForeignKey("f", "a").references("o", "id"),
                t -> t.dropForeignKey("f", "a").references("o", "id"));
        altering(t -> t.addCheck("c", "a > 0"), t -> t.dropCheck("c", "a > 0"));
        altering(t -> t.addUniqueIndex("i", "a"), t -> t.dropUniqueIndex("i", "a"));
        altering(t -> t.renameConstraint("a", "b"), t -> t.renameConstraint("b", "a"));
        altering(t -> t.renameIndex("a", "b"), t -> t.renameIndex("b", "a"));
    }

    @Test
    void sequences() {
        each(
                db -> db.createSequence("s", 1, 50).numbering("t", "id"),
                db -> db.dropSequence("s", 1, 50).numbering("t", "id"));
        each(db -> db.renameSequence("a", "b"), db -> db.renameSequence("b", "a"));
        each(db -> db.alterSequence("s", 1, 50, 2, 10), db -> db.alterSequence("s", 2, 10, 1, 50));
    }

    @Test
    void views() {
        each(db -> db.createView("v", "select 1"), db -> db.dropView("v", "select 1"));
    }

    @Test
    void whatAPersonMustWriteHasAWayBackToWrite() {
        each(db -> db.unfinished("move a to b"), db -> db.unfinished("undo move a to b"));
    }

    @Test
    void theLastIsTakenBackFirst() {
        each(
                db -> {
                    db.renameTable("a", "b");
                    db.renameTable("b", "c");
                },
                db -> {
                    db.renameTable("c", "b");
                    db.renameTable("b", "a");
                });
    }

    @Test
    void aBackfillHasNoWayBack() {
        List<Operation> filled = Operations.record(db -> db.alterTable("t", t -> {
            t.alterColumn("a", integer()).becomes(integer()).notNull().backfill("0");
            t.restoreColumn("b", integer()).notNull().backfill("0");
        }));
        assertThat(Inverse.of(filled))
                .isEqualTo(Operations.record(db -> db.alterTable("t", t -> {
                    t.retireColumn("b", integer()).notNull();
                    t.alterColumn("a", integer()).notNull().becomes(integer());
                })));
    }

    @Test
    void whatAPersonWroteIsTheirsToTakeBack() {
        assertThat(Inverse.of(Operations.record(db -> {
                    db.sql("update t set a = 1");
                    db.run("numbers", connection -> {});
                })))
                .isEmpty();
    }
}
