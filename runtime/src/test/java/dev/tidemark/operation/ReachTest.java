package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each operation changes and needs, and so which may pass one another. */
class ReachTest {
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> A = Set.of("table a");
    private static final Set<String> CALLS = Set.of("expressions");

    private static Arguments in(Consumer<AlterTableWords> changes, Set<String> changed, Set<String> needed) {
        return of(db -> db.alterTable("a", changes), changed, needed);
    }

    private static Arguments of(Consumer<Operations> words, Set<String> changed, Set<String> needed) {
        return Arguments.of(Operations.record(words).get(0), changed, needed);
    }

    private static Set<String> with(String... keys) {
        return Stream.concat(Stream.of("table a"), Stream.of(keys).map("key "::concat))
                .collect(Collectors.toSet());
    }

    private static void whole(TableWords t) {
        t.column("id", bigint()).notNull();
        t.column("b_id", bigint());
        t.primaryKeyNamed("PK", "id");
        t.unique("uk", "b_id");
        t.index("ix", "b_id");
        t.check("ck", "id > 0");
        t.foreignKey("fk", "b_id").references("b", "id");
    }

    static Stream<Arguments> tables() {
        Set<String> all = with("pk", "uk", "ix", "ck", "fk");
        Set<String> b = Set.of("table b");
        return Stream.of(
                of(db -> db.createTable("a", ReachTest::whole), all, b),
                of(db -> db.dropTable("a", ReachTest::whole), all, b),
                of(db -> db.retireTable("a", ReachTest::whole), all, b),
                of(db -> db.restoreTable("a", ReachTest::whole), all, b),
                of(db -> db.createTable("a", t -> t.column("n", integer()).defaultTo("f()")), A, CALLS),
                of(db -> db.createTable("a", t -> t.column("n", integer()).generatedAs("f()")), A, CALLS),
                of(db -> db.createTable("a", t -> t.column("n", integer()).notNull()), A, NOTHING),
                of(db -> db.renameTable("a", "b"), Set.of("table a", "table b"), NOTHING),
                in(t -> t.comment(null, "said"), A, NOTHING));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                in(t -> t.addColumn("n", integer()).notNull(), A, NOTHING),
                in(t -> t.addColumn("n", integer()).defaultTo("f()"), A, CALLS),
                in(t -> t.addColumn("n", integer()).generatedAs("f()"), A, CALLS),
                in(t -> t.addColumn("n", integer()).backfill("f()"), A, CALLS),
                in(t -> t.dropColumn("n", integer()).defaultTo("f()"), A, NOTHING),
                in(t -> t.retireColumn("n", integer()), A, NOTHING),
                in(t -> t.restoreColumn("n", integer()), A, NOTHING),
                in(t -> t.restoreColumn("n", integer()).defaultTo("f()"), A, CALLS),
                in(t -> t.renameColumn("n", "m"), A, NOTHING),
                in(t -> t.alterColumn("n", integer()).becomes(bigint()), A, NOTHING),
                in(t -> t.alterColumn("n", integer()).becomes(bigint()).defaultTo("f()"), A, CALLS));
    }

    static Stream<Arguments> keys() {
        Set<String> named = with("key");
        Set<String> b = Set.of("table b");
        return Stream.of(
                in(t -> t.addPrimaryKey("id"), A, NOTHING),
                in(t -> t.addPrimaryKeyNamed("KEY", "id"), named, NOTHING),
                in(t -> t.dropPrimaryKeyNamed("Key", "id"), named, NOTHING),
                in(t -> t.addUnique("key", "n"), named, NOTHING),
                in(t -> t.dropUnique("key", "n"), named, NOTHING),
                in(t -> t.addCheck("key", "n > 0"), named, NOTHING),
                in(t -> t.dropCheck("key", "n > 0"), named, NOTHING),
                in(t -> t.addIndex("key", "n"), named, NOTHING),
                in(t -> t.dropIndex("key", "n"), named, NOTHING),
                in(t -> t.addForeignKey("key", "n").references("b", "id"), named, b),
                in(t -> t.dropForeignKey("key", "n").references("b", "id"), named, b),
                in(t -> t.renameConstraint("Old", "New"), with("old", "new"), NOTHING),
                in(t -> t.renameIndex("Old", "New"), with("old", "new"), NOTHING));
    }

    static Stream<Arguments> sequences() {
        Set<String> s = Set.of("expressions", "sequence s");
        return Stream.of(
                of(db -> db.createSequence("s", 1, 50), s, NOTHING),
                of(db -> db.createSequence("s", 1, 50).numbering("a", "id"), s, A),
                of(db -> db.dropSequence("s", 1, 50).numbering("a", "id"), s, A),
                of(db -> db.alterSequence("s", 1, 1, 50), s, NOTHING),
                of(db -> db.renameSequence("s", "r"), Set.of("expressions", "sequence s", "sequence r"), NOTHING));
    }

    @ParameterizedTest
    @MethodSource({"tables", "columns", "keys", "sequences"})
    void anOperationReachesWhatItNames(Operation operation, Set<String> changes, Set<String> needs) {
        Reach reach = Reach.of(operation);
        assertThat(reach.changes()).isEqualTo(changes);
        assertThat(reach.needs()).isEqualTo(needs);
        assertThat(reach.all()).isFalse();
        assertThat(reach.isApartFrom(reach)).isFalse();
        assertThat(reach.isApartFrom(Reach.of(new Operation.CommentTable("z", null, "said"))))
                .isTrue();
    }

    @Test
    void whoseReachNobodyTellsPassesNothing() {
        Reach other = Reach.of(new Operation.CommentTable("z", null, "said"));
        List<Operation> all = Operations.record(db -> {
            db.sql("select 1");
            db.createView("v", "select 1");
            db.dropView("v", "select 1");
            db.alterTable("a", t -> {
                t.addColumn("n", integer()).backfill("(SELECT max(m) from b)");
                t.restoreColumn("m", integer()).backfill("1").backfillOn("h2", "(select 2)");
                t.alterColumn("n", integer()).becomes(bigint()).backfill("(select 3)");
            });
        });
        assertThat(all).hasSize(6).allSatisfy(operation -> {
            assertThat(Reach.of(operation).all()).isTrue();
            assertThat(Reach.of(operation).isApartFrom(other)).isFalse();
            assertThat(other.isApartFrom(Reach.of(operation))).isFalse();
        });
    }

    @Test
    void whatOneNeedsTheOtherMustNotChange() {
        Reach key = Reach.of(Operations.record(
                        db -> db.alterTable("a", t -> t.addForeignKey("fk", "n").references("b", "id")))
                .get(0));
        Reach target = Reach.of(new Operation.CommentTable("b", null, "said"));
        assertThat(key.isApartFrom(target)).isFalse();
        assertThat(target.isApartFrom(key)).isFalse();
        Reach sibling = Reach.of(Operations.record(db ->
                        db.alterTable("c", t -> t.addForeignKey("fk_c", "n").references("b", "id")))
                .get(0));
        assertThat(key.isApartFrom(sibling)).isTrue();
    }
}
