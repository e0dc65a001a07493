package shop.migrations;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.annotations.Revision;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/**
 * Open the shop.
 *
 * <ul>
 *   <li>create table customer
 *   <li>create table tag
 *   <li>create table customer_favourite_tags
 * </ul>
 */
@Revision(
        id = "20261122-083537-open-the-shop",
        checksum = "79ed6484d0803e41fe7f4ad7bcb559b7e33a9937fe8dda758e3495c4725b5069"
)
public final class R20261122_083537_OpenTheShop implements Migration {
    @Override
    public void upgrade(Operations db) {
        db.createTable("customer", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("full_name", varchar(120)).notNull();
            t.primaryKey("id");
        });
        db.createTable("tag", t -> {
            t.column("word", varchar(255)).notNull();
            t.primaryKey("word");
        });
        db.createTable("customer_favourite_tags", t -> {
            t.column("customer_id", bigint()).notNull();
            t.column("favourite_tags_word", varchar(255)).notNull();
            t.primaryKey("customer_id", "favourite_tags_word");
            t.foreignKey("FK1204nj4ev2s97b3uplsb7t8et", "customer_id").references("customer", "id");
            t.foreignKey("FKgvtsau8dk09u1q8gu02vcyal8", "favourite_tags_word").references("tag", "word");
        });
    }

    @Override
    public void downgrade(Operations db) {
        db.dropTable("customer_favourite_tags", t -> {
            t.column("customer_id", bigint()).notNull();
            t.column("favourite_tags_word", varchar(255)).notNull();
            t.primaryKey("customer_id", "favourite_tags_word");
            t.foreignKey("FK1204nj4ev2s97b3uplsb7t8et", "customer_id").references("customer", "id");
            t.foreignKey("FKgvtsau8dk09u1q8gu02vcyal8", "favourite_tags_word").references("tag", "word");
        });
        db.dropTable("tag", t -> {
            t.column("word", varchar(255)).notNull();
            t.primaryKey("word");
        });
        db.dropTable("customer", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("full_name", varchar(120)).notNull();
            t.primaryKey("id");
        });
    }
}
