package dev.tidemark.sample.migrations;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.smallint;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.tinyint;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/**
 * Keep stock.
 *
 * <ul>
 *   <li>add column customers.loyalty tinyint not null
 *   <li>add check customers_loyalty_check on customers: loyalty between 0 and 2
 *   <li>alter column orders.status enum[NEW, PAID, SHIPPED, CANCELLED] not null to enum[NEW, PAID, SHIPPED, RETURNED, CANCELLED] not null
 *   <li>add column products.slug varchar(220) not null
 *   <li>add unique key UKdf1eb9dc3e44d2e6e8d1b263 on products(slug)
 *   <li>create table reviews
 *   <li>create table warehouses
 *   <li>create table stock
 * </ul>
 */
@Revision(
        id = "20261121-073824-keep-stock",
        parents = "20261121-073800-take-payments",
        checksum = "56cde5693f95408f07b97c81daba043069ed821792175bd85c1f1dfd8c075ffb")
public final class R20261121_073824_KeepStock implements Migration {
    @Override
    public void upgrade(Operations db) {
        db.alterTable("customers", t -> {
            t.addColumn("loyalty", tinyint()).notNull().backfill("0");
            t.addCheck("customers_loyalty_check", "loyalty between 0 and 2");
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
        db.run("slugs from names", new SlugsFromNames());
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
            t.dropCheck("customers_loyalty_check", "loyalty between 0 and 2");
            t.dropColumn("loyalty", tinyint()).notNull();
        });
    }
}
