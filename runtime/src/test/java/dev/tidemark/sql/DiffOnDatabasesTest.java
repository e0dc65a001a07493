package dev.tidemark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Creation;
import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.laws.Law;
import dev.tidemark.laws.SchemaPair;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.View;
import dev.tidemark.sql.sample.SampleRows;
import dev.tidemark.sql.sample.SampleValue;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The law of the diff on real databases with rows, over {@code -Dlaws.database.pairs} random pairs each: what the upgrade
 * leaves is what would be created afresh, and the downgrade brings back the old schema and its rows.
 */
class DiffOnDatabasesTest {
    private static final int ROWS = 4;

    @Test
    void h2() {
        over(Databases.H2, 200);
    }

    @Test
    void postgreSql() {
        over(Databases.POSTGRESQL, 100);
    }

    @Test
    void hsqldb() {
        over(Databases.HSQLDB, 60);
    }

    @Test
    void mariaDb() {
        over(Databases.MARIADB, 60);
    }

    @Test
    void derby() {
        over(Databases.DERBY, 60);
    }

    @Test
    void sqlite() {
        over(Databases.SQLITE, 100);
    }

    static void over(Source database, int usual) {
        int pairs = Integer.getInteger("laws.database.pairs", usual);
        AtomicInteger refused = new AtomicInteger();
        Law.over(pairs, SchemaPair::forDatabases, pair -> check(database, pair, refused));
        assertThat(refused.get())
                .as("pairs of %d whose rows are in the way", pairs)
                .isLessThanOrEqualTo(pairs / 2);
    }

    private static void check(Source database, SchemaPair random, AtomicInteger refused) throws SQLException {
        SchemaPair pair = random.both(database::suited);
        Schema a = pair.a();
        List<Operation> up =
                SchemaDiff.between(a, pair.b(), filling(database, pair.b())).operations();
        Schema fresh = fresh(database, Applied.to(a, up));
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run("creating", db, Creation.of(a));
            for (String insert : SampleRows.inserts(a, database.dialect(), ROWS)) {
                db.execute(insert);
            }
            Schema before = db.introspect();
            Map<String, List<String>> rows = db.rows(a);
            if (!run("up", db, up)) {
                refused.incrementAndGet();
                return;
            }
            assertThat(LiveDatabase.facts(db.introspect()))
                    .as("there")
                    .containsExactlyInAnyOrderElementsOf(LiveDatabase.facts(fresh));
            read("views there", db, pair.b());
            assertThat(run("down", db, Inverse.of(up))).as("may go back").isTrue();
            assertThat(LiveDatabase.facts(db.introspect()))
                    .as("back")
                    .containsExactlyInAnyOrderElementsOf(LiveDatabase.facts(before));
            read("views back", db, a);
            if (up.stream().anyMatch(DiffOnDatabasesTest::fills)) {
                assertThat(counts(db.rows(a))).as("rows, some filled").isEqualTo(counts(rows));
            } else {
                assertThat(db.rows(a)).as("rows").isEqualTo(rows);
            }
        }
    }

    /** Each view gives what its query gives now. */
    private static void read(String what, LiveDatabase db, Schema schema) throws SQLException {
        for (View view : schema.views().values()) {
            assertThat(db.rows("select * from " + db.dialect().quote(view.name())))
                    .as(what)
                    .isEqualTo(db.rows(view.query()));
        }
    }

    /** Whether NULLs get a value, which the way back does not take from them. */
    private static boolean fills(Operation operation) {
        return operation instanceof Operation.AlterColumn alter && alter.backfill() != null;
    }

    private static Map<String, Integer> counts(Map<String, List<String>> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach((table, ofTable) -> counts.put(table, ofTable.size()));
        return counts;
    }

    private static Schema fresh(Source database, Schema schema) throws SQLException {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            run("creating", db, Creation.of(schema));
            return db.introspect();
        }
    }

    /** Runs the operations; false where rows are in the way of one. */
    private static boolean run(String way, LiveDatabase db, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            try {
                if (db.guards(operation).stream().anyMatch(count -> count > 0)) {
                    return false;
                }
                db.run(operation);
            } catch (SQLException e) {
                throw new AssertionError("[" + way + " " + e.getSQLState() + "] " + e.getMessage(), e);
            }
        }
        return true;
    }

    /** A value for every column that must have one. */
    static Hints filling(Source database, Schema model) {
        SortedMap<String, Backfill> backfills = new TreeMap<>();
        for (Table table : model.tables().values()) {
            for (Column column : table.columns().values()) {
                if (!column.nullable()) {
                    backfills.put(
                            table.name() + "." + column.name(),
                            Backfill.of(SampleValue.of(database.dialect(), column.type(), 0)));
                }
            }
        }
        return new Hints(new TreeMap<>(), new TreeMap<>(), backfills, Map.of(), new TreeSet<>());
    }
}
