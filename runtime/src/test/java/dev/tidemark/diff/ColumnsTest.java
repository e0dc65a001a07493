package dev.tidemark.diff;

import dev.tidemark.problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that come, go and change in a table that stays. */
class ColumnsTest {
    private static Change column(String before, String after) {
        return Change.from(
                "t of shop.T\n  id bigint not null #id\n" + indented(before),
                "t of shop.T\n  id bigint not null #id\n" + indented(after));
    }

    private static String indented(String column) {
        return column.isEmpty() ? "" : "  " + column + "\n";
    }

    @Test
    void aColumnComes() {
        column("", "a varchar(20) #a").does("add column t.a varchar(20)");
    }

    @Test
    void aColumnThatGoesIsRetired() {
        column("a varchar(20) #a", "").does("retire column t.a (its values stay)");
    }

    @Test
    void aRequiredColumnOverRowsNeedsAValue() {
        Change change = column("", "a integer not null #a");
        change.asks(Code.NOT_NULL_WITHOUT_BACKFILL, "shop.T#a", "t.a is not null", "@Backfill");
        change.doesAndAsks("add column t.a integer not null");
    }

    @Test
    void aBackfillADefaultAnIdentityOrAnExpressionIsAValue() {
        column("", "a integer not null #a")
                .withBackfill("t.a", "id")
                .does("add column t.a integer not null, filled with id");
        column("", "a integer not null #a").withZero("t.a", "0").does("add column t.a integer not null, filled with 0");
        column("", "a integer not null #a")
                .withZero("t.a", "0")
                .withBackfill("t.a", "1")
                .does("add column t.a integer not null, filled with 1");
        column("", "a integer not null default 7 #a")
                .withBackfill("t.a", "1")
                .does("add column t.a integer not null default 7, filled with 1");
        column("", "a integer not null identity #a")
                .withBackfill("t.a", "1")
                .does("add column t.a integer not null identity");
        column("", "a integer not null as id*2 #a").withBackfill("t.a", "1").does("add column t.a integer not null");
    }

    @Test
    void rowsOfANullableColumnAreFilledWhereThatIsSaid() {
        column("", "a integer #a").withBackfill("t.a", "1").does("add column t.a integer, filled with 1");
    }

    @Test
    void rowsOfAClassThatIsThereGetItsZero() {
        String zero = "case when k = 'T' then 0 end";
        column("", "a integer #a").withZero("t.a", zero).does("add column t.a integer, filled with " + zero);
        Change.from(
                        "t of shop.T\n  id bigint not null\n  k varchar(9) not null\n",
                        "t of shop.T\n  id bigint not null\n  k varchar(9) not null\n  a integer #a\n")
                .withZero("t.a", zero)
                .does("add column t.a integer");
    }

    @Test
    void whereThePlaceIsUnknownTheColumnsNameSaysIt() {
        Change.from("t\n  id bigint\n", "t\n  id bigint\n  a integer not null\n")
                .asks(Code.NOT_NULL_WITHOUT_BACKFILL, "t.a");
        Change.from("t of shop.T\n  id bigint\n", "t of shop.T\n  id bigint\n  a integer not null\n")
                .asks(Code.NOT_NULL_WITHOUT_BACKFILL, "shop.T");
    }

    @Test
    void whatTheAuthorTakesOnIsNotAskedAgain() {
        column("", "a integer not null #a").accepting("TM012 shop.T#a").asksNothing();
        column("", "a integer not null #a")
                .accepting("TM012 shop.T#b")
                .asks(Code.NOT_NULL_WITHOUT_BACKFILL, "shop.T#a");
    }

    @Test
    void aColumnThatBecomesRequiredNeedsAValueForItsNulls() {
        Change change = column("a integer #a", "a integer not null #a");
        change.asks(Code.NOT_NULL_WITHOUT_BACKFILL, "shop.T#a");
        change.withBackfill("t.a", "0").does("alter column t.a: not null, filled with 0");
        column("a integer #a", "a integer not null default 5 #a").does("alter column t.a: not null, default 5");
    }

    @Test
    void aColumnThatMayBeNullNeedsNothing() {
        column("a integer not null #a", "a integer #a").withBackfill("t.a", "0").does("alter column t.a: nullable");
    }

    @Test
    void aColumnThatStaysRequiredNeedsNothing() {
        column("a integer not null #a", "a bigint not null #a")
                .withZero("t.a", "0")
                .does("alter column t.a: integer to bigint");
    }

    @Test
    void aMemberIsNoChange() {
        column("a integer #a", "a integer #b").does();
        column("a integer", "a integer #b").does();
    }

    @Test
    void aTypeThatMayNotFitIsSaid() {
        Change change = column("a varchar(20) #a", "a varchar(10) #a");
        change.asks(Code.NARROWING, "shop.T#a", "t.a changes from varchar(20) to varchar(10)");
        change.doesAndAsks("alter column t.a: varchar(20) to varchar(10)");
        change.withBackfill("t.a", "'x'").asks(Code.NARROWING, "shop.T#a");
        change.withBackfill("t.a", "left(a, 10)")
                .does("alter column t.a: varchar(20) to varchar(10), filled with left(a, 10)");
    }

