package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables spread over partitions and made whole again, with rows, on real databases. */
class PartitionsOnDatabasesTest {
    private static final String ROWS = "select id, happened, place, words from events";

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private static void events(Operations db) {
        db.createTable("events", t -> {
            t.column("id", bigint()).notNull().identity();
            t.column("happened", date()).notNull();
            t.column("place", varchar(20)).notNull();
            t.column("words", varchar(200)).defaultTo("'none'").comment("what was said");
            t.column("twice", integer()).generatedAs("2 * 2");
            t.primaryKey("id", "happened", "place");
            t.unique("uk_events", "place", "words", "happened", "id");
            t.check("ck_events", "place <> ''");
            t.index("ix_events", "words");
            t.comment("all of them");
        });
    }

    private static void fill(LiveDatabase db) throws Exception {
        db.run(Operations.record(up -> up.insert("events", r -> {
            r.columns("id", "happened", "place", "words");
            r.row(1, LocalDate.of(2025, 12, 31), "Rome", "old");
            r.row(2, NEW_YEAR, "Rome", "first");
            r.row(3, LocalDate.of(2026, 6, 30), "Oslo", null);
            r.row(4, SUMMER, "Paris", "it's");
            r.row(5, NEXT_YEAR, "Lima", "next");
        })));
    }

    /** The partitions of events and how many rows each has; empty where the database has none. */
    private static List<String> parts(LiveDatabase db, Databases database, String rest) throws Exception {
        return switch (database) {
            case POSTGRESQL ->
                db.rows("select c.relname, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I',"
                        + " c.relname), false, true, '')))[1]::text from pg_inherits i join pg_class c"
                        + " on c.oid = i.inhrelid where i.inhparent = to_regclass('events')");
            case MARIADB -> {
                Map<String, Long> counts = new TreeMap<>();
                for (String name : db.rows(
                        "select partition_name from information_schema.partitions"
                                + " where table_schema = database() and table_name = 'events' and partition_name is not null")) {
                    long rows = Long.parseLong(db.rows("select count(*) from events partition (`" + name + "`)")
                            .get(0));
                    // The rest lies there in pieces, between the others.
                    counts.merge(name.startsWith("rest before ") ? rest : name, rows, Long::sum);
                }
                yield counts.entrySet().stream()
                        .map(part -> part.getKey() + "," + part.getValue())
                        .toList();
            }
            default -> List.of();
        };
    }

    private static boolean has(Databases database) {
        return database == Databases.POSTGRESQL || database == Databases.MARIADB;
    }

    private static void expect(LiveDatabase db, Databases database, String... parts) throws Exception {
        if (has(database)) {
            String rest = Stream.of(parts).anyMatch(part -> part.startsWith("others,")) ? "others" : "events_rest";
            assertThat(parts(db, database, rest)).containsExactlyInAnyOrder(parts);
        }
    }

    private static List<Operation> run(LiveDatabase db, Consumer<Operations> words) throws Exception {
        List<Operation> operations = Operations.record(words);
        db.run(operations);
        return operations;
    }

    @ParameterizedTest
    @EnumSource
    void byRange(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, PartitionsOnDatabasesTest::events);
            fill(db);
            List<String> whole = LiveDatabase.facts(db.introspect());
            List<String> rows = db.rows(ROWS);

