package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a schema is after operations, and which operations do not fit it. */
class AppliedTest {
    private static final Schema SHOP = after(Schema.EMPTY, db -> {
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull();
            t.column("points", integer());
            t.column("old", integer()).notNull();
            t.primaryKey("id");
            t.unique("uk", "points");
            t.check("ck", "points > 0");
            t.index("ix", "points desc", "id");
        });
        db.createTable("orders", t -> {
            t.column("customer_id", bigint());
            t.foreignKey("fk", "customer_id").references("customers", "id");
        });
        db.createSequence("s", 1, 50);
    });

    private static Schema after(Schema schema, Consumer<Operations> operations) {
        return Applied.to(schema, Operations.record(operations));
    }

    private static Table customers(Consumer<AlterTableWords> changes) {
        return named(after(SHOP, db -> db.alterTable("customers", changes)).tables(), "customers");
    }

    private static <V> V named(Map<String, V> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static void refused(String message, Consumer<Operations> operations) {
        assertThatThrownBy(() -> after(SHOP, operations))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static void refusedOfCustomers(String message, Consumer<AlterTableWords> changes) {
        refused(message, db -> db.alterTable("customers", changes));
    }

    @Test
    void aRenamedTableTakesItsReferencesAlong() {
        Schema renamed = after(SHOP, db -> db.renameTable("customers", "clients"));
        assertThat(renamed.tables()).containsOnlyKeys("clients", "orders");
        assertThat(named(named(renamed.tables(), "orders").foreignKeys(), "fk").targetTable())
                .isEqualTo("clients");
    }

    @Test
    void aRenamedColumnTakesItsKeysAlong() {
        Schema renamed = after(
                SHOP,
                db -> db.alterTable("customers", t -> {
                    t.renameColumn("id", "number");
                    t.renameColumn("points", "score");
                }));
        Table table = named(renamed.tables(), "customers");
        assertThat(table.columns()).containsOnlyKeys("number", "score", "old");
        assertThat(table.primaryKey()).extracting(key -> key.columns().get(0)).isEqualTo("number");
        assertThat(named(table.uniques(), "uk").columns()).containsExactly("score");
        assertThat(named(table.indexes(), "ix").columns()).containsExactly("score desc", "number");
        assertThat(named(named(renamed.tables(), "orders").foreignKeys(), "fk").targetColumns())
                .containsExactly("number");
    }

    @Test
    void whatIsRetiredIsStillThereAndNullable() {
        Table table = customers(t -> t.retireColumn("old", integer()).notNull());
        assertThat(table.columns().get("old")).matches(column -> column.retired() && column.nullable());
        Schema retired = after(SHOP, db -> db.retireTable("orders", t -> {}));
        assertThat(named(retired.tables(), "orders").retired()).isTrue();
        assertThat(retired.live().tables()).containsOnlyKeys("customers");
        assertThat(after(retired, db -> db.restoreTable("orders", t -> {}))).isEqualTo(SHOP);
    }

    @Test
    void aRestoredColumnIsWhatTheOperationSays() {
        Table table = customers(t -> {
            t.retireColumn("old", integer()).notNull();
            t.restoreColumn("old", integer()).notNull().defaultTo("1");
        });
        assertThat(table.columns().get("old"))
                .matches(column -> !column.retired() && !column.nullable() && "1".equals(column.defaultValue()));
    }

    @Test
    void whatIsRetiredStaysSoWhenItChanges() {
        Table table = customers(t -> {
            t.retireColumn("old", integer());
            t.alterColumn("old", integer()).becomes(bigint());
        });
        assertThat(table.columns().get("old"))
                .matches(column -> column.retired() && column.type().equals(bigint()));
    }

    @Test
    void constraintsAndIndexesAreRenamed() {
        Table table = customers(t -> {
            t.renameConstraint("uk", "unique_points");
            t.renameConstraint("ck", "positive");
            t.renameIndex("ix", "by_points");
        });
        assertThat(table.constraints()).containsOnlyKeys("unique_points", "positive");
        assertThat(table.indexes()).containsOnlyKeys("by_points");
        assertThat(named(table.indexes(), "by_points").name()).isEqualTo("by_points");
        Schema renamed = after(SHOP, db -> db.alterTable("orders", t -> t.renameConstraint("fk", "owner")));
        assertThat(named(renamed.tables(), "orders").foreignKeys()).containsOnlyKeys("owner");
    }

    @Test
    void sequencesKeepWhatTheyAre() {
        assertThat(after(SHOP, db -> db.renameSequence("s", "r")).sequences().values())
                .containsExactly(new Sequence("r", 1, 50));
        assertThat(after(SHOP, db -> db.alterSequence("s", 1, 50, 10))
                        .sequences()
                        .values())
                .containsExactly(new Sequence("s", 1, 10));
        assertThat(after(SHOP, db -> db.dropSequence("s", 1, 50)).sequences()).isEmpty();
    }

    @Test
    void viewsComeAndGo() {
        Schema seen = after(SHOP, db -> db.createView("v", "select 1"));
        assertThat(seen.views()).containsOnlyKeys("v");
        assertThat(after(seen, db -> db.dropView("v", "select 1"))).isEqualTo(SHOP);
        refused("there is no view named v", db -> db.dropView("v", "select 1"));
        refused("there is already a view named v", db -> {
            db.createView("v", "select 1");
            db.createView("v", "select 2");
        });
    }

    @Test
    void whatAPersonWroteChangesNoSchema() {
        assertThat(after(SHOP, db -> {
                    db.sql("delete from orders");
                    db.run("numbers", connection -> {});
                    db.unfinished("move a to b");
                }))
                .isEqualTo(SHOP);
    }

    @Test
    void whatIsNotThereCannotChange() {
        refused("there is no table named x", db -> db.dropTable("x", t -> {}));
        refused("there is no table named x", db -> db.renameTable("x", "y"));
        refused("there is no table named x", db -> db.retireTable("x", t -> {}));
        refused("there is no table named x", db -> db.alterTable("x", t -> t.addPrimaryKey("id")));
        refused("there is no sequence named x", db -> db.dropSequence("x", 1, 1));
        refused("there is no sequence named x", db -> db.renameSequence("x", "y"));
        refused("there is no sequence named x", db -> db.alterSequence("x", 1, 1, 2));
        String column = "there is no column of customers named x";
        refusedOfCustomers(column, t -> t.dropColumn("x", integer()));
        refusedOfCustomers(column, t -> t.retireColumn("x", integer()));
        refusedOfCustomers(column, t -> t.restoreColumn("x", integer()));
        refusedOfCustomers(column, t -> t.renameColumn("x", "y"));
        refusedOfCustomers(column, t -> t.alterColumn("x", integer()).becomes(bigint()));
        refusedOfCustomers("there is no unique key of customers named x", t -> t.dropUnique("x", "id"));
        refusedOfCustomers("there is no check of customers named x", t -> t.dropCheck("x", "1 = 1"));
        refusedOfCustomers("there is no index of customers named x", t -> t.dropIndex("x", "id"));
        refusedOfCustomers("there is no index of customers named x", t -> t.renameIndex("x", "y"));
        refusedOfCustomers("there is no constraint of customers named x", t -> t.renameConstraint("x", "y"));
        refusedOfCustomers(
                "there is no foreign key of customers named x",
                t -> t.dropForeignKey("x", "id").references("orders", "customer_id"));
    }

    @Test
    void whatIsThereCannotComeAgain() {
        refused("there is already a table named orders", db -> db.createTable("orders", t -> {}));
        refused("there is already a table named orders", db -> db.renameTable("customers", "orders"));
        refused("there is already a sequence named s", db -> db.createSequence("s", 1, 1));
        refused("there is already a sequence named s", db -> {
            db.createSequence("r", 1, 1);
            db.renameSequence("r", "s");
        });
        refusedOfCustomers("there is already a column of customers named id", t -> t.addColumn("id", bigint()));
        refusedOfCustomers("there is already a column of customers named id", t -> t.renameColumn("old", "id"));
        refusedOfCustomers("there is already a unique key of customers named uk", t -> t.addUnique("uk", "id"));
        refusedOfCustomers("there is already a check of customers named ck", t -> t.addCheck("ck", "1 = 1"));
        refusedOfCustomers("there is already a index of customers named ix", t -> t.addIndex("ix", "id"));
        refusedOfCustomers("there is already a constraint of customers named ck", t -> t.renameConstraint("uk", "ck"));
        refusedOfCustomers("there is already a index of customers named j", t -> {
            t.addIndex("j", "id");
            t.renameIndex("ix", "j");
        });
        refused(
                "there is already a foreign key of orders named fk",
                db -> db.alterTable(
                        "orders", t -> t.addForeignKey("fk", "customer_id").references("customers", "id")));
    }

    @Test
    void onlyWhatIsRetiredCanBeRestored() {
        refused("the table orders is not retired", db -> db.restoreTable("orders", t -> {}));
        refusedOfCustomers("the column customers.old is not retired", t -> t.restoreColumn("old", integer()));
    }
}
