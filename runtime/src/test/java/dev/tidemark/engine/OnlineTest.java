package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.shop.Warehouse;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done to large tables: the same in the end, with nobody held up, and finished by the next boot wherever it stopped. */
class OnlineTest {
    private static final String TABLES = "20260101-000000-tables";
    private static final String GROWTH = "20260102-000000-growth";

    @TempDir
    Path output;

    private Tidemark tables(DataSource database) {
        return new Project(output).seal(TABLES, Warehouse.Tables.class).on(database);
    }

    private Tidemark growth(DataSource database) {
        return new Project(output)
                .seal(TABLES, Warehouse.Tables.class)
                .seal(GROWTH, Warehouse.Growth.class)
                .on(database)
                .onlineFrom(Tidemark.ALWAYS)
                .batches(3, Throttle.NONE);
    }

    private DataSource warehouse(Empty kind) throws SQLException {
        DataSource database = kind.database();
        tables(database).upgrade();
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            rows.add("insert into parts values (" + i * 7 + ", 'Part " + i + "', " + (i % 3 == 0 ? "null" : i) + ")");
            rows.add("insert into places values ('hall " + i % 4 + "', " + i + ", " + (i % 2 == 0 ? i * 7 : "null")
                    + ")");
            rows.add("insert into moves values ('6ba7b810-9dad-11d1-80b4-00c04fd430" + (10 + i) + "', " + i
                    + ", 'Note')");
        }
        Empty.run(database, rows.toArray(String[]::new));
        return database;
    }

    /** Whatever the database says of itself and its rows. */
    private record State(Schema schema, List<String> parts, List<String> places, List<String> moves) {
        static State of(DataSource database, boolean grown) throws SQLException {
            try (Connection connection = database.getConnection()) {
                return new State(
                        Catalog.schema(connection, Dialects.of(connection)),
                        Empty.values(
                                database,
                                "select concat_ws('|', id, name, weight" + (grown ? ", kind, label, stock" : "")
                                        + ") from parts order by id"),
                        Empty.values(
                                database,
                                "select concat_ws('|', hall, shelf, part_id" + (grown ? ", code" : "")
                                        + ") from places order by shelf"),
                        Empty.values(
                                database,
                                grown
                                        ? "select concat_ws('|', id, number, note, reason) from movements order by number"
                                        : "select concat_ws('|', id, number, note) from moves order by number"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void leavesWhatThePlainStatementsDo(Empty kind) throws SQLException {
        DataSource plain = warehouse(kind);
        growth(plain).onlineFrom(Tidemark.NEVER).upgrade();
        State grown = State.of(plain, true);
        growth(plain).onlineFrom(Tidemark.NEVER).downgrade(TABLES);

        DataSource online = warehouse(kind);
        List<String> said = new CopyOnWriteArrayList<>();
        growth(online).listener(event -> said.add(event.text())).upgrade();
        assertThat(State.of(online, true)).isEqualTo(grown);
        assertThat(said)
                .anyMatch(text -> kind == Empty.POSTGRESQL
                        ? text.equals("create index concurrently ix_movements_number on movements (number)")
                        : text.startsWith(
                                "update parts set label = lower(name) where label is null -- in batches by id"));
        growth(online).downgrade(TABLES);
        assertThat(State.of(online, false)).isEqualTo(State.of(plain, false));
        assertThat(Empty.values(online, "select statement_text from tidemark_journal"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void thePlanSaysIt(Empty kind) throws SQLException {
        DataSource database = warehouse(kind);
        assertThat(growth(database).plan().steps().get(0).sql())
                .contains("update places set code = upper(hall) where code is null -- in batches by hall, shelf");
        assertThat(growth(database).onlineFrom(1_000).plan().steps().get(0).sql())
                .noneMatch(sql -> sql.contains("in batches"));
    }

    /** What no engine code catches: as good as a power cut. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void theNextBootGoesOn(Empty kind) throws SQLException {
        DataSource reference = warehouse(kind);
        growth(reference).upgrade();
        State grown = State.of(reference, true);
        growth(reference).downgrade(TABLES);
        State before = State.of(reference, false);
        int cut = 1;
        for (boolean finished = false; !finished; cut += 7) {
            DataSource database = warehouse(kind);
            finished = !isCut(cut, growth(database), true);
            growth(database).onlineFrom(Tidemark.NEVER).upgrade();
            assertThat(State.of(database, true)).as("cut %d", cut).isEqualTo(grown);
            boolean back = !isCut(cut, growth(database), false);
            assertThat(back
                            || Empty.values(database, "select count(*) from tidemark_journal")
                                    .get(0)
                                    .equals("0"))
                    .as("the way back was cut, or is done")
                    .isIn(true, false);
            growth(database).downgrade(TABLES);
            assertThat(State.of(database, false)).as("cut %d", cut).isEqualTo(before);
        }
        assertThat(cut).isGreaterThan(30);
    }

    /** Stops before the statement or batch of this number. */
    private static boolean isCut(int number, Tidemark tidemark, boolean up) {
        int[] count = {0};
        Throttle batch = connection -> {
            if (++count[0] == number) {
                throw new PowerCut();
            }
        };
        tidemark.batches(3, batch).listener(event -> {
            if (event.kind() == Event.Kind.STATEMENT && ++count[0] == number) {
                throw new PowerCut();
            }
        });
        try {
            if (up) {
                tidemark.upgrade();
            } else {
                tidemark.downgrade(TABLES);
            }
            return false;
        } catch (PowerCut expected) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void batchesGoOnAfterTheLastThatWasCommitted(Empty kind) throws SQLException {
        DataSource database = warehouse(kind);
        List<Integer> batches = new ArrayList<>();
        assertThatThrownBy(() -> growth(database)
                        .batches(1, connection -> {
                            batches.add(1);
                            if (batches.size() == 6) {
                                throw new PowerCut();
                            }
                        })
                        .upgrade())
                .isInstanceOf(PowerCut.class);
        assertThat(Empty.values(database, "select count(*) from parts where label is not null"))
                .containsExactly("6");
        List<String> said = new CopyOnWriteArrayList<>();
        List<Integer> rest = new ArrayList<>();
        growth(database)
                .batches(1, connection -> rest.add(1))
                .listener(event -> said.add(event.text()))
                .upgrade();
        assertThat(said).anyMatch(text -> text.startsWith("interrupted before; goes on at statement"));
        // Of parts' labels 4 rows are left; then 10 for each backfill that is no constant.
        assertThat(rest).hasSize(4 + 10 * 4);
    }

    /** One who only reads would stand behind an ALTER that waits; it must not wait for long. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void whoWaitsLetsOthersPass(Empty kind) throws Exception {
        DataSource database = warehouse(kind);
        List<String> said = new CopyOnWriteArrayList<>();
        Tidemark tidemark = growth(database)
                .onlineFrom(Tidemark.NEVER)
                .lockTimeout(Duration.ofSeconds(60))
                .listener(event -> said.add(event.kind() + " " + event.text()));
        CompletableFuture<Result> upgrade;
        long longest = 0;
        try (Connection idle = database.getConnection();
                Statement statement = idle.createStatement()) {
            idle.setAutoCommit(false);
            statement.execute("select * from parts");
            upgrade = CompletableFuture.supplyAsync(tidemark::upgrade);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
            while (System.nanoTime() < until) {
                long start = System.nanoTime();
                Empty.values(database, "select count(*) from parts");
                longest = Math.max(longest, System.nanoTime() - start);
                Thread.sleep(5);
            }
            assertThat(upgrade.isDone()).isFalse();
            idle.rollback();
        }
        upgrade.get(60, TimeUnit.SECONDS);
        assertThat(said).anyMatch(text -> text.startsWith("WAITING waiting for a lock that others hold"));
        assertThat(Duration.ofNanos(longest)).isLessThan(Duration.ofMillis(kind == Empty.MARIADB ? 2500 : 1500));
        assertThat(growth(database).status().pending()).isEmpty();
    }

    /** The rows that the guards let pass, and that then came in between, are found all the same, and nothing is left behind. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void whatFailsLeavesNothingBehind(Empty kind) throws SQLException {
        DataSource reference = warehouse(kind);
        Schema before = State.of(reference, false).schema();
        for (String row : List.of(
                "uk_parts_label: insert into parts (id, name, weight, kind, label) values (1, 'x', 1, 'bolt', 'part 1')",
                "fk_places_part: insert into places (hall, shelf, part_id, code) values ('hall 9', 99, 99, 'x')")) {
            DataSource database = warehouse(kind);
            String constraint = row.split(": ", 2)[0];
            boolean[] meddled = {false};
            assertThatThrownBy(() -> growth(database)
                            .listener(event -> {
                                boolean now = event.text().contains(constraint) && event.kind() == Event.Kind.STATEMENT;
                                if (now && !meddled[0]) {
                                    meddled[0] = true;
                                    meddle(database, row.split(": ", 2)[1]);
                                }
                            })
                            .upgrade())
                    .as(row)
                    .isInstanceOf(TidemarkException.class);
            assertThat(meddled[0]).as(row).isTrue();
            assertThat(State.of(database, false).schema()).as(row).isEqualTo(before);
            Empty.run(database, "delete from parts where id = 1", "delete from places where shelf = 99");
            growth(database).upgrade();
        }
    }

    @Test
    void whatMariaDbCannotDoWhileOthersWriteIsNotDone() throws SQLException {
        DataSource database = warehouse(Empty.MARIADB);
        State before = State.of(database, false);
        Tidemark tidemark = new Project(output)
                .seal(TABLES, Warehouse.Tables.class)
                .seal("20260102-000000-numbered", Warehouse.Numbered.class)
                .on(database)
                .onlineFrom(Tidemark.ALWAYS);
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageStartingWith(
                        "[TM053] 20260102-000000-numbered: The database would copy the table and hold up its"
                                + " writers meanwhile for «alter table parts modify column id bigint not null auto_increment»");
        assertThat(State.of(database, false)).isEqualTo(before);
        tidemark.onlineFrom(Tidemark.NEVER).upgrade();
        assertThat(tidemark.status().pending()).isEmpty();
    }

    private static void meddle(DataSource database, String insert) {
        try {
            Empty.run(database, insert);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
