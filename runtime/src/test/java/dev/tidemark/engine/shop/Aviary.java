package dev.tidemark.engine.shop;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/** Migrations that change a table in ways that SQLite's ALTER TABLE has no words for. */
public final class Aviary {
    private Aviary() {}

    /** Birds, and the rings that refer to them. */
    public static final class Birds implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("birds", t -> {
                t.column("id", bigint()).notNull().identity();
                t.column("name", varchar(20));
                t.column("age", integer());
                t.column("kind", varchar(10));
                t.primaryKey("id");
                t.index("ix_birds", "name");
            });
            db.createTable("rings", t -> {
                t.column("code", varchar(9)).notNull();
                t.column("bird_id", bigint());
                t.primaryKey("code");
                t.foreignKey("fk_ring", "bird_id").references("birds", "id");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("rings", t -> t.column("code", varchar(9)).notNull());
            db.dropTable("birds", t -> t.column("id", bigint()).notNull());
        }
    }

    /** Seven changes of one table, with another one's between them. */
    public static final class Grown implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("birds", t -> {
                t.alterColumn("name", varchar(20))
                        .becomes(varchar(60))
                        .notNull()
                        .backfill("'nameless ' || id");
                t.alterColumn("kind", varchar(10)).becomes(varchar(10)).defaultTo("'tit'");
                t.addColumn("wings", integer()).notNull().defaultTo("2").backfill("age - age + 2");
            });
            db.alterTable("rings", t -> t.addColumn("colour", varchar(10)));
            db.alterTable("birds", t -> {
                t.addCheck("ck_kind", "kind <> ''");
                t.addUnique("uk_kind", "kind", "age");
                t.addIndex("ix_age", "age desc");
                t.alterColumn("age", integer()).becomes(bigint());
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("birds", t -> {
                t.alterColumn("age", bigint()).becomes(integer());
                t.dropIndex("ix_age", "age desc");
                t.dropUnique("uk_kind", "kind", "age");
                t.dropCheck("ck_kind", "kind <> ''");
            });
            db.alterTable("rings", t -> t.dropColumn("colour", varchar(10)));
            db.alterTable("birds", t -> {
                t.dropColumn("wings", integer()).notNull().defaultTo("2");
                t.alterColumn("kind", varchar(10)).defaultTo("'tit'").becomes(varchar(10));
                t.alterColumn("name", varchar(60)).notNull().becomes(varchar(20));
            });
        }
    }

    /** Takes a column away that a view of others may read. */
    public static final class Ageless implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("birds", t -> {
                t.alterColumn("kind", varchar(10))
                        .becomes(varchar(10))
                        .notNull()
                        .backfill("'tit'");
                t.dropColumn("age", integer());
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("birds", t -> t.addColumn("age", integer()));
        }
    }

    /** Deletes a row that others refer to. */
    public static final class Flown implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("birds", t -> t.alterColumn("name", varchar(20)).becomes(varchar(70)));
            db.sql("delete from birds where id = 7").needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("birds", t -> t.alterColumn("name", varchar(70)).becomes(varchar(20)));
        }
    }
}
