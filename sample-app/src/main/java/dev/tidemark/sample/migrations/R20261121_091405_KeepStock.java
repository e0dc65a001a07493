package dev.tidemark.sample.migrations;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.smallint;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/**
 * Keep stock.
 *
 * <ul>
 *   <li>add column customers.loyalty ordinal_enum[NONE, SILVER, GOLD] not null
 *   <li>alter column orders.status: enum[NEW, PAID, SHIPPED, CANCELLED] to enum[NEW, PAID, SHIPPED, RETURNED, CANCELLED]
 *   <li>add column products.slug varchar(220) not null
 *   <li>add unique key UKdf1eb9dc3e44d2e6e8d1b263 on products(slug)
 *   <li>create table reviews
 *   <li>create table warehouses
 *   <li>create table stock
 * </ul>
 */
@Revision(
        id = "20261121-091405-keep-stock",
        parents = "20261121-091332-take-payments",
        checksum = "495fa3a443918e5d8464b33dfb04abb508531137712f33c015e6bff35c08b9db")
public final class R20261121_091405_KeepStock implements Migration {
    @Override
    public void upgrade(Operations db) {
        db.alterTable("customers", t -> {
            t.addColumn("loyalty", ordinalEnum("NONE", "SILVER", "GOLD"))
                    .notNull()
                    .backfill("0");
        });
        db.alterTable("orders", t -> {
            t.alterColumn("status", enumeration(20, "NEW", "PAID", "SHIPPED", "CANCELLED"))
                    .notNull()
                    .becomes(enumeration(20, "NEW", "PAID", "SHIPPED", "RETURNED", "CANCELLED"))
                    .notNull();
        });
        db.alterTable("products", t -> {
            t.addColumn("slug", varchar(220)).notNull().backfill("'product-' || id");
        });
        db.run("slugs from names", new SlugsFromNames()).needsNoUndo();
        db.alterTable("products", t -> {
            t.addUnique("UKdf1eb9dc3e44d2e6e8d1b263", "slug");
        });
        db.createTable("reviews", t -> {
            t.column("id", uuid()).notNull();
            t.column("stars", smallint()).notNull();
            t.column("text", varchar(2000));
            t.column("written_at", timestampWithTimeZone(6)).notNull();
            t.column("customer_id", bigint()).notNull();
            t.column("product_id", bigint()).notNull();
            t.primaryKey("id");
            t.unique("uk_reviews_once", "product_id", "customer_id");
            t.foreignKey("FK4sm0k8kw740iyuex3vwwv1etu", "customer_id").references("customers", "id");
            t.foreignKey("FKpl51cejpw4gy5swfar8br9ngi", "product_id").references("products", "id");
        });
        db.createTable("warehouses", t -> {
            t.column("code", varchar(10)).notNull();
            t.column("city", varchar(80));
            t.column("country", varchar(2));
            t.column("postcode", varchar(12));
            t.column("street", varchar(120));
            t.primaryKey("code");
        });
        db.createTable("stock", t -> {
            t.column("warehouse_code", varchar(255)).notNull();
            t.column("product_id", bigint()).notNull();
            t.column("counted_at", timestampWithTimeZone(6));
            t.column("pieces", integer()).notNull();
            t.primaryKey("warehouse_code", "product_id");
            t.foreignKey("FKeuiihog7wq4cu7nvqu7jx57d2", "product_id").references("products", "id");
            t.foreignKey("FKg3x2bq4kmccba5gwur8776jfi", "warehouse_code").references("warehouses", "code");
        });
    }

    @Override
    public void downgrade(Operations db) {
        db.dropTable("stock", t -> {
            t.column("warehouse_code", varchar(255)).notNull();
            t.column("product_id", bigint()).notNull();
            t.column("counted_at", timestampWithTimeZone(6));
            t.column("pieces", integer()).notNull();
            t.primaryKey("warehouse_code", "product_id");
            t.foreignKey("FKeuiihog7wq4cu7nvqu7jx57d2", "product_id").references("products", "id");
            t.foreignKey("FKg3x2bq4kmccba5gwur8776jfi", "warehouse_code").references("warehouses", "code");
        });
        db.dropTable("warehouses", t -> {
            t.column("code", varchar(10)).notNull();
            t.column("city", varchar(80));
            t.column("country", varchar(2));
            t.column("postcode", varchar(12));
            t.column("street", varchar(120));
            t.primaryKey("code");
        });
        db.dropTable("reviews", t -> {
            t.column("id", uuid()).notNull();
            t.column("stars", smallint()).notNull();
            t.column("text", varchar(2000));
            t.column("written_at", timestampWithTimeZone(6)).notNull();
            t.column("customer_id", bigint()).notNull();
            t.column("product_id", bigint()).notNull();
            t.primaryKey("id");
            t.unique("uk_reviews_once", "product_id", "customer_id");
            t.foreignKey("FK4sm0k8kw740iyuex3vwwv1etu", "customer_id").references("customers", "id");
            t.foreignKey("FKpl51cejpw4gy5swfar8br9ngi", "product_id").references("products", "id");
        });
        db.alterTable("products", t -> {
            t.dropUnique("UKdf1eb9dc3e44d2e6e8d1b263", "slug");
            t.dropColumn("slug", varchar(220)).notNull();
        });
        db.alterTable("orders", t -> {
            t.alterColumn("status", enumeration(20, "NEW", "PAID", "SHIPPED", "RETURNED", "CANCELLED"))
                    .notNull()
                    .becomes(enumeration(20, "NEW", "PAID", "SHIPPED", "CANCELLED"))
                    .notNull();
        });
        db.alterTable("customers", t -> {
            t.dropColumn("loyalty", ordinalEnum("NONE", "SILVER", "GOLD")).notNull();
        });
    }
}
