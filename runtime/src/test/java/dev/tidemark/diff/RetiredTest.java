package dev.tidemark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Description;
import dev.tidemark.problem.Code;
import org.junit.jupiter.api.Test;

/** What the model has given up, and what comes back. */
class RetiredTest {
    private static Change column(String retired, String after) {
        return Change.from(
                "t of shop.T\n  id bigint #id\n  " + retired + "\n",
                "t of shop.T\n  id bigint #id\n" + (after.isEmpty() ? "" : "  " + after + "\n"));
    }

    @Test
    void aRetiredColumnStaysAsItIs() {
        column("a integer #a, retired", "").does();
    }

    @Test
    void aRetiredColumnComesBackWithItsValues() {
        column("a integer #a, retired", "a integer #a").does("restore column t.a integer");
        column("a integer #a, retired", "a integer #other").does("restore column t.a integer");
    }

    @Test
    void rowsThatCameMeanwhileNeedAValue() {
        column("a integer #a, retired", "a integer not null #a").asks(Code.NOT_NULL_WITHOUT_BACKFILL, "shop.T#a");
        column("a integer #a, retired", "a integer not null #a")
                .withBackfill("t.a", "1")
                .does("restore column t.a integer not null, filled with 1");
        column("a integer default 7 #a, retired", "a integer not null default 7 #a")
                .does("restore column t.a integer not null default 7");
        column("a integer identity #a, retired", "a integer not null identity #a")
                .does("restore column t.a integer not null identity");
    }

    @Test
    void whatIsElseDifferentChangesAfterTheReturn() {
        column("a integer #a, retired", "a integer comment again #a")
                .does("restore column t.a integer", "alter column t.a: comment");
        column("a integer #a, retired", "a integer not null default 7 #a")
                .does("restore column t.a integer", "alter column t.a: not null, default 7");
    }

    @Test
    void aRetiredColumnOfAnotherTypeStepsAside() {
        column("a integer #a, retired", "a varchar(9) #a")
                .does("rename column t.a to a_retired", "add column t.a varchar(9)");
        column("a integer #a, retired\n  a_retired integer, retired", "a varchar(9) #a")
                .does("rename column t.a to a_retired_", "add column t.a varchar(9)");
        column("`a` integer #a, retired", "`a` varchar(9) #a")
                .does("rename column t.`a` to `a_retired`", "add column t.`a` varchar(9)");
        column("a integer #a, retired", "a varchar(9) #a\n  a_retired integer #b")
                .does("rename column t.a to a_retired_", "add column t.a varchar(9)", "add column t.a_retired integer");
    }

    @Test
    void aRetiredColumnStepsAsideForARename() {
        column("a integer #a\n  b integer #b, retired", "b integer #a")
                .does("rename column t.b to b_retired", "rename column t.a to b");
    }

    @Test
    void aRetiredColumnIsNotAskedAbout() {
        column("a integer #a, retired", "b integer #b").does("add column t.b integer");
    }

    @Test
    void aTableThatGoesIsRetired() {
        Change.from("t\n  id bigint\n", "").does("retire table t (its rows stay)");
        Change.from("t, retired\n  id bigint\n", "").does();
    }

    @Test
    void aTableThatGoesLetsItsForeignKeysGoFirst() {
        String customers = "customers\n  id bigint not null\n  key id\n";
        Change change = Change.from(
                customers + "orders\n  id bigint\n  customer bigint\n  foreign fk: customer to customers(id)\n",
                customers);
        change.does("drop foreign key fk on orders(customer) to customers(id)", "retire table orders (its rows stay)");
        assertThat(change.operations())
                .last()
                .satisfies(retire -> assertThat(retire.toString()).doesNotContain("fk"));
    }

