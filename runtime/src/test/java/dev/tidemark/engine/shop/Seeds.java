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
        t.column("is_open", bool());
        t.primaryKey("id");
        t.unique("uk_rights_name", "name");
    }

    private static void first(RowWords r) {
        r.columns("id", "name", "is_open");
        r.batch(2);
        for (int i = 1; i <= 7; i++) {
            r.row(i, "it's right; " + i, i % 2 == 0 ? null : true);
        }
    }

    private static void gone(RowWords r) {
        r.columns("id", "name", "is_open");
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
                u.where("id", 2).set("is_open", null, false);
            });
            db.delete("rights", Seeds::gone);
        }

        @Override
        public void downgrade(Operations db) {
            db.insert("rights", Seeds::gone);
            db.update("rights", u -> {
                u.where("id", 2).set("is_open", false, null);
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

    private static void granted(RowWords r) {
        r.columns("id", "right_id", "holder");
        r.optional();
        r.row(1, 1, "ann");
        r.row(2, 99, "refers to nothing");
        r.row(3, 2, "bob");
        r.row(4, null, "anyone");
        r.row(5, 3, "is there already");
    }

    /** Grants of rights. */
    public static final class Grants implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("grants", Grants::define);
        }

        private static void define(TableWords t) {
            t.column("id", bigint()).notNull();
            t.column("right_id", bigint());
            t.column("holder", varchar(40)).notNull();
            t.primaryKey("id");
            t.foreignKey("fk_grants_right", "right_id").references("rights", "id");
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("grants", Grants::define);
        }
    }

    /** Rows of which some cannot be. */
    public static final class OptionalGrants implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.insert("grants", Seeds::granted);
            db.update("rights", u -> {
                u.optional();
                u.where("id", 4).set("name", "it's right; 4", "four");
                u.where("id", 5).set("name", "not as stated", "five");
            });
            db.delete("rights", Seeds::perhaps);
        }

        private static void rest(Operations db) {
            db.insert("rights", Seeds::perhaps);
            db.update("rights", u -> {
                u.optional();
                u.where("id", 5).set("name", "five", "not as stated");
                u.where("id", 4).set("name", "four", "it's right; 4");
            });
        }

        @Override
        public void downgrade(Operations db) {
            rest(db);
            db.delete("grants", Seeds::granted);
        }
    }

    private static void perhaps(RowWords r) {
        r.columns("id", "name", "is_open");
        r.optional();
        r.row(1, "it's right; 1", true);
        r.row(7, "it's right; 7", true);
    }
}