            List<Operation> up = new ArrayList<>(run(db, u -> {
                u.partition("events", Partitioning.byRange("happened"));
                u.addPartition("events", Partition.range("events_old", "happened", null, NEW_YEAR));
                u.addPartition("events", Partition.range("events_2026", "happened", NEW_YEAR, NEXT_YEAR));
            }));
            expect(db, database, "events_old,1", "events_2026,3", "events_rest,1");
            assertThat(db.rows(ROWS)).isEqualTo(rows);
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);

            run(
                    db,
                    u -> u.insert("events", r -> {
                        r.columns("id", "happened", "place");
                        r.row(6, SUMMER, "Bonn");
                    }));
            if (database != Databases.SQLITE) {
                // It numbers no column of a composite key.
                db.execute("insert into events (happened, place) values ('2028-01-01', 'Kiel')");
                assertThat(db.rows("select id from events where place = 'Kiel'"))
                        .as("the numbering goes on")
                        .containsExactly("7");
                db.execute("delete from events where place = 'Kiel'");
            }
            expect(db, database, "events_old,1", "events_2026,4", "events_rest,1");
            rows = db.rows(ROWS);

            db.run(Inverse.of(up));
            expect(db, database);
            assertThat(db.rows(ROWS)).isEqualTo(rows);
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartitionBetweenOthers(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, PartitionsOnDatabasesTest::events);
            fill(db);
            List<String> rows = db.rows(ROWS);
            run(db, u -> {
                u.partition("events", Partitioning.byRange("happened").rest("others"));
                u.addPartition(
                        "events",
                        Partition.range("`old ones`", "happened", null, NEW_YEAR)
                                .outOf("others"));
                u.addPartition(
                        "events",
                        Partition.range("later", "happened", SUMMER, NEXT_YEAR).outOf("others"));
            });
            Partition spring =
                    Partition.range("spring", "happened", NEW_YEAR, SUMMER).outOf("others");
            expect(db, database, "old ones,1", "later,1", "others,3");
            run(db, u -> u.addPartition("events", spring));
            expect(db, database, "old ones,1", "spring,2", "later,1", "others,1");
            run(db, u -> u.mergePartition("events", spring));
            assertThat(db.rows(ROWS)).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartitionDroppedTakesItsRowsWithIt(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, PartitionsOnDatabasesTest::events);
            fill(db);
            Partition old = Partition.range("events_old", "happened", null, NEW_YEAR);
            run(db, u -> {
                u.partition("events", Partitioning.byRange("happened"));
                u.addPartition("events", old);
                u.addPartition("events", Partition.range("events_2026", "happened", NEW_YEAR, NEXT_YEAR));
                u.dropPartition("events", old);
            });
            expect(db, database, "events_2026,3", "events_rest,1");
            assertThat(db.rows("select id from events")).containsExactly("2", "3", "4", "5");

            run(db, u -> u.addPartition("events", old));
            expect(db, database, "events_old,0", "events_2026,3", "events_rest,1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void byList(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, PartitionsOnDatabasesTest::events);
            fill(db);
            List<String> whole = LiveDatabase.facts(db.introspect());
            List<String> rows = db.rows(ROWS);
            List<Operation> up = run(db, u -> {
                u.partition("events", Partitioning.byList("place"));
                u.addPartition("events", Partition.list("italy", "place", "Rome", "L'Aquila"));
                u.addPartition("events", Partition.list("north", "place", "Oslo"));
            });
            expect(db, database, "italy,2", "north,1", "events_rest,2");
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);
            db.run(Inverse.of(up));
            expect(db, database);
            assertThat(db.rows(ROWS)).isEqualTo(rows);

            run(db, u -> {
                u.partition("events", Partitioning.byList("place"));
                u.addPartition("events", Partition.list("italy", "place", "Rome"));
                u.dropPartition("events", Partition.list("italy", "place", "Rome"));
            });
            assertThat(db.rows("select id from events")).containsExactly("3", "4", "5");
        }
    }

    /** On MariaDB the statement is a text of a text, and a backslash would be lost in each. */
    @ParameterizedTest
    @EnumSource
    void aBackslashInAListIsOne(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, PartitionsOnDatabasesTest::events);
            run(
                    db,
                    u -> u.insert("events", r -> {
                        r.columns("id", "happened", "place");
                        r.row(1, SUMMER, "NO");
                        r.row(2, SUMMER, "N\\O");
                        r.row(3, SUMMER, "N\\\\O");
                        r.row(4, SUMMER, "N'O\\");
                        r.row(5, SUMMER, "a\\'b");
                    }));
            Partition one = Partition.list("one", "place", "N\\O");
            Partition two = Partition.list("two", "place", "N'O\\", "a\\'b");
            run(db, u -> {
                u.partition("events", Partitioning.byList("place"));
                u.addPartition("events", one);
                u.addPartition("events", two);
                u.addPartition("events", Partition.list("three", "place", "N\\\\O"));
            });
            expect(db, database, "one,1", "two,2", "three,1", "events_rest,1");
            run(db, u -> {
                u.mergePartition("events", two);
                u.dropPartition("events", one);
            });
            expect(db, database, "three,1", "events_rest,3");
            assertThat(db.rows("select id from events")).containsExactly("1", "3", "4", "5");
        }
    }

    @ParameterizedTest
    @EnumSource
    void byHash(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, PartitionsOnDatabasesTest::events);
            fill(db);
            List<String> whole = LiveDatabase.facts(db.introspect());
            List<String> rows = db.rows(ROWS);
            List<Operation> up = run(db, u -> u.partition("events", Partitioning.byHash("id", 3)));
            if (has(database)) {
                assertThat(parts(db, database, "")).hasSize(3);
            }
            assertThat(db.rows(ROWS)).isEqualTo(rows);
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);
            db.run(Inverse.of(up));
            expect(db, database);
            assertThat(db.rows(ROWS)).isEqualTo(rows);
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);
        }
    }

    static Stream<Arguments> bounds() {
        return Stream.of(Databases.POSTGRESQL, Databases.MARIADB, Databases.H2)
                .flatMap(database -> Stream.of(
                        Arguments.of(database, bigint(), -5L, 9L, 10_000_000_000L),
                        Arguments.of(database, integer(), 1, 20, 100),
                        Arguments.of(database, varchar(20), "a", "it's", "z"),
                        Arguments.of(database, varchar(20), "a\\'", "b\\\\c", "z\\"),
                        Arguments.of(database, date(), NEW_YEAR, SUMMER, NEXT_YEAR),
                        Arguments.of(
                                database,
                                timestamp(6),
                                LocalDateTime.of(2026, 1, 1, 0, 0),
                                LocalDateTime.of(2026, 1, 1, 0, 0, 0, 1000),
                                LocalDateTime.of(2026, 10, 1, 12, 30))));
    }

    /** 9, 20 and 100, and midnight and a microsecond, would stand in another order if they were texts. */
    @ParameterizedTest
    @MethodSource("bounds")
    void boundsOfEachType(Databases database, ColumnType type, Object one, Object two, Object three) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, u -> {
                u.createTable("events", t -> {
                    t.column("at", type).notNull();
                    t.primaryKey("at");
                });
                u.insert("events", r -> {
                    r.columns("at");
                    r.row(one);
                    r.row(two);
                    r.row(three);
                });
                u.partition("events", Partitioning.byRange("at"));
                u.addPartition("events", Partition.range("p3", "at", two, three));
                u.addPartition("events", Partition.range("p1", "at", null, one));
                u.addPartition("events", Partition.range("p2", "at", one, two));
            });
            expect(db, database, "p1,0", "p2,1", "p3,1", "events_rest,1");
            run(db, u -> u.dropPartition("events", Partition.range("p2", "at", one, two)));
            assertThat(db.rows("select count(*) from events")).containsExactly("2");
        }
    }

    @Test
    void keysOnPostgreSqlStayAndHold() throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(Databases.POSTGRESQL)) {
            run(db, u -> {
                u.createTable("towns", t -> {
                    t.column("name", varchar(20)).notNull();
                    t.primaryKey("name");
                });
                u.insert("towns", r -> {
                    r.columns("name");
                    r.row("Rome");
                    r.row("Oslo");
                });
                u.createTable("events", t -> {
                    t.column("id", bigint()).notNull();
                    t.column("town", varchar(20)).notNull();
                    t.column("parent", bigint());
                    t.column("parent_town", varchar(20));
                    t.primaryKey("id", "town");
                    t.foreignKey("fk_town", "town").references("towns", "name");
                    t.foreignKey("fk_parent", "parent", "parent_town").references("events", "id", "town");
                });
                // Names of keys are each table's own there, so two tables may have one key.
                for (String table : List.of("guests", "hosts")) {
                    u.createTable(table, t -> {
                        t.column("event", bigint());
                        t.column("town", varchar(20));
                        t.foreignKey("fk_event", "event", "town")
                                .references("events", "id", "town")
                                .onDelete(ForeignKey.OnDelete.CASCADE);
                    });
                }
                u.insert("events", r -> {
                    r.columns("id", "town", "parent", "parent_town");
                    r.row(1, "Rome", null, null);
                    r.row(2, "Oslo", 1, "Rome");
                });
                u.insert("guests", r -> {
                    r.columns("event", "town");
                    r.key("event");
                    r.row(1, "Rome");
                    r.row(2, "Oslo");
                });
            });
            List<String> whole = LiveDatabase.facts(db.introspect());
            Partition rome = Partition.list("rome", "town", "Rome");
            List<Operation> up = run(db, u -> {
                u.partition("events", Partitioning.byList("town"));
                u.addPartition("events", rome);
            });
            expect(db, Databases.POSTGRESQL, "rome,1", "events_rest,1");
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);
            assertThat(db.rows("select event from guests"))
                    .as("no row that moved was deleted to those that refer to it")
                    .containsExactly("1", "2");
            assertThatThrownBy(() -> run(db, u -> u.dropPartition("events", rome)))
                    .hasMessageContaining("violates foreign key constraint");
            db.run(Inverse.of(up));
            assertThat(LiveDatabase.facts(db.introspect())).isEqualTo(whole);
            assertThat(db.rows("select event from guests")).containsExactly("1", "2");
        }
    }

    @Test
    void whatNoRevisionKnowsIsNotLostOnPostgreSql() throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(Databases.POSTGRESQL)) {
            run(db, PartitionsOnDatabasesTest::events);
            fill(db);
            db.execute("alter table events add column stray integer");
            assertThatThrownBy(() -> run(db, u -> u.partition("events", Partitioning.byRange("happened"))))
                    .hasMessageContaining("columns that no revision knows");
            db.execute("alter table events drop column stray");
            db.execute("create function f() returns trigger language plpgsql as 'begin return new; end'");
            db.execute("create trigger loud after insert on events for each row execute function f()");
            assertThatThrownBy(() -> run(db, u -> u.partition("events", Partitioning.byRange("happened"))))
                    .hasMessageContaining("triggers");
            db.execute("drop trigger loud on events");
            db.execute("do $$ begin create role partition_reader; exception when duplicate_object then null; end $$");
            db.execute("grant select on events to partition_reader with grant option");
            db.execute("grant insert on events to public");
            run(db, u -> u.partition("events", Partitioning.byRange("happened")));
            assertThat(db.rows("select has_table_privilege('partition_reader', 'events', 'select with grant option'),"
                            + " has_table_privilege('partition_reader', 'events', 'insert'),"
                            + " has_table_privilege('partition_reader', 'events', 'delete')"))
                    .containsExactly("t,t,f");
            db.execute("drop owned by partition_reader");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKeyWithoutTheColumnIsRefusedEverywhere(Databases database) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run(db, u -> {
                events(u);
                u.alterTable("events", t -> t.addUnique("uk_words", "words"));
            });
            assertThatThrownBy(() -> run(db, u -> u.partition("events", Partitioning.byHash("id", 2))))
                    .isInstanceOf(TidemarkException.class)
                    .hasMessageContaining("the unique key uk_words is without that column");
        }
    }

    @Test
    void mariaDbHasNoForeignKeysOfPartitionedTables() throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(Databases.MARIADB)) {
            run(db, u -> {
                u.createTable("events", t -> {
                    t.column("id", bigint()).notNull();
                    t.primaryKey("id");
                });
                u.createTable("guests", t -> {
                    t.column("event", bigint());
                    t.foreignKey("fk_event", "event").references("events", "id");
                });
            });
            assertThatThrownBy(() -> run(db, u -> u.partition("events", Partitioning.byHash("id", 2))))
                    .isInstanceOf(TidemarkException.class)
                    .hasMessageContaining("fk_event of guests");
        }
    }
}
