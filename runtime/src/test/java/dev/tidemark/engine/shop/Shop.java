package dev.tidemark.engine.shop;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/** The migrations of a small shop, which the engine's tests run. */
public final class Shop {
    private Shop() {}

    /** Customers come. */
    public static final class Customers implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("customers", t -> {
                t.column("id", bigint()).notNull();
                t.column("email", varchar(320)).notNull();
                t.primaryKey("id");
                t.unique("uk_customers_email", "email");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("customers", t -> {
                t.column("id", bigint()).notNull();
                t.column("email", varchar(320)).notNull();
                t.primaryKey("id");
                t.unique("uk_customers_email", "email");
            });
        }
    }

    /** Orders come, and refer to customers. */
    public static final class Orders implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("orders", t -> {
                t.column("id", bigint()).notNull();
                t.column("customer_id", bigint());
                t.primaryKey("id");
                t.foreignKey("fk_orders_customer", "customer_id").references("customers", "id");
                t.index("ix_orders_customer", "customer_id");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("orders", t -> {
                t.column("id", bigint()).notNull();
                t.column("customer_id", bigint());
                t.primaryKey("id");
                t.foreignKey("fk_orders_customer", "customer_id").references("customers", "id");
                t.index("ix_orders_customer", "customer_id");
            });
        }
    }

    /** A phone number for customers. */
    public static final class Phone implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("phone", varchar(32)));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.dropColumn("phone", varchar(32)));
        }
    }

    /** A phone number and a city. */
    public static final class PhoneAndCity implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.addColumn("phone", varchar(32));
                t.addColumn("city", varchar(64));
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.dropColumn("city", varchar(64));
                t.dropColumn("phone", varchar(32));
            });
        }
    }

    /** A city. */
    public static final class City implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("city", varchar(64)));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.dropColumn("city", varchar(64)));
        }
    }

    /** The phone numbers go, and nothing keeps them. */
    public static final class NoPhone implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.dropColumn("phone", varchar(32)));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("phone", varchar(32)));
        }
    }

    /** A column gets another name, which older versions do not know. */
    public static final class Mail implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.renameColumn("email", "mail"));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.renameColumn("mail", "email"));
        }
    }

    /** Addresses in small letters, by SQL of one's own. */
    public static final class SmallLetters implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("update customers set email = lower(email)").needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** Rows, changed in a way that shows how often. */
    public static final class Rows implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("insert into customers (id, email) values (1, 'a@example.org')");
            for (int i = 0; i < 20; i++) {
                db.sql("update customers set id = id + 1").needsNoUndo();
                db.alterTable("customers", t -> t.comment(null, "customers of the shop"));
            }
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("delete from customers");
        }
    }

    /** Two changes, the second of which no database can make. */
    public static final class Failing implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("nickname", varchar(32)));
            db.alterTable("no_such_table", t -> t.addColumn("nickname", varchar(32)));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("no_such_table", t -> t.dropColumn("nickname", varchar(32)));
            db.alterTable("customers", t -> t.dropColumn("nickname", varchar(32)));
        }
    }

    /** A column under another name, which a view of someone else does not know, and one more. */
    public static final class MailAndCity implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.renameColumn("email", "mail");
                t.addColumn("city", varchar(64));
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> {
                t.dropColumn("city", varchar(64));
                t.renameColumn("mail", "email");
            });
        }
    }

    /** Rows, and Java code that would take them back behind the history's back. */
    public static final class RollingBack implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("insert into customers (id, email) values (7, 'seventh@example.org')");
            db.run("roll back", connection -> connection.rollback()).needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("delete from customers where id = 7");
        }
    }

    /** The user's own SQL, then a change that no database can make. */
    public static final class FailingAfterSql implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("insert into customers (id, email) values (1000, 'first@example.org')");
            db.sql("insert into second_try (id) values (1)").needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("delete from customers where id = 1000");
        }
    }

    /** A key that existing rows may break. */
    public static final class UniquePhone implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addUnique("uk_customers_phone", "phone"));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.dropUnique("uk_customers_phone", "phone"));
        }
    }
}
