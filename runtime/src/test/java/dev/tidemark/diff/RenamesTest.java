package dev.tidemark.diff;

import dev.tidemark.problem.Code;
import org.junit.jupiter.api.Test;

/** The same member with another column, the same entity with another table, and what {@code @RenamedFrom} says. */
class RenamesTest {
    private static Change columns(String before, String after) {
        return Change.from("t of shop.T\n" + lines(before), "t of shop.T\n" + lines(after));
    }

    private static String lines(String columns) {
        return "  id bigint #id\n  " + columns.replace("; ", "\n  ") + "\n";
    }

    @Test
    void theSameMemberWithAnotherColumnIsARename() {
        columns("phone varchar(9) #phone", "telephone varchar(9) #phone").does("rename column t.phone to telephone");
    }

    @Test
    void aRenamedColumnMayChangeToo() {
        columns("phone varchar(9) #phone", "telephone varchar(20) #phone")
                .does("rename column t.phone to telephone", "alter column t.telephone: varchar(9) to varchar(20)");
        columns("phone varchar(9) #phone", "telephone uuid #phone")
                .doesAndAsks("rename column t.phone to telephone", "alter column t.telephone: varchar(9) to uuid");
    }

    @Test
    void namesMoveAlongAChain() {
        columns("a integer #a; b integer #b", "b integer #a; c integer #b")
                .does("rename column t.b to c", "rename column t.a to b");
    }

    @Test
    void namesAreSwappedThroughAPassingName() {
        columns("a integer #a; b integer #b", "b integer #a; a integer #b")
                .does(
                        "rename column t.a to a_tm_passing",
                        "rename column t.b to a",
                        "rename column t.a_tm_passing to b");
        columns("`a` integer #a; b integer #b", "b integer #a; `a` integer #b")
                .does(
                        "rename column t.`a` to `a_tm_passing`",
                        "rename column t.b to `a`",
                        "rename column t.`a_tm_passing` to b");
    }

    @Test
    void aNewMemberTakesTheOldName() {
        columns("a integer #a", "b integer #a; a integer #new")
                .does("rename column t.a to b", "add column t.a integer");
    }

    @Test
    void aNameThatAnotherMemberKeepsIsNotTaken() {
        columns("a integer #a; b integer #b", "b integer #a").does("retire column t.a (its values stay)");
    }

    @Test
    void aMemberOfSeveralColumnsIsRenamedWhereOneGoesAndOneComes() {
        columns("k integer #map; v integer #map", "k integer #map; value integer #map")
                .does("rename column t.v to value");
        columns("k integer #map; v integer #map", "k integer #map; value uuid #map")
                .does("retire column t.v (its values stay)", "add column t.value uuid");
        columns("k integer #map; v integer #map", "k1 integer #map; v1 integer #map")
                .doesAndAsks(
                        "retire column t.k (its values stay)",
                        "retire column t.v (its values stay)",
                        "add column t.k1 integer",
                        "add column t.v1 integer");
        columns("k integer #map; v integer #map; w integer #map", "k integer #map; x integer #map")
                .doesAndAsks(
                        "retire column t.v (its values stay)",
                        "retire column t.w (its values stay)",
                        "add column t.x integer");
    }

    @Test
    void theAuthorSaysWhatAColumnWas() {
        columns("a integer #a", "b integer #b").withRenamedColumn("t.b", "a").does("rename column t.a to b");
        columns("c_a integer #a", "b integer #b").withRenamedColumn("t.b", "a").does("rename column t.c_a to b");
        columns("a integer", "b integer").withRenamedColumn("t.b", "a").does("rename column t.a to b");
    }

    @Test
    void whatTheAuthorSaysOfAColumnThatStaysIsPast() {
        columns("a integer #a; b integer #b", "a integer #a; b integer #b")
                .withRenamedColumn("t.b", "a")
                .does();
        columns("b integer #b", "b integer #b").withRenamedColumn("t.b", "a").does();
    }

    @Test
    void aRetiredColumnIsNotWhatTheAuthorMeans() {
        columns("a integer #a, retired", "b integer #b")
                .withRenamedColumn("t.b", "a")
                .asks(Code.RENAMED_FROM_NOTHING, "shop.T#b");
        columns("a integer #a; b integer #old, retired", "b integer #b")
                .withRenamedColumn("t.b", "a")
                .does("rename column t.b to b_retired", "rename column t.a to b");
    }

    @Test
    void aColumnIsRenamedOnce() {
        columns("a integer #a", "b integer #b; c integer #c")
                .withRenamedColumn("t.b", "a")
                .withRenamedColumn("t.c", "a")
                .asks(Code.RENAMED_FROM_NOTHING, "shop.T#c");
    }

    @Test
    void theSameEntityWithAnotherTableIsARename() {
        Change.from("client of shop.T\n  id bigint #id\n", "customer of shop.T\n  id bigint #id\n")
                .does("rename table client to customer");
    }

    @Test
    void anotherEntityWithTheSameTableIsNothing() {
        Change.from("t of shop.Old\n  id bigint #id\n", "t of shop.New\n  id bigint #id\n")
                .does();
        Change.from("t of shop.Old\n  a bigint #id\n", "t of shop.New\n  b bigint #id\n")
                .does("rename column t.a to b");
    }

