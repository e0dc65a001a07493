package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Operations in fewer words, which lead to the same schema. */
class FoldedTest {
    /** The folded operations in words; there they lead where all of them do, and so do those back. */
    private static List<String> fold(Consumer<Operations> words) {
        List<Operation> all = Operations.record(words);
        Schema before = Applied.to(Schema.EMPTY, Operations.record(FoldedTest::customers));
        List<Operation> up = Folded.up(all);
        Schema after = Applied.to(before, all);
        assertThat(Applied.to(before, up)).isEqualTo(after);
        List<Operation> back = Inverse.of(all);
        assertThat(Applied.to(after, Folded.down(back))).isEqualTo(Applied.to(after, back));
        return up.stream().map(Description::of).toList();
    }

    private static void customers(Operations db) {
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull();
            t.column("mail", varchar(80));
            t.primaryKey("id");
        });
    }

    private static void orders(Operations db) {
        db.createTable("orders", t -> {
            t.column("id", bigint()).notNull();
            t.column("customer_id", bigint());
            t.primaryKey("id");
        });
    }

    @Test
    void whatBelongsToANewTableIsCreatedWithIt() {
        assertThat(fold(db -> {
                    db.alterTable("customers", t -> t.addColumn("phone", varchar(20)));
                    orders(db);
                    db.alterTable("orders", t -> {
                        t.addColumn("note", varchar(40)).notNull().backfill("'none'");
                        t.renameColumn("note", "remark");
                        t.addForeignKey("fk_who", "customer_id").references("customers", "id");
                        t.addIndex("ix_who", "customer_id");
                    });
                    db.renameTable("orders", "purchases");
                }))
                .containsExactly("add column customers.phone varchar(20)", "create table purchases");
    }

    @Test
    void aKeyWaitsForTheTableThatItNeeds() {
        assertThat(fold(db -> {
                    orders(db);
                    db.createTable("places", t -> {
                        t.column("id", bigint()).notNull();
                        t.primaryKey("id");
                    });
                    db.alterTable("orders", t -> {
                        t.addColumn("place_id", bigint());
                        t.addForeignKey("fk_where", "place_id").references("places", "id");
                    });
                }))
                .containsExactly(
                        "create table orders",
                        "create table places",
                        "add foreign key fk_where on orders(place_id) to places(id)");
    }

    @Test
    void whatComesAndGoesNeverComes() {
        assertThat(fold(db -> {
                    orders(db);
                    db.alterTable("customers", t -> {
                        t.addColumn("fax", varchar(20));
                        t.addColumn("phone", varchar(20));
                        t.alterColumn("phone", varchar(20)).becomes(varchar(30));
                        t.addIndex("ix_mail", "mail");
                        t.dropIndex("ix_mail", "mail");
                        t.renameColumn("mail", "email");
                        t.renameColumn("email", "address");
                    });
                    db.dropTable("orders", t -> {
                        t.column("id", bigint()).notNull();
                        t.column("customer_id", bigint());
                        t.primaryKey("id");
                    });
                    db.alterTable("customers", t -> t.dropColumn("fax", varchar(20)));
                }))
                .contains("rename column customers.mail to address")
                .noneMatch(line -> line.contains("orders") || line.contains("ix_mail"));
    }

    @Test
    void whatRowsWouldTellIsKept() {
        List<String> lines = fold(db -> {
            db.alterTable("customers", t -> {
                t.addColumn("phone", varchar(20)).notNull().backfill("'unknown'");
                t.dropColumn("mail", varchar(80));
                t.addColumn("mail", varchar(80));
            });
        });
        assertThat(lines).hasSize(3);
    }

    @Test
    void nothingPassesOverAStepOfOnesOwn() {
        assertThat(fold(db -> {
                    orders(db);
                    db.sql("insert into orders (id) values (1)").needsNoUndo();
                    db.alterTable("orders", t -> t.addColumn("note", varchar(40)));
                }))
                .hasSize(3);
    }
}
