package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.character;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.sample.SampleRows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample rows are rows that the databases take. */
class SampleRowsTest {
    private static void insert(LiveDatabase db, int rows, Consumer<Operations> definition) throws Exception {
        List<Operation> operations = Operations.record(definition);
        List<Table> tables = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateTable create) {
                tables.add(create.table());
            }
        }
        db.run(operations);
        for (String sql : SampleRows.inserts(Schema.of(tables, List.of()), db.dialect(), rows)) {
            db.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfType(Databases database) throws Exception {
        Set<Kind> sized = EnumSet.complementOf(
                EnumSet.of(Kind.ENUM, Kind.ORDINAL_ENUM, Kind.NAMED_ENUM, Kind.ARRAY, Kind.NATIVE));
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            insert(
                    db,
                    7,
                    all -> all.createTable("t", t -> {
                        for (Kind kind : sized) {
                            t.column("c_" + kind.name().toLowerCase(Locale.ROOT), ColumnType.sized(kind, 9, 6, 2))
                                    .notNull();
                        }
                        t.column("c_enum", enumeration(10, "B", "A"));
                        t.column("c_ordinal", ordinalEnum("B", "A"));
                        t.column("c_named", namedEnum("Letter", "B", "A"));
                        t.column("c_array", array(integer(), 0));
                        t.column("c_native", nativeType("varchar(7)")).notNull();
                        t.column("small", decimal(1, 1));
                    }));
            assertThat(db.rows("select * from t")).hasSize(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysAndReferences(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            insert(db, 5, all -> {
                all.createTable("z", t -> {
                    t.column("id", bigint()).notNull().identity();
                    t.column("code", varchar(1));
                    t.column("flag", bool()).notNull();
                    t.column("parent", bigint());
                    t.primaryKey("id");
                    t.unique("uz", "code", "flag");
                    t.foreignKey("fz", "parent").references("z", "id");
                });
                all.createTable("few", t -> {
                    t.column("id", enumeration(5, "X", "Y")).notNull();
                    t.column("c", character(1));
                    t.primaryKey("id");
                });
            });
            assertThat(db.rows("select * from z")).hasSize(5);
            assertThat(db.rows("select * from few")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void joinTableFollowsItsTables(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            insert(db, 5, all -> {
                all.createTable("b", t -> {
                    t.column("id", bigint()).notNull();
                    t.primaryKey("id");
                });
                all.createTable("c", t -> {
                    t.column("id", bool()).notNull();
                    t.primaryKey("id");
                });
                all.createTable("d", t -> {
                    t.column("b_id", bigint()).notNull();
                    t.column("c_id", bool()).notNull();
                    t.primaryKey("b_id", "c_id");
                    t.foreignKey("fb", "b_id").references("b", "id");
                    t.foreignKey("fc", "c_id").references("c", "id");
                });
            });
            assertThat(db.rows("select * from b")).hasSize(5);
            assertThat(db.rows("select * from d")).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void simpleChecksAreObeyed(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            insert(
                    db,
                    6,
                    all -> all.createTable("t", t -> {
                        t.column("id", integer()).notNull();
                        t.column("state", varchar(10)).notNull();
                        t.column("`Rank`", integer()).notNull();
                        t.column("price", decimal(10, 2)).notNull();
                        t.column("share", decimal(3, 2)).notNull();
                        t.column("debt", decimal(10, 2)).notNull();
                        t.column("age", integer()).notNull();
                        t.column("code", integer()).notNull();
                        t.column("speed", ColumnType.doublePrecision()).notNull();
                        t.column("kind", integer()).notNull();
                        t.primaryKey("id");
                        t.unique("u", "`Rank`");
                        t.check("c1", "state in ('OPEN', 'it''s', 'a,b')");
                        t.check("c2", "((`Rank` between 3 and 40))");
                        t.check("c3", "price > 100.5 and (share >= 0 AND share < 1)");
                        t.check("c4", "debt <= -5");
                        t.check("c5", "18 <= age");
                        t.check("c6", "code = 7 and code is not null");
                        t.check("c7", "speed between 0.25 and 0.75");
                        t.check("c8", "kind in (1, 5, 9) and kind > 4");
                    }));
            assertThat(db.rows("select * from t")).hasSize(6);
            assertThat(db.rows("select distinct state from t")).containsExactly("OPEN", "a,b", "it's");
            assertThat(db.rows("select distinct kind from t")).containsExactly("5", "9");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListOfFewValuesLimitsAKey(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            insert(
                    db,
                    6,
                    all -> all.createTable("t", t -> {
                        t.column("grade", varchar(1)).notNull();
                        t.primaryKey("grade");
                        t.check("c", "grade in ('A', 'B')");
                    }));
            assertThat(db.rows("select grade from t")).containsExactly("A", "B");
        }
    }

    @Test
    void otherChecksAreLeftToTheDatabase() throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(Databases.H2)) {
            assertThatThrownBy(() -> insert(
                            db,
                            3,
                            all -> all.createTable("t", t -> {
                                t.column("a", integer()).notNull();
                                t.column("b", integer()).notNull();
                                t.check("c", "a > 5 or b > 5");
                                t.check("d", "a in (1, b)");
                            })))
                    .hasMessageContaining("Check constraint");
        }
    }
}
