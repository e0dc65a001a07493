package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.sql.sample.SampleRows;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The smallest forms of what random pairs of schemas have found, kept so that no lucky seed is wanted to find them again. */
class FoundByPairsTest {
    /** Runs what is there, then the change and its way back, with the guards of each; the schema must be as it was. */
    private static void thereAndBack(Databases database, Consumer<Operations> start, Consumer<Operations> change)
            throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(start));
            for (String insert : SampleRows.inserts(db.schema(), db.dialect(), 3)) {
                db.execute(insert);
            }
            List<String> before = LiveDatabase.facts(db.introspect());
            List<Operation> up = Operations.record(change);
            for (List<Operation> way : List.of(up, Inverse.of(up))) {
                for (Operation operation : way) {
                    assertThat(db.guards(operation)).isSubsetOf(List.of(0L));
                    db.run(operation);
                }
            }
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoIndexesOverTheSameColumns(Databases database) throws Exception {
        thereAndBack(
                database,
                db -> db.createTable("things", t -> {
                    t.column("id", integer()).notNull();
                    t.column("place", integer());
                    t.primaryKey("id");
                    t.index("ix5", "place");
                    t.index("ix6", "place");
                }),
                db -> db.alterTable("things", t -> {
                    t.addIndex("ix1", "place");
                    t.renameIndex("ix1", "ix9");
                    t.dropIndex("ix5", "place");
                    t.addUniqueIndex("ux", "place");
                    t.dropIndex("ix6", "place");
                    t.dropIndex("ix9", "place");
                }));
    }

    /** Its values are computed, so it goes; PostgreSQL would not let the column change that it reads. */
    @ParameterizedTest
    @EnumSource
    void theBaseOfAComputedColumnThatIsGone(Databases database) throws Exception {
        thereAndBack(
                database,
                db -> db.createTable("things", t -> {
                    t.column("id", integer()).notNull();
                    t.column("twice", integer()).generatedAs("id * 2");
                    t.primaryKey("id");
                }),
                db -> db.alterTable("things", t -> {
                    t.dropColumn("twice", integer()).generatedAs("id * 2");
                    t.alterColumn("id", integer()).notNull().becomes(bigint()).notNull();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void aComputedColumnBecomesNotNull(Databases database) throws Exception {
        thereAndBack(
                database,
                db -> db.createTable("things", t -> {
                    t.column("id", integer()).notNull();
                    t.column("twice", integer()).generatedAs("id * 2");
                    t.primaryKey("id");
                }),
                db -> db.alterTable(
                        "things",
                        t -> t.alterColumn("twice", integer())
                                .generatedAs("id * 2")
                                .becomes(integer())
                                .notNull()
                                .generatedAs("id * 2")));
    }

    @ParameterizedTest
    @EnumSource
    void whatNoLongerNumbersTheRowsStaysNotNull(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(up -> {
                up.createTable("things", t -> {
                    t.column("id", integer()).notNull().identity();
                    t.column("name", varchar(9)).notNull();
                    t.primaryKey("name");
                    t.index("ix_things", "id");
                });
                up.alterTable(
                        "things",
                        t -> t.alterColumn("id", integer())
                                .notNull()
                                .identity()
                                .becomes(integer())
                                .notNull());
            }));
            assertThat(db.introspect().tables().values().iterator().next().columns().values().stream()
                            .filter(column -> column.nullable()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNamedTypeGetsAndLosesValues(Databases database) throws Exception {
        for (Kind kind : List.of(Kind.ENUM, Kind.ORDINAL_ENUM, Kind.NAMED_ENUM)) {
            ColumnType few = named(kind, "NEW", "PAID");
            ColumnType more = named(kind, "NEW", "PAID", "it's", "GONE");
            thereAndBack(
                    database,
                    db -> db.createTable("things", t -> {
                        t.column("id", integer()).notNull();
                        t.column("state", few);
                        t.primaryKey("id");
                    }),
                    db -> db.alterTable(
                            "things", t -> t.alterColumn("state", few).becomes(more)));
        }
    }

    private static ColumnType named(Kind kind, String... values) {
        ColumnType plain = kind == Kind.ORDINAL_ENUM
                ? ordinalEnum(values)
                : kind == Kind.ENUM ? ColumnType.enumeration(20, values) : ColumnType.namedEnum("kind0", values);
        return new ColumnType(
                kind,
                plain.length(),
                plain.precision(),
                plain.scale(),
                "kind0",
                plain.values(),
                plain.element(),
                plain.sql());
    }
}
