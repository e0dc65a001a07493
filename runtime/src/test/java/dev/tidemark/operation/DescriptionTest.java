package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How operations are told to a person, in a line, in a phrase and in a revision's id. */
class DescriptionTest {
    private static List<Operation> altering(Consumer<AlterTableWords> changes) {
        return Operations.record(db -> db.alterTable("t", changes));
    }

    private static void told(List<Operation> operations, String... words) {
        assertThat(operations).extracting(Description::of).containsExactly(words);
    }

    @Test
    void tables() {
        told(
                Operations.record(db -> {
                    db.createTable("t", t -> {});
                    db.dropTable("t", t -> {});
                    db.renameTable("t", "u");
                    db.retireTable("t", t -> {});
                    db.restoreTable("t", t -> {});
                    db.alterTable("t", t -> t.comment(null, "x"));
                }),
                "create table t",
                "drop table t with its rows",
                "rename table t to u",
                "retire table t (its rows stay)",
                "restore table t",
                "comment on table t");
    }

    @Test
    void columns() {
        told(
                altering(t -> {
                    t.addColumn("a", integer()).notNull().identity();
                    t.addColumn("a", integer()).defaultTo("1");
                    t.dropColumn("a", integer());
                    t.renameColumn("a", "b");
                    t.retireColumn("a", integer());
                    t.restoreColumn("a", integer());
                }),
                "add column t.a integer not null identity",
                "add column t.a integer default 1",
                "drop column t.a with its values",
                "rename column t.a to b",
                "retire column t.a (its values stay)",
                "restore column t.a integer");
    }

    @Test
    void ofAChangedColumnOnlyWhatChanges() {
        told(
                altering(t -> {
                    t.alterColumn("a", integer()).becomes(bigint()).notNull().identity();
                    t.alterColumn("a", integer()).notNull().identity().becomes(integer());
                    t.alterColumn("a", integer())
                            .becomes(integer())
                            .defaultTo("1")
                            .comment("x");
                    t.alterColumn("a", integer()).defaultTo("1").comment("x").becomes(integer());
                    t.alterColumn("a", integer()).becomes(integer()).generatedAs("b + 1");
                    t.alterColumn("a", integer()).generatedAs("b + 1").becomes(integer());
                }),
                "alter column t.a: integer to bigint, not null, identity",
                "alter column t.a: nullable, no identity",
                "alter column t.a: default 1, comment",
                "alter column t.a: no default, no comment",
                "alter column t.a: generated as b + 1",
                "alter column t.a: not generated");
    }

    @Test
    void types() {
        assertThat(List.of(
                        varchar(20),
                        decimal(10, 2),
                        decimal(10, 0),
                        timestamp(6),
                        bigint(),
                        enumeration(20, "A", "B"),
                        enumeration(20, "A").withSql("char(1)"),
                        nativeType("tsvector"),
                        array(bigint(), 4)))
                .extracting(Description::of)
                .containsExactly(
                        "varchar(20)",
                        "decimal(10,2)",
                        "decimal(10)",
                        "timestamp(6)",
                        "bigint",
                        "enum[A, B]",
                        "char(1)",
                        "tsvector",
                        "array(4)");
    }

    @Test
    void keys() {
        told(
                altering(t -> {
                    t.addPrimaryKey("a", "b");
                    t.dropPrimaryKey("a");
                    t.addUnique("u", "a");
                    t.dropUnique("u", "a");
                    t.addForeignKey("f", "a", "b").references("o", "c", "d");
                    t.dropForeignKey("f", "a").references("o", "c");
                    t.addCheck("c", "a > 0");
                    t.dropCheck("c", "a > 0");
                    t.addIndex("i", "a desc", "b");
                    t.dropIndex("i", "a");
                    t.renameConstraint("c", "d");
                    t.renameIndex("i", "j");
                }),
                "add primary key t(a, b)",
                "drop primary key t(a)",
                "add unique key u on t(a)",
                "drop unique key u on t(a)",
                "add foreign key f on t(a, b) to o(c, d)",
                "drop foreign key f on t(a) to o(c)",
                "add check c on t: a > 0",
                "drop check c on t",
                "create index i on t(a desc, b)",
                "drop index i on t(a)",
                "rename constraint c of t to d",
                "rename index i on t to j");
    }

    @Test
    void sequencesAndWhatAPersonWrote() {
        told(
                Operations.record(db -> {
                    db.createSequence("s", 1, 50);
                    db.createSequence("s", 1, 50).numbering("t", "id");
                    db.dropSequence("s", 1, 50).numbering("t", "id");
                    db.renameSequence("s", "r");
                    db.alterSequence("s", 1, 50, 10);
                    db.alterSequence("s", 1, 50, 2, 50);
                    db.alterSequence("s", 1, 50, 2, 10);
                    db.sql("\n  update t\n  set a = 1", Map.of());
                    db.sql("", Map.of("h2", "select 1"));
                    db.run("numbers", connection -> {});
                    db.createView("v", "select 1");
                    db.dropView("v", "select 1");
                    db.unfinished("move a to b: insert into b select 1: 2");
                }),
                "create sequence s",
                "create sequence s behind the highest t.id",
                "drop sequence s",
                "rename sequence s to r",
                "alter sequence s: step by 10",
                "alter sequence s: start with 2",
                "alter sequence s: start with 2, step by 10",
                "run SQL: update t",
                "run SQL: ",
                "run Java: numbers",
                "create view v",
                "drop view v",
                "unfinished: move a to b");
    }

