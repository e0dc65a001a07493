package dev.tidemark.sample.migrations;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.clob;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/**
 * Take payments.
 *
 * <ul>
 *   <li>create sequence promotion_ids
 *   <li>add column products.description clob
 *   <li>create table payments
 *   <li>create table card_payments
 *   <li>create table invoice_payments
 *   <li>create table promotions
 *   <li>create table tags
 *   <li>create table product_tags
 * </ul>
 */
@Revision(
        id = "20261121-091332-take-payments",
        parents = "20261121-091256-open-the-shop",
        checksum = "fb9a8a8940c594765fd968fa833202b43391cb51c259c217d49b218c45973c5f")
public final class R20261121_091332_TakePayments implements Migration {
    @Override
    public void upgrade(Operations db) {
        db.createSequence("promotion_ids", 1, 1);
        db.alterTable("products", t -> {
            t.addColumn("description", clob());
        });
        db.createTable("payments", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("amount", bigint()).notNull();
            t.column("paid_at", timestampWithTimeZone(6));
            t.column("order_id", uuid()).notNull();
            t.primaryKey("id");
            t.foreignKey("FK81gagumt0r8y3rmudcgpbk42l", "order_id").references("orders", "id");
        });
        db.createTable("card_payments", t -> {
            t.column("last_four", varchar(4)).notNull();
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKnsnhlyvh3crb3pqa8e5s52uyl", "id").references("payments", "id");
        });
        db.createTable("invoice_payments", t -> {
            t.column("due", date());
            t.column("invoice_number", varchar(30)).notNull();
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
            t.unique("UK340f5878e8e528433ff74414", "invoice_number");
            t.foreignKey("FKocxkeii0b7mxbquhvpju9ceux", "id").references("payments", "id");
        });
        db.createTable("promotions", t -> {
            t.column("kind", varchar(20)).notNull();
            t.column("id", bigint()).notNull();
            t.column("code", varchar(30)).notNull();
            t.column("ends", date());
            t.column("less", bigint());
            t.column("percent", decimal(5, 2));
            t.primaryKey("id");
            t.unique("UKb791945e6f7d9fe0f4bd7a9e", "code");
            t.check("promotions_kind_check", "kind in ('AMOUNT','PERCENT')");
        });
        db.createTable("tags", t -> {
            t.column("id", integer()).notNull().identity();
            t.column("word", varchar(40)).notNull();
            t.primaryKey("id");
            t.unique("UK947f4aaac05ab324f13fb40d", "word");
        });
        db.createTable("product_tags", t -> {
            t.column("product_id", bigint()).notNull();
            t.column("tag_id", integer()).notNull();
            t.primaryKey("product_id", "tag_id");
            t.foreignKey("FK5rk6s19k3risy7q7wqdr41uss", "product_id").references("products", "id");
            t.foreignKey("FKpur2885qb9ae6fiquu77tcv1o", "tag_id").references("tags", "id");
        });
    }

    @Override
    public void downgrade(Operations db) {
        db.dropTable("product_tags", t -> {
            t.column("product_id", bigint()).notNull();
            t.column("tag_id", integer()).notNull();
            t.primaryKey("product_id", "tag_id");
            t.foreignKey("FK5rk6s19k3risy7q7wqdr41uss", "product_id").references("products", "id");
            t.foreignKey("FKpur2885qb9ae6fiquu77tcv1o", "tag_id").references("tags", "id");
        });
        db.dropTable("tags", t -> {
            t.column("id", integer()).notNull().identity();
            t.column("word", varchar(40)).notNull();
            t.primaryKey("id");
            t.unique("UK947f4aaac05ab324f13fb40d", "word");
        });
        db.dropTable("promotions", t -> {
            t.column("kind", varchar(20)).notNull();
            t.column("id", bigint()).notNull();
            t.column("code", varchar(30)).notNull();
            t.column("ends", date());
            t.column("less", bigint());
            t.column("percent", decimal(5, 2));
            t.primaryKey("id");
            t.unique("UKb791945e6f7d9fe0f4bd7a9e", "code");
            t.check("promotions_kind_check", "kind in ('AMOUNT','PERCENT')");
        });
        db.dropTable("invoice_payments", t -> {
            t.column("due", date());
            t.column("invoice_number", varchar(30)).notNull();
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
            t.unique("UK340f5878e8e528433ff74414", "invoice_number");
            t.foreignKey("FKocxkeii0b7mxbquhvpju9ceux", "id").references("payments", "id");
        });
        db.dropTable("card_payments", t -> {
            t.column("last_four", varchar(4)).notNull();
            t.column("id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKnsnhlyvh3crb3pqa8e5s52uyl", "id").references("payments", "id");
        });
        db.dropTable("payments", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("amount", bigint()).notNull();
            t.column("paid_at", timestampWithTimeZone(6));
            t.column("order_id", uuid()).notNull();
            t.primaryKey("id");
            t.foreignKey("FK81gagumt0r8y3rmudcgpbk42l", "order_id").references("orders", "id");
        });
        db.alterTable("products", t -> {
            t.dropColumn("description", clob());
        });
        db.dropSequence("promotion_ids", 1, 1);
    }
}
