package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.binary;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.clob;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.doublePrecision;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.json;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.time;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Typed;
import dev.tidemark.problem.TidemarkException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows stated in a migration, inserted, changed, deleted and brought back on real databases. */
class RowsOnDatabasesTest {
    private enum Level {
        LOW,
        HIGH
    }

    private static final UUID ID = UUID.fromString("c0ffee00-0000-4000-8000-000000000001");

    private static final List<String> HOSTILE = List.of(
            "it's",
            "'; drop table roles; --",
            "back\\slash\\",
            "\\'; drop table roles; -- ",
            "\"double\" `tick` $$dollar$$ ${x} ? :x {fn now()}",
            "line\nbreak\ttab\r\nend",
            "emoji 😀 ü ‰ \u2028",
            "%_[a-z]",
            "x".repeat(10_000),
            "'".repeat(3_000) + "\\".repeat(3_000));

    private static void roles(Operations db) {
        db.createTable("roles", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("name", varchar(20)).notNull();
            t.column("level", ordinalEnum("LOW", "HIGH"));
            t.primaryKey("id");
        });
    }

    private static List<Operation> typed(LiveDatabase db, Consumer<Operations> words) {
        return Typed.all(Operations.record(words), db::schema);
    }

    /** Runs the words and their inverse, and expects what was there before; returns what was there in between. */
    private static List<String> roundTrip(LiveDatabase db, String query, Consumer<Operations> words) throws Exception {
        List<String> before = db.rows(query);
        List<Operation> up = typed(db, words);
        for (Operation operation : up) {
            assertThat(db.guards(operation)).isSubsetOf(List.of(0L));
        }
        db.run(up);
        List<String> between = db.rows(query);
        List<Operation> down = Inverse.of(up);
        for (Operation operation : down) {
            assertThat(db.guards(operation)).isSubsetOf(List.of(0L));
        }
        db.run(down);
        assertThat(db.rows(query)).isEqualTo(before);
        db.run(up);
        assertThat(db.rows(query)).isEqualTo(between);
        return between;
    }

    @ParameterizedTest
    @EnumSource
    void insertedChangedAndDeleted(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(RowsOnDatabasesTest::roles));
            assertThat(roundTrip(
                            db,
                            "select id, name, level from roles",
                            up -> up.insert("roles", r -> {
                                r.columns("id", "name", "level");
                                r.row(1, "admin", Level.HIGH);
                                r.row(2, "a longer name", null);
                                r.row(7, "user", 0);
                            })))
                    .containsExactly("1,admin,1", "2,a longer name,null", "7,user,0");
            assertThat(roundTrip(
                            db,
                            "select id, name, level from roles",
                            up -> up.update("roles", u -> {
                                u.where("id", 2)
                                        .set("name", "a longer name", "it's")
                                        .set("level", null, "LOW");
                                u.where("id", 7).where("name", "user").set("id", 7, 8);
                            })))
                    .containsExactly("1,admin,1", "2,it's,0", "8,user,0");
            assertThat(roundTrip(
                            db,
                            "select id, name, level from roles",
                            up -> up.delete("ROLES", r -> {
                                r.columns("NAME", "Id", "level");
                                r.row("admin", 1, Level.HIGH);
                                r.row("user", 8, Level.LOW);
                            })))
                    .containsExactly("2,it's,0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDatabaseNumbersGoesOnBehindThem(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(up -> {
                roles(up);
                up.insert("roles", r -> {
                    r.columns("id", "name");
                    r.row(1, "admin");
                    r.row(2, "user");
                });
            }));
            db.execute("insert into roles (name) values ('next')");
            assertThat(db.rows("select id, name from roles")).containsExactly("1,admin", "2,user", "3,next");
        }
    }

    @ParameterizedTest
    @EnumSource
    void textsOfAllKinds(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(up -> up.createTable("notes", t -> {
                t.column("id", integer()).notNull();
                t.column("note", varchar(12_000)).notNull();
                t.primaryKey("id");
            })));
            List<String> expected = new ArrayList<>();
            Consumer<Operations> insert = up -> up.insert("notes", r -> {
                r.columns("id", "note");
                for (int i = 0; i < HOSTILE.size(); i++) {
                    r.row(100 + i, HOSTILE.get(i));
                    expected.add((100 + i) + "," + HOSTILE.get(i));
                }
            });
            assertThat(roundTrip(db, "select id, note from notes", insert)).isEqualTo(expected);
            db.run(typed(
                    db,
                    up -> up.update("notes", u -> {
                        for (int i = 1; i < HOSTILE.size(); i++) {
                            u.where("id", 100 + i)
                                    .where("note", HOSTILE.get(i))
                                    .set("note", HOSTILE.get(i), HOSTILE.get(0));
                        }
                    })));
            assertThat(db.rows("select distinct note from notes")).containsExactly("it's");
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesOfAllTypes(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(up -> up.createTable("things", t -> {
                t.column("id", uuid()).notNull();
                t.column("yes", bool());
                t.column("price", decimal(30, 10));
                t.column("size_of", doublePrecision());
                t.column("day_of", date());
                t.column("at_time", time(0));
                t.column("moment", timestamp(6));
                t.column("instant_of", timestampWithTimeZone(6));
                t.column("bytes_of", binary(3));
                t.column("doc", json());
                t.column("note", text());
                t.column("story", clob());
                t.column("state", enumeration(10, "LOW", "HIGH"));
                t.column("tags", array(varchar(10), 5));
                t.primaryKey("id");
            })));
            List<String> rows = roundTrip(
                    db,
                    "select yes, price, size_of, day_of, at_time, moment, state from things",
                    up -> up.insert("things", r -> {
                        r.columns("id", "yes", "price", "size_of", "day_of", "at_time", "moment", "instant_of");
                        r.columns("bytes_of", "doc", "note", "story", "state", "tags");
                        r.row(
                                ID,
                                true,
                                new BigDecimal("12345678901234567890.0123456789"),
                                1.5e10,
                                LocalDate.of(2024, 2, 29),
                                LocalTime.of(23, 59, 58),
                                LocalDateTime.of(1969, 12, 31, 23, 59, 59, 123_456_000),
                                Instant.parse("2024-03-31T01:30:00Z"),
                                new byte[] {0, -1, 39},
                                "{\"it's\": \"\\\\ \\n\"}",
                                "note",
                                "story",
                                Level.HIGH,
                                List.of("a'b", "c\\"));
                        r.row(
                                new UUID(0, 1),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null);
                    }));
            assertThat(rows).hasSize(2);
            String full = rows.stream()
                    .filter(row -> row.contains("HIGH"))
                    .findFirst()
                    .orElseThrow();
            assertThat(full)
                    .contains(database == Databases.SQLITE ? "1.23456789012346e+19" : "12345678901234567890.0123456789")
                    .contains("23:59:58");
            assertThat(rows).contains("null,null,null,null,null,null,null");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsInBatchesAndWithKeysOfTwoColumns(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(up -> up.createTable("cells", t -> {
                t.column("x", integer()).notNull();
                t.column("y", varchar(5)).notNull();
                t.column("z", integer());
                t.primaryKey("x", "y");
            })));
            Consumer<Operations> insert = up -> up.insert("cells", r -> {
                r.columns("y", "x", "z");
                r.batch(400);
                for (int i = 0; i < 1001; i++) {
                    r.row("r" + i % 7, i, i % 2 == 0 ? null : i);
                }
            });
            List<List<String>> sql = database.dialect().sql(typed(db, insert), db::schema);
            assertThat(sql.get(0)).hasSize(database == Databases.DERBY ? 1001 : 3);
            assertThat(roundTrip(db, "select x, y, z from cells", insert)).hasSize(1001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfNoModelTakeWhatTheValuesAre(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.execute("create table loose (code varchar(10), n decimal(10,2), d date)");
            assertThat(roundTrip(
                            db,
                            "select code, n, d from loose",
                            up -> up.insert("loose", r -> {
                                r.columns("code");
                                r.column("n", decimal(10, 2));
                                r.columns("d");
                                r.key("code");
                                r.row("a'", new BigDecimal("1.5"), null);
                                r.row("b", 2, LocalDate.EPOCH);
                            })))
                    .containsExactly(
                            "a',1.50,null".replace("1.50", database == Databases.SQLITE ? "1.5" : "1.50"),
                            database == Databases.SQLITE ? "b,2,1970-01-01" : "b,2.00,1970-01-01");
            assertThatThrownBy(() -> db.run(typed(
                            db,
                            up -> up.delete("loose", r -> {
                                r.columns("code");
                                r.row("a'");
                            }))))
                    .isInstanceOf(TidemarkException.class)
                    .hasMessageContaining(
                            "[TM064] loose: Its rows are to be deleted, and no revision says by which key");
        }
    }

    @ParameterizedTest
    @EnumSource
    void guardsCountWhatIsNotAsStated(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(RowsOnDatabasesTest::roles));
            db.execute("insert into roles (id, name) values (1, 'other')");
            db.execute("insert into roles (id, name) values (2, 'user')");
            Consumer<Operations> words = up -> {
                up.insert("roles", r -> {
                    r.columns("id", "name");
                    r.row(2, "user");
                    r.row(3, "guest");
                });
                up.delete("roles", r -> {
                    r.columns("id", "name", "level");
                    r.row(1, "admin", null);
                    r.row(2, "user", null);
                    r.row(3, "guest", null);
                });
                up.update("roles", u -> {
                    u.where("id", 1).set("name", "admin", "root");
                    u.where("id", 2).set("level", null, "LOW");
                    u.where("id", 4).set("level", null, "LOW");
                });
            };
            List<Long> counts = new ArrayList<>();
            for (Operation operation : typed(db, words)) {
                counts.addAll(db.guards(operation));
            }
            assertThat(counts).containsExactly(1L, 1L, 2L);
        }
    }

    @Test
    void whatSuitsNoColumnIsToldWithItsPlace() throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(Databases.H2)) {
            db.run(Operations.record(RowsOnDatabasesTest::roles));
            assertThatThrownBy(() -> db.run(typed(
                            db,
                            up -> up.insert("roles", r -> {
                                r.columns("id", "name");
                                r.row(1, 2);
                            }))))
                    .hasMessage(
                            "[TM064] roles.name: A column of the type VARCHAR takes a CharSequence, and this is a Long."
                                    + " The value is number:2.");
        }
    }
}
