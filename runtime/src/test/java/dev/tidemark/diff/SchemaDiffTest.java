package dev.tidemark.diff;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a person would expect of a diff, example by example; each also obeys the laws. */
class SchemaDiffTest {
    private static final Schema SHOP = schema(db -> {
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull();
            t.column("phone", varchar(20));
            t.column("points", integer()).notNull();
            t.primaryKey("id");
        });
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint());
            t.primaryKey("id");
            t.foreignKey("fk_orders_customer", "customer_id").references("customers", "id");
        });
    });

    private static Schema schema(Consumer<Operations> words) {
        return Applied.to(Schema.EMPTY, Operations.record(words));
    }

    private static Schema after(Consumer<Operations> words) {
        return Applied.to(SHOP, Operations.record(words));
    }

    private static Hints backfill(String column, String expression) {
        return new Hints(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of(column, Backfill.of(expression))),
                Map.of(),
                new TreeSet<>());
    }

    private static SchemaDiff diff(Schema after, Hints hints) {
        SchemaDiff diff = SchemaDiff.between(SHOP, after, hints);
        Schema there = Applied.to(SHOP, diff.operations());
        assertThat(there.live()).isEqualTo(after.live());
        assertThat(Applied.to(there, Inverse.of(diff.operations())).live()).isEqualTo(SHOP.live());
        assertThat(SchemaDiff.between(after, after, hints).operations()).isEmpty();
        return diff;
    }

    private static List<String> words(SchemaDiff diff) {
        return diff.operations().stream().map(Description::of).toList();
    }

    private static Consumer<Operations> phone(int length) {
        return db -> db.alterTable(
                "customers", t -> t.alterColumn("phone", varchar(20)).becomes(varchar(length)));
    }

    @Test
    void aWiderColumnKeepsItsValuesWhateverBackfillStandsOnIt() {
        SchemaDiff diff = diff(after(phone(40)), backfill("customers.phone", "'unknown'"));
        assertThat(diff.problems()).isEmpty();
        assertThat(diff.operations())
                .singleElement()
                .isInstanceOfSatisfying(
                        Operation.AlterColumn.class,
                        alter -> assertThat(alter.backfill()).isNull());
    }

    @Test
    void aPrimitivesZeroIsNoConversion() {
        Schema wider = after(db -> db.alterTable(
                "customers",
                t -> t.alterColumn("points", integer())
                        .notNull()
                        .becomes(bigint())
                        .notNull()));
        SchemaDiff diff = diff(
                wider,
                new Hints(
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        Map.of("customers.points", "0"),
                        new TreeSet<>()));
        assertThat(diff.operations())
                .singleElement()
                .isInstanceOfSatisfying(
                        Operation.AlterColumn.class,
                        alter -> assertThat(alter.backfill()).isNull());
    }

    @Test
    void aConstantDoesNotConvertANarrowedColumn() {
        SchemaDiff diff = diff(after(phone(10)), backfill("customers.phone", "'phone'"));
        assertThat(diff.problems()).extracting(Problem::code).containsExactly(Code.NARROWING);
        assertThat(diff.operations())
                .singleElement()
                .isInstanceOfSatisfying(
                        Operation.AlterColumn.class,
                        alter -> assertThat(alter.backfill()).isNull());
    }

    @Test
    void anExpressionThatReadsTheColumnConvertsIt() {
        SchemaDiff diff = diff(after(phone(10)), backfill("customers.phone", "substring(PHONE, 1, 10)"));
        assertThat(diff.problems()).isEmpty();
        assertThat(diff.operations())
                .singleElement()
                .isInstanceOfSatisfying(
                        Operation.AlterColumn.class,
                        alter -> assertThat(alter.backfill()).isEqualTo(Backfill.of("substring(PHONE, 1, 10)")));
    }

    @Test
    void aNewUniqueKeyLeavesTheKeysAloneThatPointAtItsTable() {
        Schema unique = after(db -> db.alterTable("customers", t -> t.addUnique("uk_phone", "phone")));
        assertThat(words(diff(unique, Hints.NONE))).containsExactly("add unique key uk_phone on customers(phone)");
    }

    @Test
    void whatChangesWithinOneTableStandsTogether() {
        Schema more = after(db -> {
            db.createTable("branches", t -> {
                t.column("id", bigint()).notNull();
                t.primaryKey("id");
            });
            db.alterTable("customers", t -> {
                t.addColumn("city", varchar(40));
                t.addIndex("ix_city", "city");
            });
            db.alterTable("orders", t -> {
                t.addColumn("branch_id", bigint());
                t.addColumn("payer_id", bigint());
                t.addForeignKey("fk_orders_branch", "branch_id").references("branches", "id");
                t.addForeignKey("fk_orders_payer", "payer_id").references("customers", "id");
            });
        });
        assertThat(words(diff(more, Hints.NONE)))
                .containsExactly(
                        "add column customers.city varchar(40)",
                        "create index ix_city on customers(city)",
                        "add column orders.branch_id bigint",
                        "add column orders.payer_id bigint",
                        "add foreign key fk_orders_payer on orders(payer_id) to customers(id)",
                        "create table branches",
                        "add foreign key fk_orders_branch on orders(branch_id) to branches(id)");
    }
}
