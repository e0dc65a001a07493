package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
