package dev.tidemark.benchmark;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.AlterTableWords;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import java.util.function.Consumer;

/** The changes of the large table, each a migration of its own. */
enum Change {
    ADD_INDEX(AddIndex.class),
    ADD_UNIQUE_KEY(AddUniqueKey.class),
    ADD_FOREIGN_KEY(AddForeignKey.class),
    ADD_CHECK(AddCheck.class),
    SET_NOT_NULL(SetNotNull.class),
    ADD_COLUMN_WITH_DEFAULT(AddColumnWithDefault.class),
    ADD_COLUMN_AND_BACKFILL(AddColumnAndBackfill.class),
    LONGER_VARCHAR(LongerVarchar.class),
    INTEGER_TO_BIGINT(IntegerToBigint.class);

    final Class<? extends Migration> migration;

    Change(Class<? extends Migration> migration) {
        this.migration = migration;
    }

    private static void accounts(Operations db, Consumer<AlterTableWords> change) {
        db.alterTable("accounts", change);
    }

    /** The table as it is before each change. */
    public static final class Tables implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("owners", t -> {
                t.column("id", bigint()).notNull();
                t.primaryKey("id");
            });
            db.createTable("accounts", t -> {
                t.column("id", bigint()).notNull();
                t.column("owner_id", bigint());
                t.column("email", varchar(60));
                t.column("balance", integer());
                t.primaryKey("id");
            });
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** An index. */
    public static final class AddIndex implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(db, t -> t.addIndex("ix_accounts_email", "email"));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.dropIndex("ix_accounts_email", "email"));
        }
    }

    /** A unique key. */
    public static final class AddUniqueKey implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(db, t -> t.addUnique("uk_accounts_email", "email"));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.dropUnique("uk_accounts_email", "email"));
        }
    }

    /** A foreign key. */
    public static final class AddForeignKey implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(db, t -> t.addForeignKey("fk_accounts_owner", "owner_id").references("owners", "id"));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.dropForeignKey("fk_accounts_owner", "owner_id").references("owners", "id"));
        }
    }

    /** A check. */
    public static final class AddCheck implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(db, t -> t.addCheck("ck_accounts_balance", "balance > -1000000"));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.dropCheck("ck_accounts_balance", "balance > -1000000"));
        }
    }

    /** NOT NULL. */
    public static final class SetNotNull implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(
                    db,
                    t -> t.alterColumn("balance", integer()).becomes(integer()).notNull());
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.alterColumn("balance", integer()).notNull().becomes(integer()));
        }
    }

    /** A column whose rows all get one value. */
    public static final class AddColumnWithDefault implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(
                    db,
                    t -> t.addColumn("state", varchar(10))
                            .notNull()
                            .defaultTo("'new'")
                            .backfill("'open'"));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.dropColumn("state", varchar(10)).notNull().defaultTo("'new'"));
        }
    }

    /** A column whose rows each get their own. */
    public static final class AddColumnAndBackfill implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(
                    db,
                    t -> t.addColumn("mail", varchar(60))
                            .notNull()
                            .defaultTo("''")
                            .backfill("lower(email)"));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.dropColumn("mail", varchar(60)).notNull().defaultTo("''"));
        }
    }

    /** A type that touches no row. */
    public static final class LongerVarchar implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(db, t -> t.alterColumn("email", varchar(60)).becomes(varchar(90)));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.alterColumn("email", varchar(90)).becomes(varchar(60)));
        }
    }

    /** A type that writes all rows anew. */
    public static final class IntegerToBigint implements Migration {
        @Override
        public void upgrade(Operations db) {
            accounts(db, t -> t.alterColumn("balance", integer()).becomes(bigint()));
        }

        @Override
        public void downgrade(Operations db) {
            accounts(db, t -> t.alterColumn("balance", bigint()).becomes(integer()));
        }
    }
}