    @Test
    void aPhraseNamesTheMostTellingTwo() {
        List<Operation> operations = Operations.record(db -> {
            db.createSequence("s", 1, 50);
            db.alterTable("t", t -> t.addColumn("a", integer()));
            db.createTable("u", t -> {});
        });
        assertThat(Description.summary(List.of())).isEqualTo("nothing");
        assertThat(Description.summary(operations.subList(0, 1))).isEqualTo("create sequence s");
        assertThat(Description.summary(operations.subList(0, 2)))
                .isEqualTo("add column t.a integer, create sequence s");
        assertThat(Description.summary(operations)).isEqualTo("create table u, add column t.a integer and 1 more");
    }

    @Test
    void anIdNamesTheMostTelling() {
        assertThat(slug(db -> db.createTable("billing.`Order`", t -> {}))).isEqualTo("create-billing-order");
        assertThat(slug(db -> {
                    db.sql("select 1");
                    db.alterTable("t", t -> t.addColumn("phone", integer()));
                }))
                .isEqualTo("add-phone-to-t");
        assertThat(Description.slug(List.of())).isEqualTo("empty");
    }

    @Test
    void anIdIsAtMostFortyLettersAndEndsWithOne() {
        assertThat(slug(db -> db.createTable("a23456789_b23456789_c23456789_d23456789", t -> {})))
                .isEqualTo("create-a23456789-b23456789-c23456789-d23");
        assertThat(slug(db -> db.createTable("a23456789_b23456789_c23456789_de_4567", t -> {})))
                .isEqualTo("create-a23456789-b23456789-c23456789-de");
        assertThat(slug(db -> db.createTable("a23456789_b23456789_c23456789_def", t -> {})))
                .isEqualTo("create-a23456789-b23456789-c23456789-def");
    }

    private static String slug(Consumer<Operations> operations) {
        return Description.slug(Operations.record(operations));
    }

    @Test
    void eachOperationHasAnId() {
        Consumer<TableWords> nothing = t -> {};
        assertThat(slug(db -> db.dropTable("t", nothing))).isEqualTo("drop-t");
        assertThat(slug(db -> db.renameTable("t", "u"))).isEqualTo("rename-t-to-u");
        assertThat(slug(db -> db.retireTable("t", nothing))).isEqualTo("retire-t");
        assertThat(slug(db -> db.restoreTable("t", nothing))).isEqualTo("restore-t");
        assertThat(slug(db -> db.createSequence("s", 1, 1))).isEqualTo("change-sequences");
        assertThat(slug(db -> db.dropSequence("s", 1, 1))).isEqualTo("change-sequences");
        assertThat(slug(db -> db.renameSequence("s", "r"))).isEqualTo("change-sequences");
        assertThat(slug(db -> db.alterSequence("s", 1, 1, 2))).isEqualTo("change-sequences");
        assertThat(slug(db -> db.createView("v", "select 1"))).isEqualTo("create-v");
        assertThat(slug(db -> db.dropView("v", "select 1"))).isEqualTo("drop-v");
        assertThat(slug(db -> db.unfinished("move a to b"))).isEqualTo("data");
        assertThat(slug(db -> db.sql("select 1"))).isEqualTo("data");
        assertThat(slug(db -> db.run("numbers", connection -> {}))).isEqualTo("data");
        assertThat(altering(t -> {
                    t.comment(null, "x");
                    t.dropColumn("a", integer());
                    t.renameColumn("a", "b");
                    t.alterColumn("a", integer()).becomes(bigint());
                    t.retireColumn("a", integer());
                    t.restoreColumn("a", integer());
                    t.renameConstraint("c", "d");
                    t.renameIndex("i", "j");
                }))
                .extracting(operation -> Description.slug(List.of(operation)))
                .containsExactly(
                        "comment-t",
                        "drop-a-from-t",
                        "rename-a-to-b",
                        "alter-t-a",
                        "retire-a-of-t",
                        "restore-a-of-t",
                        "rename-constraint-of-t",
                        "rename-index-of-t");
        assertThat(altering(t -> {
                    t.addPrimaryKey("a");
                    t.dropPrimaryKey("a");
                    t.addUnique("u", "a");
                    t.dropUnique("u", "a");
                    t.addForeignKey("f", "a").references("o", "c");
                    t.dropForeignKey("f", "a").references("o", "c");
                    t.addCheck("c", "a > 0");
                    t.dropCheck("c", "a > 0");
                    t.addIndex("i", "a");
                    t.dropIndex("i", "a");
                }))
                .extracting(operation -> Description.slug(List.of(operation)))
                .containsOnly("change-keys-of-t");
    }

    @Test
    void onlyDroppedTablesAndColumnsAreLost() {
        assertThat(Operations.record(db -> {
                    db.dropTable("t", t -> {});
                    db.retireTable("t", t -> {});
                    db.alterTable("t", t -> {
                        t.dropColumn("a", integer());
                        t.retireColumn("a", integer());
                        t.dropUnique("u", "a");
                    });
                    db.dropSequence("s", 1, 1);
                }))
                .extracting(Description::isDestructive)
                .containsExactly(true, false, true, false, false, false);
    }
}
