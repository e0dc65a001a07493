package dev.tidemark.diff;

import dev.tidemark.problem.Code;
import org.junit.jupiter.api.Test;

/** Values that will be read from another table: which row each belongs to only a person knows. */
class MovesTest {
    private static final String ONE_TABLE = """
            animal of zoo.Animal
              id bigint not null zoo.Animal#id
              name varchar(9) zoo.Animal#name
              barks integer zoo.Dog#barks
              key id
            """;
    private static final String JOINED = """
            animal of zoo.Animal
              id bigint not null zoo.Animal#id
              name varchar(9) zoo.Animal#name
              key id
            dog of zoo.Dog
              id bigint not null zoo.Dog#id
              barks integer zoo.Dog#barks
              key id
              foreign fk: id to animal(id)
            """;
    private static final String APART = """
            animal of zoo.Animal
              id bigint not null zoo.Animal#id
              name varchar(9) zoo.Animal#name
              key id
            dog of zoo.Dog
              id bigint not null zoo.Dog#id
              name varchar(9) zoo.Animal#name
              barks integer zoo.Dog#barks
              key id
            """;

    @Test
    void aMemberGoesToASubclassesNewTable() {
        Change change = Change.from(ONE_TABLE, JOINED);
        change.asks(Code.UNFINISHED, "zoo.Dog#barks", "from the table animal into dog", "tidemark:TM026");
        change.doesAndAsks(
                "retire column animal.barks (its values stay)",
                "create table dog",
                "unfinished: move animal.barks to dog");
        change.leaves("move animal.barks to dog: insert into dog (id, barks) select id, barks from animal where ...");
    }

    @Test
    void aMemberComesFromASubclassesTable() {
        Change change = Change.from(JOINED, ONE_TABLE);
        change.asks(Code.UNFINISHED, "zoo.Dog#barks", "from the table dog into animal");
        change.leaves("move dog.barks to animal: update animal set barks ="
                + " (select dog.barks from dog where dog.id = animal.id)");
    }

    @Test
    void aSubclassesTableTakesOverWhatItsSuperclassesHolds() {
        Change change = Change.from(JOINED, APART);
        change.doesAndAsks(
                "drop foreign key fk on dog(id) to animal(id)",
                "add column dog.name varchar(9)",
                "unfinished: move animal.name to dog");
        change.leaves("move animal.name to dog: update dog set name ="
                + " (select animal.name from animal where animal.id = dog.id)");
    }

    @Test
    void aSuperclassesTableGetsTheRowsOfItsSubclasses() {
        Change change = Change.from(APART, JOINED);
        change.doesAndAsks(
                "retire column dog.name (its values stay)",
                "unfinished: move dog.name to animal",
                "add foreign key fk on dog(id) to animal(id)");
        change.leaves("move dog.name to animal: insert into animal (id, name) select id, name from dog where ...");
    }

    @Test
    void anAssociationGetsATableOfItsOwn() {
        Change change = Change.from(COLUMN, TABLE);
        change.asks(Code.UNFINISHED, "shop.Order#lines", "into the table orders_lines of its own");
        change.leaves("move lines.order_id to orders_lines: insert into orders_lines (line_id, order_id)"
                + " select id, order_id from lines where order_id is not null");
    }

    @Test
    void anAssociationLosesItsTable() {
        Change change = Change.from(TABLE, COLUMN);
        change.asks(Code.UNFINISHED, "shop.Line#order", "out of its table orders_lines");
        change.leaves("move orders_lines to lines.order_id, which keeps one of several: update lines set order_id ="
                + " (select min(orders_lines.order_id) from orders_lines where orders_lines.line_id = lines.id)");
    }

    @Test
    void anAssociationOfOneMemberIsAskedForOnce() {
        String column = COLUMN.replace("bigint #order", "bigint shop.Order#lines");
        Change.from(TABLE, column)
                .doesAndAsks(
                        "drop foreign key to_line on orders_lines(line_id) to lines(id)",
                        "drop foreign key to_order on orders_lines(order_id) to orders(id)",
                        "add column lines.order_id bigint",
                        "add foreign key fk on lines(order_id) to orders(id)",
                        "unfinished: move orders_lines to lines.order_id, which keeps one of several",
                        "retire table orders_lines (its rows stay)")
                .asks(Code.UNFINISHED, "shop.Order#lines");
        Change.from(column, TABLE).asks(Code.UNFINISHED, "shop.Order#lines");
    }