    @Test
    void aRetiredTableLetsGoOfNamesThatComeElsewhere() {
        String keys =
                "  id bigint not null\n  a integer\n  key pk: id\n  unique u: a\n  index i: a\n  check c: a > 0\n";
        String others = keys.replace("a", "b").replace("u:", "v:");
        Change.from("old\n" + keys, "new\n" + others)
                .doesAndAsks(
                        "drop check c on old",
                        "drop index i on old(a)",
                        "drop primary key old(id)",
                        "create table new",
                        "retire table old (its rows stay)");
        Change.from("old, retired\n" + keys, "new\n" + others)
                .does("drop check c on old", "drop index i on old(a)", "drop primary key old(id)", "create table new");
        Change.from("old\n" + keys, "new\n  b uuid\n  unique u: b\n")
                .does("drop unique key u on old(a)", "create table new", "retire table old (its rows stay)");
        Change.from("old, retired\n" + keys, "").does();
    }

    @Test
    void aRetiredTableComesBackAndChanges() {
        Change.from("t, retired\n  id bigint\n  a integer\n", "t\n  id bigint\n  b varchar(9)\n")
                .does("restore table t", "retire column t.a (its values stay)", "add column t.b varchar(9)");
    }

    @Test
    void aRetiredTableStepsAsideForARename() {
        Change.from("old of shop.T\n  id bigint #id\nnew, retired\n  id bigint\n", "new of shop.T\n  id bigint #id\n")
                .does("rename table new to new_retired", "rename table old to new");
    }

    @Test
    void aTableThatGoesWhereOneLikeItComesIsAskedAbout() {
        Change change = Change.from(
                "client of shop.Client\n  id bigint\n  name varchar(9)\n  phone varchar(9)\n",
                "customer of shop.Customer\n  id bigint\n  name varchar(9)\n  phone varchar(8)\n");
        change.asks(
                Code.RENAME_OR_DROP,
                "shop.Customer",
                "the table client goes and customer comes",
                "@RenamedFrom(\"Client\")");
        change.doesAndAsks("create table customer", "retire table client (its rows stay)");
        Change.from("client\n  id bigint\n", "customer\n  id bigint\n")
                .asks(Code.RENAME_OR_DROP, "customer", "\"client\"");
    }

    @Test
    void halfOfTheColumnsIsNotLike() {
        Change.from("a\n  id bigint\n  b integer\n", "z\n  id bigint\n  c integer\n")
                .asksNothing();
        Change.from("a\n  id bigint\n", "z\n  id bigint\n  c integer\n").asksNothing();
        Change.from("a\n  id bigint\n  b integer, retired\n", "z\n  id bigint\n  b integer\n")
                .asksNothing();
    }

    @Test
    void aWrongNameInATablesRenamedFromIsSaid() {
        Change.from("x\n  id bigint\n", "x\n  id bigint\nnew of shop.New\n  a uuid\n")
                .withRenamedTable("new", "Old")
                .asks(Code.RENAMED_FROM_NOTHING, "shop.New", "the table new is new: no table or entity \"Old\" goes");
        Change.from("", "new of shop.New\n  a uuid\n")
                .withRenamedTable("new", "Old")
                .asksNothing();
        Change.from("x\n  id bigint\n", "x\n  id bigint\nnew\n  a uuid\n").asksNothing();
    }

    @Test
    void creationMakesWhatIsRetiredAsItStands() {
        assertThat(Creation.of(SchemaText.read("""
                        t
                          id bigint not null identity
                          a integer not null identity, retired
                        u, retired
                          id bigint
                        sequence s 1 by 50
                        """)))
                .extracting(operation -> Description.of(operation)
                        + operation
                                .toString()
                                .replaceAll(
                                        "(?s).*name=a, .*?nullable=(\\w+), .*?identity=(\\w+), .*",
                                        " with a nullable $1, identity $2")
                                .replaceAll("^[A-Z].*", ""))
                .containsExactly(
                        "create sequence s", "create table t with a nullable true, identity false", "create table u");
    }
}
