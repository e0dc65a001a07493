package dev.tidemark.engine.shop;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Database;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/** A table, and what is repeatable about it. */
public final class Tagged {
    private Tagged() {}

    /** A table. */
    public static final class Tags implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("tags", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", varchar(20)).notNull();
                t.primaryKey("id");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("tags", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", varchar(20)).notNull();
                t.primaryKey("id");
            });
        }
    }

    /** A change that PostgreSQL refuses while a view reads the column. */
    public static final class Wider implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable(
                    "tags",
                    t -> t.alterColumn("name", varchar(20))
                            .notNull()
                            .becomes(varchar(40))
                            .notNull());
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable(
                    "tags",
                    t -> t.alterColumn("name", varchar(40))
                            .notNull()
                            .becomes(varchar(20))
                            .notNull());
        }
    }

    /** A view, in its first form. */
    public static final class LongTags implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("create view long_tags as select name from tags where length(name) > 3")
                    .on(Database.MARIADB, "create view long_tags as select name from tags where char_length(name) > 3");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("drop view long_tags");
        }
    }

    /** Another form of it, with fewer rows and another column. */
    public static final class LongerTags implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("create view long_tags as select id, name from tags where length(name) > 5");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("drop view long_tags");
        }
    }

    /** Rows that stay. */
    public static final class Greeting implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("insert into tags (id, name) values (99, 'greeting')").needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** One that does what belongs to a revision. */
    public static final class Structure implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("tags", t -> t.addColumn("more", varchar(10)));
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** One whose next form the database refuses. */
    public static final class Broken implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("create view long_tags as select nothing from nowhere");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("drop view long_tags");
        }
    }

    /** One whose way back is no SQL. */
    public static final class JavaBack implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.run("something", connection -> {});
        }

        @Override
        public void downgrade(Operations db) {
            db.run("back", connection -> {});
        }
    }
}
