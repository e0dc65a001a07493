package dev.tidemark.sample.migrations;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/**
 * Open the shop.
 *
 * <ul>
 *   <li>create sequence category_ids
 *   <li>create sequence product_ids
 *   <li>create table categories
 *   <li>create table customers
 *   <li>create table customer_phones
 *   <li>create table orders
 *   <li>create table products
 *   <li>create table order_lines
 * </ul>
 */
@Revision(
        id = "20261121-091256-open-the-shop",
        checksum = "b2b5d2772dadb2dbe8a8c40c1966c5373129e47e8f86c4e1ab1986548dafa430")
public final class R20261121_091256_OpenTheShop implements Migration {
    @Override
    public void upgrade(Operations db) {
        db.createSequence("category_ids", 1, 10);
        db.createSequence("product_ids", 1, 50);
        db.createTable("categories", t -> {
            t.column("id", bigint()).notNull();
            t.column("name", varchar(80)).notNull();
            t.column("parent_id", bigint());
            t.primaryKey("id");
            t.unique("UK0024fea332aaaf4b1f07bae0", "name");
            t.foreignKey("FKsaok720gsu4u2wrgbk10b5n8d", "parent_id").references("categories", "id");
        });
        db.createTable("customers", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("city", varchar(80));
            t.column("country", varchar(2));
            t.column("postcode", varchar(12));
            t.column("street", varchar(120));
            t.column("birthday", date());
            t.column("email", varchar(320)).notNull();
            t.column("name", varchar(120)).notNull();
            t.column("version", integer()).notNull();
            t.primaryKey("id");
            t.unique("ux_customers_email", "email");
            t.index("ix_customers_city_name", "city", "name");
        });
        db.createTable("customer_phones", t -> {
            t.column("customer_id", bigint()).notNull();
            t.column("phone", varchar(40)).notNull();
            t.primaryKey("customer_id", "phone");
            t.foreignKey("FKaxg5m8nchn15fuicfcousfdxp", "customer_id").references("customers", "id");
        });
        db.createTable("orders", t -> {
            t.column("id", uuid()).notNull();
            t.column("placed_at", timestampWithTimeZone(6)).notNull();
            t.column("status", enumeration(20, "NEW", "PAID", "SHIPPED", "CANCELLED"))
                    .notNull();
            t.column("version", bigint()).notNull();
            t.column("customer_id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKpxtb8awmi0dk6smoh2vp1litg", "customer_id").references("customers", "id");
            t.index("ix_orders_customer_placed", "customer_id", "placed_at desc");
        });
        db.createTable("products", t -> {
            t.column("id", bigint()).notNull();
            t.column("currency", nativeType("varchar(3)"));
            t.column("kilograms", decimal(8, 3));
            t.column("name", varchar(200)).notNull();
            t.column("price", bigint()).notNull();
            t.column("category_id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKog2rp4qthbtt2lfyhfo32lsw9", "category_id").references("categories", "id");
        });
        db.createTable("order_lines", t -> {
            t.column("quantity", integer()).notNull();
            t.column("unit_price", bigint()).notNull();
            t.column("order_id", uuid()).notNull();
            t.column("product_id", bigint()).notNull();
            t.primaryKey("order_id", "product_id");
            t.foreignKey("FK1smc0s578t2oih21yn9hw6usr", "order_id").references("orders", "id");
            t.foreignKey("FK5v1oeejtgtf2n3toppm3tkuhh", "product_id").references("products", "id");
        });
    }

    @Override
    public void downgrade(Operations db) {
        db.dropTable("order_lines", t -> {
            t.column("quantity", integer()).notNull();
            t.column("unit_price", bigint()).notNull();
            t.column("order_id", uuid()).notNull();
            t.column("product_id", bigint()).notNull();
            t.primaryKey("order_id", "product_id");
            t.foreignKey("FK1smc0s578t2oih21yn9hw6usr", "order_id").references("orders", "id");
            t.foreignKey("FK5v1oeejtgtf2n3toppm3tkuhh", "product_id").references("products", "id");
        });
        db.dropTable("products", t -> {
            t.column("id", bigint()).notNull();
            t.column("currency", nativeType("varchar(3)"));
            t.column("kilograms", decimal(8, 3));
            t.column("name", varchar(200)).notNull();
            t.column("price", bigint()).notNull();
            t.column("category_id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKog2rp4qthbtt2lfyhfo32lsw9", "category_id").references("categories", "id");
        });
        db.dropTable("orders", t -> {
            t.column("id", uuid()).notNull();
            t.column("placed_at", timestampWithTimeZone(6)).notNull();
            t.column("status", enumeration(20, "NEW", "PAID", "SHIPPED", "CANCELLED"))
                    .notNull();
            t.column("version", bigint()).notNull();
            t.column("customer_id", bigint()).notNull();
            t.primaryKey("id");
            t.foreignKey("FKpxtb8awmi0dk6smoh2vp1litg", "customer_id").references("customers", "id");
            t.index("ix_orders_customer_placed", "customer_id", "placed_at desc");
        });
        db.dropTable("customer_phones", t -> {
            t.column("customer_id", bigint()).notNull();
            t.column("phone", varchar(40)).notNull();
            t.primaryKey("customer_id", "phone");
            t.foreignKey("FKaxg5m8nchn15fuicfcousfdxp", "customer_id").references("customers", "id");
        });
        db.dropTable("customers", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("city", varchar(80));
            t.column("country", varchar(2));
            t.column("postcode", varchar(12));
            t.column("street", varchar(120));
            t.column("birthday", date());
            t.column("email", varchar(320)).notNull();
            t.column("name", varchar(120)).notNull();
            t.column("version", integer()).notNull();
            t.primaryKey("id");
            t.unique("ux_customers_email", "email");
            t.index("ix_customers_city_name", "city", "name");
        });
        db.dropTable("categories", t -> {
            t.column("id", bigint()).notNull();
            t.column("name", varchar(80)).notNull();
            t.column("parent_id", bigint());
            t.primaryKey("id");
            t.unique("UK0024fea332aaaf4b1f07bae0", "name");
            t.foreignKey("FKsaok720gsu4u2wrgbk10b5n8d", "parent_id").references("categories", "id");
        });
        db.dropSequence("product_ids", 1, 50);
        db.dropSequence("category_ids", 1, 10);
    }
}