    @Test
    void anEntityWithOtherMembersIsAnotherTable() {
        Change.from("a of shop.T\n  x uuid #x\n  y uuid #y\n", "b of shop.T\n  x uuid #x\n  z integer #z\n")
                .doesAndAsks("create table b", "unfinished: move a.x to b", "retire table a (its rows stay)")
                .asks(Code.UNFINISHED, "shop.T#x");
        Change.from("a of shop.T\n  x uuid #x\n  y uuid #y\n", "b of shop.T\n  x uuid #x\n  z uuid #z\n")
                .withRenamedColumn("b.z", "y")
                .does("rename table a to b", "rename column b.y to z");
    }

    @Test
    void theAuthorSaysWhatATableWas() {
        String after = "b of shop.B\n  x uuid #x\n";
        Change.from("a of shop.A\n  x uuid #x\n", after)
                .withRenamedTable("b", "A")
                .does("rename table a to b");
        Change.from("a of shop.A\n  x uuid #x\n", after)
                .withRenamedTable("b", "shop.A")
                .does("rename table a to b");
        Change.from("a of shop.A\n  x uuid #x\n", after)
                .withRenamedTable("b", "a")
                .does("rename table a to b");
        Change.from("a\n  x uuid\n", after).withRenamedTable("b", "a").does("rename table a to b");
        Change.from("a of shop.AA\n  x integer #x\n", after)
                .withRenamedTable("b", "A")
                .asks(Code.RENAMED_FROM_NOTHING, "shop.B");
    }

    @Test
    void aRetiredTableIsNotWhatTheAuthorMeans() {
        Change.from("a of shop.A, retired\n  x uuid #x\n", "b of shop.A\n  x uuid #x\n")
                .does("create table b");
        Change.from("a of shop.A, retired\n  x uuid #x\n", "b of shop.B\n  x uuid #x\n")
                .withRenamedTable("b", "A")
                .asks(Code.RENAMED_FROM_NOTHING, "shop.B");
    }

    @Test
    void whatBelongsToARenamedEntityFollowsIt() {
        Change.from(
                        "a of shop.A\n  id bigint #id\na_tags of shop.A\n  tag uuid #tags\n",
                        "b of shop.B\n  id bigint #id\nb_tags of shop.B\n  tag uuid #tags\n")
                .withRenamedTable("b", "A")
                .does("rename table a to b", "rename table a_tags to b_tags");
    }

    @Test
    void tablesAreSwappedThroughAPassingName() {
        Change.from(
                        "a of shop.A\n  id bigint #id\nb of shop.B\n  id bigint #id\n",
                        "b of shop.A\n  id bigint #id\na of shop.B\n  id bigint #id\n")
                .does("rename table a to a_tm_passing", "rename table b to a", "rename table a_tm_passing to b");
    }

    @Test
    void aNewEntityTakesTheOldTablesName() {
        Change.from(
                        "a of shop.A\n  id bigint #id\n",
                        "b of shop.A\n  id bigint #id\na of shop.New\n  name uuid #name\n")
                .does("rename table a to b", "create table a");
    }

    @Test
    void aTableWhoseNameIsStillInUseStays() {
        Change.from("a of shop.A\n  id bigint #id\n", "a of shop.A\n  id bigint #id\nb of shop.A\n  id bigint #id\n")
                .does("create table b");
        Change.from("a of shop.A\n  id bigint #id\n", "a\n  id bigint\nb of shop.A\n  id bigint #id\n")
                .does("create table b");
    }

    @Test
    void foreignKeysFollowWhatTheyPointAt() {
        Change.from("""
                        client of shop.Client
                          id bigint not null #id
                          key id
                        orders of shop.Order
                          client_id bigint #client
                          foreign fk: client_id to client(id)
                        """, """
                        customer of shop.Client
                          number bigint not null #id
                          key number
                        orders of shop.Order
                          customer_id bigint #client
                          foreign fk: customer_id to customer(number)
                        """)
                .does(
                        "rename table client to customer",
                        "rename column customer.id to number",
                        "rename column orders.client_id to customer_id");
    }

    @Test
    void aCheckGoesBeforeTheRenameOfItsColumn() {
        columns("a integer #a; check ck: a > 0", "b integer #a; check ck: b > 0")
                .does("drop check ck on t", "rename column t.a to b", "add check ck on t: b > 0");
        columns("a integer #a; check ck: id > 0", "b integer #a; check ck: id > 0")
                .does("rename column t.a to b");
        columns("a integer #a; check ck: a > 0", "a integer #a; check ck: a > 1")
                .does("drop check ck on t", "add check ck on t: a > 1");
    }

    @Test
    void anExpressionGoesBeforeTheRenameOfWhatItReads() {
        columns("a integer #a; twice integer as a*2 #twice", "b integer #a; twice integer as b*2 #twice")
                .does(
                        "alter column t.twice: not generated",
                        "rename column t.a to b",
                        "alter column t.twice: generated as b*2");
        columns("a integer #a; twice integer as id*2 #twice", "b integer #a; twice integer as id*2 #twice")
                .does("rename column t.a to b");
        columns("a integer #a; twice integer as id*2 #twice", "a integer #a; double integer as id*2 #twice")
                .does("rename column t.twice to double");
    }
}
