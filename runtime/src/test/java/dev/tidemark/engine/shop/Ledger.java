package dev.tidemark.engine.shop;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import dev.tidemark.operation.RowWords;
import dev.tidemark.operation.TableWords;
import java.time.LocalDate;

/** Migrations of a table that is spread over partitions and lives on. */
public final class Ledger {
    private static final Partition YEAR =
            Partition.range("entries_2026", "booked", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

    private Ledger() {}

    private static void entries(TableWords t) {
        t.column("id", bigint()).notNull();
        t.column("booked", date()).notNull();
        t.column("words", varchar(40));
        t.primaryKey("id", "booked");
        t.index("ix_words", "words");
    }

    private static void first(RowWords r) {
        r.columns("id", "booked", "words");
        r.row(1, LocalDate.of(2025, 5, 5), "before");
        r.row(2, LocalDate.of(2026, 5, 5), "within");
        r.row(3, LocalDate.of(2027, 1, 1), "behind");
    }

    /** A table with rows. */
    public static final class Open implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("entries", Ledger::entries);
            db.insert("entries", Ledger::first);
        }

        @Override
        public void downgrade(Operations db) {
            db.delete("entries", Ledger::first);
            db.dropTable("entries", Ledger::entries);
        }
    }

    /** Its partitions. */
    public static final class Spread implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.partition("entries", Partitioning.byRange("booked"));
            db.addPartition("entries", YEAR);
        }

        @Override
        public void downgrade(Operations db) {
            db.mergePartition("entries", YEAR);
            db.unpartition("entries", Partitioning.byRange("booked"));
        }
    }

    /** What becomes of any table. */
    public static final class Grow implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("entries", t -> {
                t.addColumn("amount", integer()).notNull().backfill("7");
                t.renameColumn("words", "said");
                t.alterColumn("said", varchar(40)).becomes(varchar(80));
                t.addIndex("ix_amount", "amount");
                t.addCheck("ck_amount", "amount > 0");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("entries", t -> {
                t.dropCheck("ck_amount", "amount > 0");
                t.dropIndex("ix_amount", "amount");
                t.alterColumn("said", varchar(80)).becomes(varchar(40));
                t.renameColumn("said", "words");
                t.dropColumn("amount", integer()).notNull().backfill("7");
            });
        }
    }

    /** The year gone, with its rows. */
    public static final class Forget implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.dropPartition("entries", YEAR);
        }

        @Override
        public void downgrade(Operations db) {
            db.addPartition("entries", YEAR);
        }
    }
}