    /** The same that the guards count. */
    @ParameterizedTest
    @CsvSource({
        "timestamp(6), date",
        "timestamp(6), timestamp(0)",
        "timestamp(6), time(6)",
        "time(6), time(0)",
        "timestamp_tz(6), timestamp(6)",
        "timestamp(6), timestamp_tz(6)",
        "double, real",
        "double, 'decimal(10,2)'",
        "bigint, double",
        "integer, boolean",
        "varchar(10), char(10)",
        "text, varchar(10)",
        "binary(4), binary(8)",
        "uuid, varchar(20)"
    })
    void whatMayCutIsSaidWhenItIsCompiled(String before, String after) {
        column("a " + before + " #a", "a " + after + " #a").asks(Code.NARROWING, "shop.T#a");
    }

    @Test
    void aWiderTypeIsNotConverted() {
        column("a varchar(20) #a", "a varchar(30) #a")
                .withBackfill("t.a", "left(a, 10)")
                .does("alter column t.a: varchar(20) to varchar(30)");
    }

    @Test
    void theSameTypeIsNotNarrowed() {
        column("a array(4) #a", "a array(4) comment c #a").does("alter column t.a: comment");
        column("a array(4) #a", "a array(5) #a").asks(Code.NARROWING, "shop.T#a");
    }

    @Test
    void constantsThatChangeTheirPositionNeedNewNumbers() {
        Change change = column("a ordinal_enum[NEW,PAID,LOST] #a", "a ordinal_enum[PAID,NEW] #a");
        change.asks(
                Code.ENUM_RENUMBERED,
                "shop.T#a",
                "NEW from 0 to 1, PAID from 1 to 0",
                "@Backfill(\"case a when 0 then 1 when 1 then 0 end\") and a number for the rows that hold LOST,");
        change.withBackfill("t.a", "1 - a")
                .does("alter column t.a: ordinal_enum[NEW, PAID, LOST] to ordinal_enum[PAID, NEW], filled with 1 - a");
    }

    @Test
    void onlyConstantsThatMoveAreNamed() {
        column("a ordinal_enum[X,NEW,PAID] #a", "a ordinal_enum[X,PAID,NEW,SENT] #a")
                .asks(
                        Code.ENUM_RENUMBERED,
                        "shop.T#a",
                        ": NEW from 1 to 2, PAID from 2 to 1.",
                        "then 1 end\"), put new");
    }

    @Test
    void constantsAtTheEndAreNoProblem() {
        column("a ordinal_enum[NEW] #a", "a ordinal_enum[NEW,PAID] #a")
                .does("alter column t.a: ordinal_enum[NEW] to ordinal_enum[NEW, PAID]");
    }

    @Test
    void aConstantThatGoesFromTheEndIsNarrowing() {
        column("a ordinal_enum[NEW,PAID] #a", "a ordinal_enum[NEW] #a").asks(Code.NARROWING, "shop.T#a");
    }

    @Test
    void oneThatGoesWhereOneLikeItComesIsAskedAbout() {
        Change change = column("a varchar(20) #a", "b text #b");
        change.asks(Code.RENAME_OR_DROP, "shop.T#b", "t.a goes and b comes", "@RenamedFrom(\"a\")");
        change.doesAndAsks("retire column t.a (its values stay)", "add column t.b text");
    }

    @Test
    void oneThatIsWorkedOutFromWhatGoesIsNoRename() {
        column("a varchar(20) #a", "b text #b")
                .withBackfill("t.b", "upper(a)")
                .does("retire column t.a (its values stay)", "add column t.b text, filled with upper(a)");
        column("a varchar(20) #a", "b text #b")
                .withBackfill("t.b", "'none'")
                .asks(Code.RENAME_OR_DROP, "shop.T#b", "t.a goes and b comes");
    }

    @Test
    void oneThatGoesWhereAnotherComesIsNot() {
        column("a varchar(20) #a", "b integer #b")
                .does("retire column t.a (its values stay)", "add column t.b integer");
    }

    @Test
    void aWrongNameInRenamedFromIsSaid() {
        column("", "b integer #b")
                .withRenamedColumn("t.b", "x")
                .asks(Code.RENAMED_FROM_NOTHING, "shop.T#b", "t.b is new: no column or member \"x\" goes from t");
    }

    @Test
    void rowsOfAMergedTableHaveNoCommonZero() {
        String before = """
                animal of zoo.Animal
                  id bigint not null #id
                  key id
                dog of zoo.Dog
                  id bigint not null #id
                  key id
                  foreign fk: id to animal(id)
                """;
        String after = """
                animal of zoo.Animal
                  id bigint not null #id
                  dtype varchar(31) not null
                  legs integer not null #legs
                  key id
                """;
        Change.from(before, after)
                .withZero("animal.dtype", "'Animal'")
                .withZero("animal.legs", "0")
                .asks(Code.NOT_NULL_WITHOUT_BACKFILL, "zoo.Animal", "animal.dtype");
        String apart = before.replace("foreign fk: id to", "bigint_id bigint #o\n  foreign fk: bigint_id to");
        Change.from(apart, after)
                .withZero("animal.dtype", "'Animal'")
                .withZero("animal.legs", "0")
                .does(
                        "drop foreign key fk on dog(bigint_id) to animal(id)",
                        "add column animal.dtype varchar(31) not null, filled with 'Animal'",
                        "add column animal.legs integer not null, filled with 0",
                        "retire table dog (its rows stay)");
    }
}
