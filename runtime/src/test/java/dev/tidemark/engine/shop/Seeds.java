package dev.tidemark.engine.shop;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.RowWords;
import dev.tidemark.operation.TableWords;

/** Migrations whose rows are stated in them. */
public final class Seeds {
    private Seeds() {}

    private static void rights(TableWords t) {
        t.column("id", bigint()).notNull();
        t.column("name", varchar(40)).notNull();
        t.column("open", bool());
        t.primaryKey("id");
        t.unique("uk_rights_name", "name");
    }

    private static void first(RowWords r) {
        r.columns("id", "name", "open");
        r.batch(2);
        for (int i = 1; i <= 7; i++) {
            r.row(i, "it's right; " + i, i % 2 == 0 ? null : true);
        }
    }

    private static void gone(RowWords r) {
        r.columns("id", "name", "open");
        r.row(6, "it's right; 6", null);
        r.row(7, "it's right; 7", true);
    }

    /** Seven rows, two to a statement; the table goes with them. */
    public static final class Rights implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("rights", Seeds::rights);
            db.insert("rights", Seeds::first);
        }

        @Override
        public void downgrade(Operations db) {
            db.delete("rights", Seeds::first);
            db.dropTable("rights", Seeds::rights);
        }
    }

    /** Some change, some go. */
    public static final class FewerRights implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("rights", t -> t.addColumn("note", varchar(10)));
            db.update("rights", u -> {
                u.where("id", 1).set("name", "it's right; 1", "all");
                u.where("id", 2).set("open", null, false);
            });
            db.delete("rights", Seeds::gone);
        }

        @Override
        public void downgrade(Operations db) {
            db.insert("rights", Seeds::gone);
            db.update("rights", u -> {
                u.where("id", 2).set("open", false, null);
                u.where("id", 1).set("name", "all", "it's right; 1");
            });
            db.alterTable("rights", t -> t.dropColumn("note", varchar(10)));
        }
    }

    /** Takes rows away for good. */
    public static final class Purge implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("delete from rights where id > 3").irreversible();
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** Says nothing of its way back. */
    public static final class Forgotten implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("delete from rights where id > 3");
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** A quote too few, for one database. */
    public static final class Unclosed implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("delete from rights where id > 3;\ndelete from rights where name = 'it\\'s'")
                    .on("mariadb", "delete from rights where name = 'it")
                    .needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {}
    }
}
