package dev.tidemark.diff;

import dev.tidemark.problem.Code;
import org.junit.jupiter.api.Test;

/** Keys, indexes and checks: what comes, goes, only changes its name, and what steps back while its target changes. */
class KeysTest {
    private static final String COLUMNS = "  id bigint not null #id\n  a integer #a\n  b integer #b\n";

    private static Change keys(String before, String after) {
        return Change.from(table(before), table(after));
    }

    private static String table(String keys) {
        return "t of shop.T\n" + COLUMNS + (keys.isEmpty() ? "" : "  " + keys.replace("; ", "\n  ") + "\n");
    }

    @Test
    void keysComeAndGo() {
        keys("", "key id").does("add primary key t(id)");
        keys("key id", "").does("drop primary key t(id)");
        keys("key id", "key pk: id").does("drop primary key t(id)", "add primary key t(id)");
        keys("unique u: a", "").does("drop unique key u on t(a)");
        keys("", "index i: a desc").does("create index i on t(a desc)");
        keys("index i: a", "index i: a desc").does("drop index i on t(a)", "create index i on t(a desc)");
        keys("check c: a > 0", "").does("drop check c on t");
        keys("comment one", "comment two").does("comment on table t");
        keys("comment one", "").does("comment on table t");
    }

    @Test
    void whatGoesGoesBeforeWhatComesAndThePrimaryKeyComesFirst() {
        keys("unique u: a; index i: a", "key id; unique v: b; index j: b, a; check c: a > 0")
                .doesAndAsks(
                        "drop unique key u on t(a)",
                        "drop index i on t(a)",
                        "add primary key t(id)",
                        "add unique key v on t(b)",
                        "add check c on t: a > 0",
                        "create index j on t(b, a)");
    }

    @Test
    void whatOnlyHasAnotherNameIsRenamed() {
        keys("unique u: a", "unique v: a").does("rename constraint u of t to v");
        keys("check c: a > 0", "check d: a > 0").does("rename constraint c of t to d");
        keys("index i: a", "index j: a").does("rename index i on t to j");
        keys("unique index i: a", "unique index j: a").does("rename index i on t to j");
        keys("key id; foreign f: b to t(id)", "key id; foreign g: b to t(id)").asksNothing();
    }

    @Test
    void whatSaysSomethingElseIsBuiltAnew() {
        keys("index i: a", "index j: b").does("drop index i on t(a)", "create index j on t(b)");
        keys("unique index i: a", "index j: a").does("drop index i on t(a)", "create index j on t(a)");
    }

    @Test
    void aNameMovesToAnotherTableOnlyWhenItIsFree() {
        Change.from(
                        "a\n  x integer\nb\n  x integer\n  key k: x\n  unique u: x\n  index i: x\n  check c: x > 0\n",
                        "a\n  x integer\n  key k: x\n  unique u: x\n  index i: x\n  check c: x > 0\nb\n  x integer\n")
                .doesAndAsks(
                        "drop unique key u on b(x)",
                        "drop check c on b",
                        "drop index i on b(x)",
                        "drop primary key b(x)",
                        "add primary key a(x)",
                        "add unique key u on a(x)",
                        "add check c on a: x > 0",
                        "create index i on a(x)");
    }

    @Test
    void twoOfAKindFindOneNameEach() {
        keys("index i: a; index j: a", "index k: a; index l: a")
                .does("rename index i on t to k", "rename index j on t to l");
        keys("index i: a; index j: a", "index k: a").does("rename index i on t to k", "drop index j on t(a)");
    }

    @Test
    void keysOfARetiredTableAreNotRenamed() {
        Change.from("t, retired\n  a integer\n  index i: a\n", "t\n  a integer\n  index j: a\n")
                .does("drop index i on t(a)", "restore table t", "create index j on t(a)");
    }

    @Test
    void aForeignKeyThatStandsIsRenamed() {
        String c = "c\n  id bigint not null\n  key id\n";
        Change.from(c + "o\n  c bigint\n  foreign f: c to c(id)\n", c + "o\n  c bigint\n  foreign g: c to c(id)\n")
                .does("rename constraint f of o to g");
    }

    @Test
    void aForeignKeyStepsBackWhileTypesChange() {
        String before = "c\n  id integer not null\n  key id\no\n  c integer\n  foreign f: c to c(id)\n";
        Change.from(before, before.replace("integer", "bigint"))
                .does(
                        "drop foreign key f on o(c) to c(id)",
                        "alter column c.id: integer to bigint",
                        "alter column o.c: integer to bigint",
                        "add foreign key f on o(c) to c(id)");
        Change.from(before, before.replace("integer", "bigint").replace("foreign f", "foreign g"))
                .does(
                        "drop foreign key f on o(c) to c(id)",
                        "alter column c.id: integer to bigint",
                        "alter column o.c: integer to bigint",
                        "add foreign key g on o(c) to c(id)");
    }

