package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Creation;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.laws.Law;
import dev.tidemark.laws.SchemaPair;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.sql.sample.SampleRows;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Operations that share their rebuilds lead to the same schema and rows as when each has its own. */
class SqliteRebuildLawTest {
    private final AtomicInteger shared = new AtomicInteger();

    @Test
    void oneByOneOrAllAtOnce() {
        Law.over(100, SchemaPair::forDatabases, this::check);
        assertThat(shared.get()).as("pairs with fewer rebuilds").isGreaterThan(4);
    }

    /** Which SQLite would take without a word. */
    @Test
    void textsThatAreNoNumbersAreInTheWay() throws SQLException {
        try (LiveDatabase db = LiveDatabase.empty(Databases.SQLITE)) {
            db.run(Operations.record(all -> all.createTable("t", t -> t.column("a", varchar(9)))));
            db.execute("insert into t values ('12'), ('-1.5e3'), ('12a'), (''), (null)");
            List<Operation> change = Operations.record(all ->
                    all.alterTable("t", t -> t.alterColumn("a", varchar(9)).becomes(integer())));
            assertThat(db.guards(change.get(0))).containsExactly(2L);
            db.execute("delete from t where a in ('12a', '')");
            db.run(change);
            assertThat(db.rows("select typeof(a) from t")).containsExactly("integer", "integer", "null");
        }
    }

    private void check(SchemaPair pair) throws SQLException {
        List<Operation> up = SchemaDiff.between(
                        pair.a(), pair.b(), DiffOnDatabasesTest.filling(Databases.SQLITE, pair.b()))
                .operations();
        List<Operation> down = Inverse.of(up);
        try (LiveDatabase each = start(pair);
                LiveDatabase all = start(pair)) {
            for (Operation operation : up) {
                if (each.guards(operation).stream().anyMatch(count -> count > 0)) {
                    return;
                }
                each.run(operation);
            }
            all.run(up);
            same(each, all);
            for (Operation operation : down) {
                each.run(operation);
            }
            all.run(down);
            same(each, all);
            if (all.rebuilds() < each.rebuilds()) {
                shared.incrementAndGet();
            }
        }
    }

    private static void same(LiveDatabase each, LiveDatabase all) throws SQLException {
        assertThat(LiveDatabase.facts(all.introspect()))
                .containsExactlyInAnyOrderElementsOf(LiveDatabase.facts(each.introspect()));
        assertThat(all.rows(all.schema().live()))
                .isEqualTo(each.rows(each.schema().live()));
    }

    private static LiveDatabase start(SchemaPair pair) throws SQLException {
        LiveDatabase db = LiveDatabase.empty(Databases.SQLITE);
        db.run(Creation.of(pair.a()));
        for (String insert : SampleRows.inserts(pair.a(), db.dialect(), 4)) {
            db.execute(insert);
        }
        return db;
    }
}
