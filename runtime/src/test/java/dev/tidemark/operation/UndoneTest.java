package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which steps of one's own a downgrade must undo, and by what. */
class UndoneTest {
    private static String missing(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
        return Undone.missing(Operations.record(upgrade), Operations.record(downgrade))
                .map(Description::of)
                .orElse("nothing");
    }

    private static void roles(RowWords r) {
        r.columns("id", "name");
        r.row(1, "admin");
        r.row(2, "user");
    }

    @Test
    void sqlAndJavaAreUndoneOneForOne() {
        assertThat(missing(db -> db.sql("a"), db -> {})).isEqualTo("run SQL: a");
        assertThat(missing(db -> db.run("a", connection -> {}), db -> db.sql("b")))
                .isEqualTo("nothing");
        Consumer<Operations> two = db -> {
            db.sql("a");
            db.run("b", connection -> {});
        };
        assertThat(missing(two, db -> db.sql("c"))).isEqualTo("run Java: b");
        assertThat(missing(two, db -> {
                    db.sql("c");
                    db.insert("roles", UndoneTest::roles);
                }))
                .isEqualTo("nothing");
        assertThat(missing(db -> {}, two)).isEqualTo("nothing");
    }

    @Test
    void aStepMaySayThatItIsNotUndone() {
        assertThat(missing(db -> db.sql("a").needsNoUndo(), db -> {})).isEqualTo("nothing");
        assertThat(missing(db -> db.run("a", connection -> {}).needsNoUndo(), db -> {}))
                .isEqualTo("nothing");
        assertThat(missing(
                        db -> {
                            db.sql("a").irreversible();
                            db.sql("b");
                        },
                        db -> {}))
                .isEqualTo("nothing");
    }

    @Test
    void rowsAreUndoneByTheSameRows() {
        Consumer<Operations> insert = db -> db.insert("roles", UndoneTest::roles);
        assertThat(missing(insert, db -> {})).isEqualTo("insert 2 rows into roles");
        assertThat(missing(
                        insert,
                        db -> db.delete("roles", r -> {
                            r.batch(1);
                            roles(r);
                        })))
                .isEqualTo("nothing");
        assertThat(missing(
                        insert,
                        db -> db.delete("roles", r -> {
                            r.columns("id", "name");
                            r.row(1, "admin");
                        })))
                .isEqualTo("insert 2 rows into roles");
        assertThat(missing(insert, db -> db.sql("delete from roles"))).isEqualTo("nothing");
        assertThat(missing(insert, db -> db.dropTable("Roles", t -> t.column("id", bigint()))))
                .isEqualTo("nothing");
        assertThat(missing(
                        db -> db.update("roles", u -> u.where("id", 1).set("name", "a", "b")),
                        db -> db.update("roles", u -> u.where("id", 1).set("name", "b", "a"))))
                .isEqualTo("nothing");
        assertThat(missing(
                        db -> db.update("roles", u -> u.where("id", 1).set("name", "a", "b")),
                        db -> db.update("roles", u -> u.where("id", 1).set("name", "b", "c"))))
                .isEqualTo("update 1 row of roles");
        assertThat(missing(
                        db -> db.update("roles", u -> {
                            u.where("id", 1).set("name", "a", "b");
                            u.where("id", 2).set("name", "c", "d");
                        }),
                        db -> db.update("roles", u -> {
                            u.where("id", 1).set("name", "b", "a");
                            u.where("id", 2).set("name", "d", "c");
                        })))
                .isEqualTo("nothing");
        assertThat(missing(
                        db -> db.update("roles", u -> {
                            u.where("id", 2).set("id", 2, 3);
                            u.where("id", 1).set("id", 1, 2);
                        }),
                        db -> db.update("roles", u -> {
                            u.where("id", 3).set("id", 3, 2);
                            u.where("id", 2).set("id", 2, 1);
                        })))
                .isEqualTo("update 2 rows of roles");
    }

    @Test
    void aStepIsUndoneWhereverItRan() {
        Consumer<Operations> everywhere = db -> db.sql("a");
        Consumer<Operations> demo = db -> db.sql("a").only("demo");
        Consumer<Operations> both = db -> db.sql("a").only("demo", "test");
        assertThat(missing(everywhere, demo)).isEqualTo("run SQL: a");
        assertThat(missing(demo, everywhere)).isEqualTo("nothing");
        assertThat(missing(demo, both)).isEqualTo("nothing");
        assertThat(missing(both, demo)).isEqualTo("run SQL: a, only in demo and test");
        assertThat(missing(
                        db -> db.insert("roles", UndoneTest::roles).only("demo"),
                        db -> db.delete("roles", UndoneTest::roles).only("demo")))
                .isEqualTo("nothing");
        assertThat(missing(
                        db -> db.insert("roles", UndoneTest::roles),
                        db -> db.delete("roles", UndoneTest::roles).only("demo")))
                .isEqualTo("insert 2 rows into roles");
    }

    @Test
    void rowsOfOneTableAreNotUndoneByThoseOfAnother() {
        assertThat(missing(db -> db.insert("roles", UndoneTest::roles), db -> db.delete("rules", UndoneTest::roles)))
                .isEqualTo("insert 2 rows into roles");
        assertThat(missing(
                        db -> db.insert("roles", UndoneTest::roles),
                        db -> db.dropTable("rules", t -> t.column("id", bigint()))))
                .isEqualTo("insert 2 rows into roles");
        Partition part = Partition.list("p", "id", 1);
        List<Consumer<Operations>> ofTheTable = List.of(
                db -> db.delete("roles", UndoneTest::roles),
                db -> db.partition("roles", Partitioning.byList("id")),
                db -> db.addPartition("roles", part),
                db -> db.mergePartition("roles", part),
                db -> db.dropPartition("roles", part));
        assertThat(ofTheTable).allSatisfy(step -> {
            assertThat(missing(step, db -> db.dropTable("roles", t -> t.column("id", bigint()))))
                    .isEqualTo("nothing");
            assertThat(missing(step, db -> db.insert("others", UndoneTest::roles)))
                    .isNotEqualTo("nothing");
        });
    }

    @Test
    void itIsToldWithTheRevisionAndTheRemedy() {
        Recording recording = new Recording(
                Operations.record(db -> db.insert("roles", UndoneTest::roles)), Operations.record(db -> {}));
        assertThatThrownBy(() -> recording.requireUndo("r1", "com.acme.R1"))
                .hasMessage(
                        "[TM052] r1, insert 2 rows into roles: Nothing in the downgrade of com.acme.R1 undoes it. Write"
                                + " there: delete 2 rows of roles, the same ones, with db.insert, db.update or db.delete; or say at"
                                + " the step .needsNoUndo() where the rest of the downgrade undoes it, or .irreversible() where"
                                + " nothing does. Then run restamp and compile.");
    }
}