    @Test
    void aForeignKeyStepsBackWhileItsTargetsKeyChanges() {
        String before = "c\n  id integer not null\n  key id\no\n  c integer\n  foreign f: c to c(id)\n";
        Change.from(before, before.replace("key id", "key pk: id"))
                .does(
                        "drop foreign key f on o(c) to c(id)",
                        "drop primary key c(id)",
                        "add primary key c(id)",
                        "add foreign key f on o(c) to c(id)");
        String unique = before.replace("key id", "unique u: id");
        Change.from(unique, before)
                .does(
                        "drop foreign key f on o(c) to c(id)",
                        "drop unique key u on c(id)",
                        "add primary key c(id)",
                        "add foreign key f on o(c) to c(id)");
    }

    @Test
    void otherChangesOfTheTargetLeaveAForeignKeyAlone() {
        String before =
                "c\n  id integer not null\n  x integer\n  key id\no\n  c integer\n  y integer\n  foreign f: c to c(id)\n";
        Change.from(before, before.replace("  x integer\n", "")).does("retire column c.x (its values stay)");
        Change.from(before, before.replace("x integer", "x bigint")).does("alter column c.x: integer to bigint");
        Change.from(before, before.replace("y integer", "y bigint")).does("alter column o.y: integer to bigint");
        Change.from(before, before.replace("key id", "key id\n  unique u: x")).asks(Code.UNIQUE_OVER_ROWS, "c");
    }

    @Test
    void aForeignKeyToATableThatGoesGoesToo() {
        Change.from("c\n  id bigint not null\n  key id\no\n  c bigint\n  foreign f: c to c(id)\n", "o\n  c bigint\n")
                .does("drop foreign key f on o(c) to c(id)", "retire table c (its rows stay)");
    }

    @Test
    void aForeignKeyComesAtOnceWhereItsTargetIsSettled() {
        String c = "c\n  id bigint not null\n  x integer\n  key id\n";
        String o = "a\n  c bigint\n";
        String come = "a\n  c bigint\n  foreign f: c to c(id)\n";
        Change.from(o + c, come + c.replace("x integer", "x bigint"))
                .does("add foreign key f on a(c) to c(id)", "alter column c.x: integer to bigint");
        Change.from(o + c.replace("  key id\n", ""), come + c)
                .does("add primary key c(id)", "add foreign key f on a(c) to c(id)");
        Change.from(o.replace("bigint", "integer") + c.replace("id bigint", "id integer"), come + c)
                .does(
                        "alter column a.c: integer to bigint",
                        "alter column c.id: integer to bigint",
                        "add foreign key f on a(c) to c(id)");
        Change.from(o + c.replace("c\n  id", "c, retired\n  id"), come + c)
                .does("restore table c", "add foreign key f on a(c) to c(id)");
        Change.from(o, come + c).does("create table c", "add foreign key f on a(c) to c(id)");
    }

    @Test
    void aForeignKeyWaitsForAUniqueKeyOfItsTarget() {
        String c = "c\n  id bigint\n";
        Change.from("a\n  c bigint\n" + c, "a\n  c bigint\n  foreign f: c to c(id)\n" + c + "  unique u: id\n")
                .doesAndAsks("add unique key u on c(id)", "add foreign key f on a(c) to c(id)");
    }

    @Test
    void newTablesComeAfterWhatTheyPointAt() {
        Change.from("", """
                        a
                          b bigint
                          foreign f: b to b(id)
                        b
                          id bigint not null
                          key id
                        """).does("create table b", "create table a");
    }

    @Test
    void onlyKeysOfACircleAreSplitOut() {
        Change.from("", """
                        a
                          id bigint not null
                          b bigint
                          key id
                          foreign ab: b to b(id)
                        b
                          id bigint not null
                          c bigint
                          key id
                          foreign bc: c to c(id)
                        c
                          id bigint not null
                          b bigint
                          key id
                          foreign cb: b to b(id)
                        d
                          d bigint not null
                          key d
                          foreign dd: d to d(d)
                        """)
                .does(
                        "create table d",
                        "create table b",
                        "create table a",
                        "create table c",
                        "add foreign key bc on b(c) to c(id)");
    }

    @Test
    void whatBecomesUniqueOverRowsIsSaid() {
        keys("", "unique u: a, b").asks(Code.UNIQUE_OVER_ROWS, "shop.T#a", "t (a, b) becomes unique");
        keys("", "unique index u: b desc").asks(Code.UNIQUE_OVER_ROWS, "shop.T#b", "t (b) becomes unique");
        keys("unique u: a", "unique u: a; unique v: b, a").asksNothing();
        keys("unique index u: a", "unique u: a").asksNothing();
        keys("key id", "key id; unique u: a, id").asksNothing();
        keys("unique u: a, b", "unique u: a").asks(Code.UNIQUE_OVER_ROWS, "shop.T#a");
        keys("", "index i: a").asksNothing();
    }

    @Test
    void aColumnThatComesEmptyIsUniqueWithoutAQuestion() {
        Change.from("t\n  id bigint\n", "t\n  id bigint\n  a integer\n  unique u: a\n")
                .asksNothing();
        Change.from("t\n  id bigint\n", "t\n  id bigint\n  a integer not null default 1\n  unique u: a\n")
                .asks(Code.UNIQUE_OVER_ROWS, "t");
        Change.from("t\n  id bigint\n", "t of shop.T\n  id bigint\n  a integer not null default 1\n  unique u: a\n")
                .asks(Code.UNIQUE_OVER_ROWS, "shop.T");
    }
}
