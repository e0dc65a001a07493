package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.smallint;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.AlterTableWords;
import dev.tidemark.operation.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guards count the rows that are in the way, and only those. */
class GuardsTest {
    private static LiveDatabase people(Databases database) throws Exception {
        LiveDatabase db = LiveDatabase.empty(database);
        db.run(Operations.record(start -> start.createTable("people", t -> {
            t.column("id", bigint()).notNull();
            t.column("name", varchar(20));
            t.column("boss", bigint());
            t.column("status", enumeration(20, "NEW", "OLD"));
            t.column("rank", ordinalEnum("LOW", "HIGH"));
            t.column("pay", decimal(10, 2));
        })));
        db.execute("insert into people values (1, 'Ann', null, 'NEW', 0, 1.5)");
        db.execute("insert into people values (2, 'Bob', 1, 'OLD', 1, 2)");
        db.execute("insert into people values (2, 'Bob', 9, 'OLD', 1, 3)");
        db.execute("insert into people values (4, null, 1, null, null, null)");
        return db;
    }

    private static List<Long> counts(Databases database, Consumer<AlterTableWords> change) throws Exception {
        try (LiveDatabase db = people(database)) {
            return count(db, change);
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsThatMustNotBeNull(Databases db) throws Exception {
        assertThat(counts(db, t -> t.addColumn("age", integer()).notNull())).containsExactly(4L);
        assertThat(counts(db, t -> t.addColumn("age", integer()).notNull().defaultTo("0")))
                .isEmpty();
        assertThat(counts(db, t -> t.addColumn("age", integer()).notNull().backfill("0")))
                .isEmpty();
        assertThat(counts(db, t -> t.addColumn("age", integer()).notNull().backfill("nextval('numbers')")))
                .isEmpty();
        assertThat(counts(db, t -> t.addColumn("age", integer()).notNull().backfill("boss")))
                .containsExactly(1L);
        assertThat(counts(
                        db,
                        t -> t.alterColumn("name", varchar(20))
                                .becomes(varchar(20))
                                .notNull()))
                .containsExactly(1L);
        assertThat(counts(db, t -> t.restoreColumn("name", varchar(20)).notNull()))
                .containsExactly(1L);
    }

    @ParameterizedTest
    @EnumSource
    void keys(Databases db) throws Exception {
        assertThat(counts(db, t -> t.addPrimaryKey("id"))).containsExactly(0L, 2L);
        assertThat(counts(db, t -> t.addPrimaryKey("name"))).containsExactly(1L, 2L);
        assertThat(counts(db, t -> t.addUnique("u", "name"))).containsExactly(2L);
        assertThat(counts(db, t -> t.addUniqueIndex("u", "name desc", "boss"))).containsExactly(0L);
        assertThat(counts(db, t -> t.addForeignKey("f", "boss").references("people", "id")))
                .containsExactly(1L);
        assertThat(counts(db, t -> t.addCheck("c", "pay > 2"))).containsExactly(2L);
    }

    @ParameterizedTest
    @EnumSource
    void narrowerTypes(Databases db) throws Exception {
        assertThat(counts(
                        db,
                        t -> t.alterColumn("status", enumeration(20, "NEW", "OLD"))
                                .becomes(enumeration(20, "NEW"))))
                .containsExactly(2L);
        assertThat(counts(
                        db,
                        t -> t.alterColumn("status", enumeration(20, "NEW", "OLD"))
                                .becomes(enumeration(20, "OLD", "NEW", "X"))))
                .isEmpty();
        assertThat(counts(
                        db,
                        t -> t.alterColumn("rank", ordinalEnum("LOW", "HIGH")).becomes(ordinalEnum("LOW"))))
                .containsExactly(2L);
        assertThat(counts(db, t -> t.alterColumn("name", varchar(20)).becomes(varchar(2))))
                .containsExactly(3L);
        assertThat(counts(db, t -> t.alterColumn("pay", decimal(10, 2)).becomes(decimal(10, 0))))
                .containsExactly(1L);
    }

    @ParameterizedTest
    @EnumSource
    void smallerNumbers(Databases database) throws Exception {
        try (LiveDatabase db = people(database)) {
            db.execute("update people set boss = 3000000000, pay = 40000.25 where id = 1");
            db.execute("update people set boss = -32769, pay = -99999999.5 where id = 4");
            assertThat(count(db, t -> t.alterColumn("boss", bigint()).becomes(integer())))
                    .containsExactly(1L);
            assertThat(count(db, t -> t.alterColumn("boss", bigint()).becomes(smallint())))
                    .containsExactly(2L);
            assertThat(count(db, t -> t.alterColumn("boss", bigint()).becomes(decimal(5, 0))))
                    .containsExactly(1L);
            assertThat(count(db, t -> t.alterColumn("boss", bigint()).becomes(decimal(19, 0))))
                    .isEmpty();
            assertThat(count(db, t -> t.alterColumn("pay", decimal(10, 2)).becomes(decimal(7, 2))))
                    .containsExactly(1L);
            assertThat(count(db, t -> t.alterColumn("pay", decimal(10, 2)).becomes(smallint())))
                    .containsExactly(2L);
            assertThat(count(db, t -> t.alterColumn("pay", decimal(10, 2)).becomes(bigint())))
                    .containsExactly(2L);
            assertThat(count(db, t -> t.alterColumn("pay", decimal(10, 2)).becomes(decimal(12, 2))))
                    .isEmpty();
        }
    }

    private static List<Long> count(LiveDatabase db, Consumer<AlterTableWords> change) throws Exception {
        return db.guards(
                Operations.record(all -> all.alterTable("people", change)).get(0));
    }
}
