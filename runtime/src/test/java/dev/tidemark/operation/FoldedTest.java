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

    @Test
    void aNameIsTakenOnlyOnceItIsFree() {
        List<Operation> all = Operations.record(db -> {
            orders(db);
            db.dropTable("old", t -> {
                t.column("id", bigint()).notNull();
                t.primaryKeyNamed("pk_orders", "id");
            });
            db.alterTable("orders", t -> t.addPrimaryKeyNamed("PK_ORDERS", "id"));
        });
        assertThat(Folded.up(all)).isEqualTo(all);
    }

    @Test
    void anAddedColumnIsChangedOnlyWhereEveryRowHasNothingInIt() {
        List<Consumer<AlterTableWords>> kept = List.of(
                t -> {
                    t.addColumn("a", varchar(2)).defaultTo("'x'");
                    t.alterColumn("a", varchar(2)).defaultTo("'x'").becomes(varchar(3));
                },
                t -> {
                    t.addColumn("a", varchar(2));
                    t.alterColumn("a", varchar(2)).becomes(varchar(3)).defaultTo("'x'");
                },
                t -> {
                    t.addColumn("a", varchar(2));
                    t.alterColumn("a", varchar(2)).becomes(varchar(3)).notNull();
                },
                t -> {
                    t.addColumn("a", varchar(2)).generatedAs("mail");
                    t.alterColumn("a", varchar(2)).generatedAs("mail").becomes(varchar(3));
                },
                t -> {
                    t.addColumn("a", bigint()).identity();
                    t.alterColumn("a", bigint()).identity().becomes(bigint());
                },
                t -> {
                    t.addColumn("a", varchar(2)).backfill("'x'");
                    t.alterColumn("a", varchar(2)).becomes(varchar(3));
                },
                t -> {
                    t.addColumn("a", varchar(2));
                    t.alterColumn("a", varchar(2)).becomes(varchar(3)).backfill("'x'");
                },
                t -> {
                    t.addColumn("a", varchar(2));
                    t.alterColumn("mail", varchar(80)).becomes(varchar(90));
                });
        assertThat(kept)
                .allSatisfy(words -> assertThat(fold(db -> db.alterTable("customers", words)))
                        .hasSize(2));
        assertThat(fold(db -> db.alterTable("customers", t -> {
                    t.addColumn("a", varchar(2));
                    t.alterColumn("a", varchar(2)).becomes(varchar(3)).comment("said");
                })))
                .containsExactly("add column customers.a varchar(3)");
    }

    @Test
    void renamesFollowOneAnotherOnlyOnOneThing() {
        assertThat(fold(db -> {
                    orders(db);
                    db.sql("select 1").needsNoUndo();
                    db.renameTable("customers", "clients");
                    db.renameTable("orders", "purchases");
                    db.renameTable("clients", "buyers");
                    db.alterTable("buyers", t -> t.renameColumn("id", "number"));
                    db.alterTable("purchases", t -> t.renameColumn("id", "number"));
                    db.alterTable("buyers", t -> t.renameColumn("number", "no"));
                }))
                .containsExactly(
                        "create table orders",
                        "run SQL: select 1",
                        "rename table customers to buyers",
                        "rename table orders to purchases",
                        "rename column buyers.id to no",
                        "rename column purchases.id to number");
    }

    @Test
    void theWayBackIsFoldedBetweenStepsOfOnesOwn() {
        List<Operation> back = Operations.record(db -> {
            db.alterTable("customers", t -> {
                t.renameColumn("c", "b");
                t.renameColumn("b", "a");
            });
            db.sql("select 1");
            db.alterTable("customers", t -> {
                t.renameColumn("z", "y");
                t.renameColumn("y", "x");
            });
            db.unfinished("by hand");
            db.alterTable("customers", t -> {
                t.alterColumn("a", varchar(2)).becomes(varchar(3)).backfill("'x'");
                t.addColumn("b", varchar(3)).notNull().backfill("'x'");
                t.renameColumn("b", "c");
            });
        });
        assertThat(Folded.down(back).stream().map(Description::of))
                .containsExactly(
                        "rename column customers.c to a",
                        "run SQL: select 1",
                        "rename column customers.z to x",
                        "unfinished: by hand",
                        "alter column customers.a: varchar(2) to varchar(3)",
                        "add column customers.b varchar(3) not null",
                        "rename column customers.b to c");
    }
}