    @Test
    void otherKeysOfTheHolderSayOtherThings() {
        String shelf = "  shelf_id bigint #shelf\n  key id\n  foreign a_shelf: shelf_id to shelves(id)\n";
        String shelves = "shelves of shop.Shelf\n  id bigint not null #id\n  key id\n";
        String column = COLUMN.replaceFirst("  key id\n", shelf) + shelves;
        String table = TABLE.replaceFirst("  key id\n", shelf) + shelves;
        Change there = Change.from(column, table);
        there.asks(Code.UNFINISHED, "shop.Order#lines", "into the table orders_lines of its own");
        there.leaves("move lines.order_id to orders_lines: insert into orders_lines (line_id, order_id)"
                + " select id, order_id from lines where order_id is not null");
        Change.from(table, column).asks(Code.UNFINISHED, "shop.Line#order", "out of its table orders_lines");
        // An association beside another that stays in its column.
        Change.from(column, column + TABLE.substring(TABLE.indexOf("orders_lines")))
                .leaves();
    }

    @Test
    void aTableWithMoreThanAnAssociationIsNone() {
        String more = TABLE.replace("  key order", "  price integer #price\n  said integer #said\n  key order");
        Change.from(COLUMN, more).leaves();
    }

    @Test
    void theAuthorTakesItOnOrSaysAValue() {
        Change.from(ONE_TABLE, JOINED)
                .accepting("TM026 zoo.Dog#barks")
                .does("retire column animal.barks (its values stay)", "create table dog");
        Change.from(ONE_TABLE, JOINED)
                .withBackfill("dog.barks", "1")
                .does("retire column animal.barks (its values stay)", "create table dog");
    }

    @Test
    void tablesThatHaveNothingToDoWithOneAnotherShareNoValues() {
        Change.from(
                        "a of shop.A\n  id bigint #id\n  x uuid #same\nb of shop.B\n  id bigint #id\n",
                        "a of shop.A\n  id bigint #id\nb of shop.B\n  id bigint #id\n  y uuid #same\n")
                .does("retire column a.x (its values stay)", "add column b.y uuid");
    }

    private static final String STREET_OF_ORDER = """
            orders of shop.Order
              id bigint not null shop.Order#id
              street varchar(9) shop.Order#place.street
              key id
            """;
    private static final String STREET_OF_PLACE = """
            orders of shop.Order
              id bigint not null shop.Order#id
              place_id bigint shop.Order#place
              key id
              foreign fk: place_id to places(id)
            places of shop.Place
              id bigint not null shop.Place#id
              street varchar(9) shop.Place#street
              key id
            """;

    @Test
    void anEmbeddableThatBecomesAnEntityTakesItsMembersAlong() {
        Change change = Change.from(STREET_OF_ORDER, STREET_OF_PLACE);
        change.asks(Code.UNFINISHED, "shop.Place#street", "from the table orders into places");
        change.leaves("move orders.street to places: insert into places (id, street) select id, street from orders"
                + " where ...");
        Change.from(STREET_OF_ORDER, STREET_OF_PLACE.replace("#street", "#road"))
                .leaves();
        Change.from(STREET_OF_ORDER, STREET_OF_PLACE.replace("  foreign fk: place_id to places(id)\n", ""))
                .leaves();
        Change.from(STREET_OF_ORDER.replace(" shop.Order#place.street", ""), STREET_OF_PLACE)
                .leaves();
        Change.from(STREET_OF_ORDER, STREET_OF_PLACE.replace(" shop.Place#street", ""))
                .leaves();
        Change.from(
                        STREET_OF_ORDER,
                        STREET_OF_PLACE.replace("place_id bigint", "street varchar(9) #street\n  place_id bigint"))
                .leaves();
    }

    @Test
    void anEntityThatBecomesAnEmbeddableGivesItsMembersBack() {
        Change.from(STREET_OF_PLACE, STREET_OF_ORDER)
                .asks(Code.UNFINISHED, "shop.Order#place.street", "from the table places into orders");
    }

    @Test
    void aTypeThatCouldNotTakeTheValueIsAnotherMember() {
        Change.from(ONE_TABLE, JOINED.replace("barks integer", "barks uuid"))
                .does("retire column animal.barks (its values stay)", "create table dog");
    }

    @Test
    void whatIsRetiredMovesNowhere() {
        Change.from(ONE_TABLE.replace("zoo.Dog#barks", "zoo.Dog#barks, retired"), JOINED)
                .does("create table dog");
    }

    private static final String COLUMN = """
            lines of shop.Line
              id bigint not null #id
              order_id bigint #order
              key id
              foreign fk: order_id to orders(id)
            orders of shop.Order
              id bigint not null #id
              key id
            """;
    private static final String TABLE = """
            lines of shop.Line
              id bigint not null #id
              key id
            orders of shop.Order
              id bigint not null #id
              key id
            orders_lines of shop.Order
              order_id bigint not null #lines
              line_id bigint not null #lines
              key order_id, line_id
              foreign to_line: line_id to lines(id)
              foreign to_order: order_id to orders(id)
            """;
}
