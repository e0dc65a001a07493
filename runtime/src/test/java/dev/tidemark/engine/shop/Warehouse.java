package dev.tidemark.engine.shop;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/** A warehouse whose tables are large: one by number, one by two columns, one by UUID. */
public final class Warehouse {
    private Warehouse() {}

    /** The tables. */
    public static final class Tables implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("parts", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", varchar(40));
                t.column("weight", integer());
                t.primaryKey("id");
                t.index("ix_parts_weight", "weight");
            });
            db.createTable("places", t -> {
                t.column("hall", varchar(20)).notNull();
                t.column("shelf", integer()).notNull();
                t.column("part_id", bigint());
                t.primaryKey("hall", "shelf");
            });
            db.createTable("moves", t -> {
                t.column("id", uuid()).notNull();
                t.column("number", bigint()).notNull();
                t.column("note", varchar(100));
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("moves", t -> {
                t.column("id", uuid()).notNull();
                t.column("number", bigint()).notNull();
                t.column("note", varchar(100));
            });
            db.dropTable("places", t -> {
                t.column("hall", varchar(20)).notNull();
                t.column("shelf", integer()).notNull();
                t.column("part_id", bigint());
                t.primaryKey("hall", "shelf");
            });
            db.dropTable("parts", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", varchar(40));
                t.column("weight", integer());
                t.primaryKey("id");
                t.index("ix_parts_weight", "weight");
            });
        }
    }

    /** The parts get their numbers from the database, for which MariaDB copies the table. */
    public static final class Numbered implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("places", t -> t.addColumn("code", varchar(60)));
            db.alterTable(
                    "parts",
                    t -> t.alterColumn("id", bigint())
                            .notNull()
                            .becomes(bigint())
                            .notNull()
                            .identity());
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable(
                    "parts",
                    t -> t.alterColumn("id", bigint())
                            .notNull()
                            .identity()
                            .becomes(bigint())
                            .notNull());
            db.alterTable("places", t -> t.dropColumn("code", varchar(60)));
        }
    }

    /** All that has a gentle form, and some that has none. */
    public static final class Growth implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("parts", t -> {
                t.dropIndex("ix_parts_weight", "weight");
                t.addColumn("kind", varchar(10)).notNull().backfill("'bolt'");
                t.addColumn("label", varchar(60)).notNull().backfill("lower(name)");
                t.alterColumn("weight", integer()).becomes(integer()).notNull().backfill("0");
                t.addColumn("stock", integer()).notNull().defaultTo("7").backfill("coalesce(weight, 0) + 1");
                t.addUnique("uk_parts_label", "label");
                t.addIndex("ix_parts_kind", "kind");
                t.addCheck("ck_parts_weight", "weight >= 0");
                t.retireColumn("name", varchar(40));
            });
            db.alterTable("places", t -> {
                t.addColumn("code", varchar(60)).notNull().backfill("upper(hall)");
                t.addForeignKey("fk_places_part", "part_id").references("parts", "id");
            });
            db.alterTable("moves", t -> {
                t.addPrimaryKeyNamed("pk_moves", "id");
                t.addColumn("reason", varchar(60)).backfill("lower(note)");
            });
            db.renameTable("moves", "movements");
            db.alterTable("movements", t -> t.addIndex("ix_movements_number", "number"));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("movements", t -> t.dropIndex("ix_movements_number", "number"));
            db.renameTable("movements", "moves");
            db.alterTable("moves", t -> {
                t.dropColumn("reason", varchar(60));
                t.dropPrimaryKeyNamed("pk_moves", "id");
            });
            db.alterTable("places", t -> {
                t.dropForeignKey("fk_places_part", "part_id").references("parts", "id");
                t.dropColumn("code", varchar(60)).notNull();
            });
            db.alterTable("parts", t -> {
                t.restoreColumn("name", varchar(40));
                t.dropCheck("ck_parts_weight", "weight >= 0");
                t.dropIndex("ix_parts_kind", "kind");
                t.dropUnique("uk_parts_label", "label");
                t.dropColumn("stock", integer()).notNull().defaultTo("7");
                t.alterColumn("weight", integer()).notNull().becomes(integer());
                t.dropColumn("label", varchar(60)).notNull();
                t.dropColumn("kind", varchar(10)).notNull();
                t.addIndex("ix_parts_weight", "weight");
            });
        }
    }
}
