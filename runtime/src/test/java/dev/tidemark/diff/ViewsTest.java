package dev.tidemark.diff;

import org.junit.jupiter.api.Test;

/** Views come last and go first, and step aside while what they read changes. */
class ViewsTest {
    private static final String TABLE = "t\n  id bigint\n  a integer\n";

    private static Change over(String changedTable, String... views) {
        String all = String.join("\n", views);
        return Change.from(TABLE + all, changedTable + all);
    }

    @Test
    void viewsComeLastAndGoFirst() {
        Change.from("", TABLE + "view v: select id from t").does("create table t", "create view v");
        Change.from(TABLE + "view v: select id from t", "").does("drop view v", "retire table t (its rows stay)");
        Change.from(TABLE + "view v: select id from t", TABLE + "view v: select a from t")
                .does("drop view v", "create view v");
        Change.from(TABLE + "view v: select id from t", TABLE + "view w: select id from t")
                .does("drop view v", "create view w");
    }

    @Test
    void aViewStepsAsideWhileATypeChanges() {
        over(TABLE.replace("integer", "bigint"), "view v: select id from t", "view w: select 1 from u")
                .does("drop view v", "alter column t.a: integer to bigint", "create view v");
        over(TABLE.replace("integer", "integer not null default 1"), "view v: select id from t")
                .does("alter column t.a: not null, default 1");
    }

    @Test
    void aViewOfAllColumnsStepsAsideWhileColumnsComeAndGo() {
        over(TABLE + "  b integer\n", "view v: select * from t", "view w: select id from t")
                .does("drop view v", "add column t.b integer", "create view v");
        over("t\n  id bigint\n", "view v: select * from t", "view w: select id from t")
                .does("drop view v", "retire column t.a (its values stay)", "create view v");
        String view = "view v: select * from t";
        Change.from("t\n  id bigint\n  a integer, retired\n" + view, TABLE + view)
                .does("drop view v", "restore column t.a integer", "create view v");
        Change.from("t\n  id bigint\n  a integer #a\n" + view, "t\n  id bigint\n  b integer #a\n" + view)
                .does("drop view v", "rename column t.a to b", "create view v");
    }

    @Test
    void aViewStepsAsideWhereANameChangesHands() {
        String view = "view v: select a from t\nview w: select id from t";
        Change.from(
                        "t\n  id bigint\n  a integer #x\n  b integer #y\n" + view,
                        "t\n  id bigint\n  a integer #y\n  b integer #x\n" + view)
                .does(
                        "drop view v",
                        "rename column t.a to a_tm_passing",
                        "rename column t.b to a",
                        "rename column t.a_tm_passing to b",
                        "create view v");
        Change.from(
                        "t of E\n  a integer E#a\n  b integer E#b\nu of F\n  a integer F#a\n  c date F#c\nview v: select a from t",
                        "t of F\n  a integer F#a\n  c date F#c\nu of E\n  a integer E#a\n  b integer E#b\nview v: select a from t")
                .does(
                        "drop view v",
                        "rename table t to t_tm_passing",
                        "rename table u to t",
                        "rename table t_tm_passing to u",
                        "create view v");
    }

    @Test
    void viewsOfViewsGoBeforeThemAndComeAfterThem() {
        over(
                        TABLE.replace("integer", "bigint"),
                        "view a: select id from t",
                        "view b: select id from A",
                        "view z: select id from b")
                .does(
                        "drop view z",
                        "drop view b",
                        "drop view a",
                        "alter column t.a: integer to bigint",
                        "create view a",
                        "create view b",
                        "create view z");
    }

    @Test
    void aNameIsAWholeWord() {
        over(TABLE.replace("integer", "bigint"), "view v: select id from tt where t_a = 1")
                .does("alter column t.a: integer to bigint");
        Change.from(
                        "billing.`T`\n  a integer\nview v: select \"T\".a from billing.\"T\"",
                        "billing.`T`\n  a bigint\nview v: select \"T\".a from billing.\"T\"")
                .does("drop view v", "alter column billing.`T`.a: integer to bigint", "create view v");
    }

    @Test
    void aTableThatIsAViewFromNowOnStepsAside() {
        Change.from("v\n  id bigint\n  key id\n" + TABLE, TABLE + "view v: select id from t")
                .does("rename table v to v_retired", "retire table v_retired (its rows stay)", "create view v");
    }
}
