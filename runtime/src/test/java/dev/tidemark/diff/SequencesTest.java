package dev.tidemark.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sequences that come, go and change, follow a renamed table, or number the rows of a table that stays. */
class SequencesTest {
    private static final String NUMBERED = "t\n  id bigint not null identity\n  key id\n";
    private static final String PLAIN = "t\n  id bigint not null\n  key id\n";

    @Test
    void sequencesComeGoAndChange() {
        Change.from("", "sequence s 1 by 50").does("create sequence s");
        Change.from("sequence s 1 by 50", "").does("drop sequence s");
        Change.from("sequence s 1 by 50", "sequence s 1 by 1").does("alter sequence s: step by 1");
        Change.from("sequence s 1 by 50", "sequence s 1 by 50").does();
    }

    @Test
    void sequencesComeBeforeTablesAndGoAfterThem() {
        Change.from(PLAIN + "sequence old 1 by 1", "new\n  a uuid\nsequence s 1 by 1")
                .does("create sequence s", "create table new", "retire table t (its rows stay)", "drop sequence old");
    }

    @Test
    void aSequenceFollowsTheTableThatItIsNamedAfter() {
        Change.from(
                        "a of shop.A\n  id bigint #id\nsequence a_SEQ 1 by 50",
                        "b of shop.A\n  id bigint #id\nsequence b_SEQ 1 by 50")
                .does("rename table a to b", "rename sequence a_SEQ to b_SEQ");
        Change.from(
                        "`a` of shop.A\n  id bigint #id\nsequence `a_SEQ` 1 by 50",
                        "`b` of shop.A\n  id bigint #id\nsequence `b_seq` 1 by 1")
                .does(
                        "rename table `a` to `b`",
                        "rename sequence `a_SEQ` to `b_seq`",
                        "alter sequence `b_seq`: step by 1");
        Change.from(
                        "a of shop.A\n  id bigint #id\nsequence x 1 by 50",
                        "b of shop.A\n  id bigint #id\nsequence b_SEQ 1 by 50")
                .does("rename table a to b", "create sequence b_SEQ", "drop sequence x");
        Change.from(
                        "a of shop.A\n  id bigint #id\nsequence a_SEQ 1 by 50",
                        "b of shop.A\n  id bigint #id\nsequence y 1 by 50")
                .does("rename table a to b", "create sequence y", "drop sequence a_SEQ");
    }

    @Test
    void theAuthorSaysWhatASequenceWas() {
        String table = "t of shop.T\n  id bigint #id\n";
        Change.from(table + "sequence old 1 by 50", table + "sequence new 1 by 50")
                .withRenamedColumn("t.id", "old")
                .does("rename sequence old to new");
        Change.from(table + "sequence old 1 by 50", table + "sequence new 1 by 50\nsequence newer 1 by 50")
                .withRenamedColumn("t.id", "old")
                .does("create sequence new", "create sequence newer", "drop sequence old");
        Change.from(table + "sequence other 1 by 50", table + "sequence new 1 by 50")
                .withRenamedColumn("t.id", "old")
                .does("create sequence new", "drop sequence other");
    }

    @Test
    void aSequenceThatTakesOverBeginsBehindTheRows() {
        Change.from(NUMBERED, PLAIN + "sequence t_SEQ 1 by 50")
                .does("create sequence t_SEQ behind the highest t.id", "alter column t.id: no identity");
        Change.from(NUMBERED, PLAIN + "sequence T_seq 1 by 50")
                .does("create sequence T_seq behind the highest t.id", "alter column t.id: no identity");
        Change.from(NUMBERED, PLAIN + "sequence shared 1 by 50")
                .does("create sequence shared behind the highest t.id", "alter column t.id: no identity");
        Change.from(PLAIN, PLAIN + "sequence t_SEQ 1 by 50").does("create sequence t_SEQ behind the highest t.id");
    }

    @Test
    void whatASequenceNumbersIsLeftOpenWhereItIsUnclear() {
        String two = NUMBERED + NUMBERED.replace("t\n", "u\n");
        String twoPlain = PLAIN + PLAIN.replace("t\n", "u\n");
        Change.from(two, twoPlain + "sequence shared 1 by 50")
                .does("create sequence shared", "alter column t.id: no identity", "alter column u.id: no identity");
        Change.from(two, twoPlain + "sequence u_SEQ 1 by 50")
                .does(
                        "create sequence u_SEQ behind the highest u.id",
                        "alter column t.id: no identity",
                        "alter column u.id: no identity");
        Change.from(PLAIN, PLAIN + "sequence shared 1 by 50").does("create sequence shared");
        Change.from("", PLAIN + "sequence t_SEQ 1 by 50").does("create sequence t_SEQ", "create table t");
    }

    @Test
    void onlyAKeyOfOneWholeNumberIsNumbered() {
        String composite = "t\n  id bigint not null\n  part bigint not null\n  key id, part\n";
        Change.from(composite, composite + "sequence t_SEQ 1 by 50").does("create sequence t_SEQ");
        String text = "t\n  id uuid not null\n  key id\n";
        Change.from(text, text + "sequence t_SEQ 1 by 50").does("create sequence t_SEQ");
        String keyless = "t\n  id bigint not null\n";
        Change.from(keyless, keyless + "sequence t_SEQ 1 by 50").does("create sequence t_SEQ");
        Change.from(PLAIN, text + "sequence t_SEQ 1 by 50")
                .doesAndAsks("create sequence t_SEQ", "alter column t.id: bigint to uuid");
        Change.from(PLAIN, "t\n  no bigint not null\n  key no\nsequence t_SEQ 1 by 50")
                .withBackfill("t.no", "1")
                .doesAndAsks(
                        "create sequence t_SEQ",
                        "drop primary key t(id)",
                        "retire column t.id (its values stay)",
                        "add column t.no bigint not null, filled with 1",
                        "add primary key t(no)");
    }

    @Test
    void theWayBackOfADroppedSequenceBeginsBehindTheRowsToo() {
        Change.from(PLAIN + "sequence t_SEQ 1 by 50", NUMBERED).asksNothing();
        assertThat(Change.from(PLAIN + "sequence t_SEQ 1 by 50", NUMBERED).operations())
                .last()
                .asString()
                .contains("Numbered[table=t, column=id]");
    }
}
