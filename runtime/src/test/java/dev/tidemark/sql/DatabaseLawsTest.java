package dev.tidemark.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.sample.SampleRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The law on real databases: a schema changed by operations is the schema created afresh, and the inverses bring the old
 * schema and its rows back. Where rows are in the way, the guards must have said so.
 */
class DatabaseLawsTest {
    static final long SEED = Long.getLong("laws.seed", 0);
    private static final int CHANGES = 12;
    private static final int ROWS = 4;

    @Test
    void h2() throws Exception {
        for (long seed = SEED; seed < SEED + 150; seed++) {
            check(Databases.H2, seed);
        }
    }

    @Test
    void postgreSql() throws Exception {
        for (long seed = SEED; seed < SEED + 60; seed++) {
            check(Databases.POSTGRESQL, seed);
        }
    }

    @Test
    void hsqldb() throws Exception {
        for (long seed = SEED; seed < SEED + 60; seed++) {
            check(Databases.HSQLDB, seed);
        }
    }

    @Test
    void mariaDb() throws Exception {
        for (long seed = SEED; seed < SEED + 60; seed++) {
            check(Databases.MARIADB, seed);
        }
    }

    @Test
    void derby() throws Exception {
        for (long seed = SEED; seed < SEED + 60; seed++) {
            check(Databases.DERBY, seed);
        }
    }

    @Test
    void sqlite() throws Exception {
        for (long seed = SEED; seed < SEED + 150; seed++) {
            check(Databases.SQLITE, seed);
        }
    }

    static void check(Source database, long seed) throws Exception {
        check(database, seed, false);
    }

    /** @param online whether all tables count as large */
    static void check(Source database, long seed, boolean online) throws Exception {
        RandomOperations random = new RandomOperations(database.dialect(), seed);
        Schema a = Applied.to(Schema.EMPTY, random.creation());
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(creation(a));
            for (String insert : SampleRows.inserts(a, database.dialect(), ROWS)) {
                db.execute(insert);
            }
            Schema before = db.introspect();
            Map<String, List<String>> rows = db.rows(a);

            List<Operation> done = upgrade(db, a, random, online);
            Schema b = Applied.to(a, done);
            assertThat(LiveDatabase.facts(db.introspect()))
                    .as("seed %d up %s", seed, done)
                    .containsExactlyElementsOf(LiveDatabase.facts(fresh(database, b)));

            for (Operation operation : Inverse.of(done)) {
                if (online) {
                    db.runGently(operation);
                } else {
                    db.run(operation);
                }
            }
            assertThat(LiveDatabase.facts(db.introspect()))
                    .as("seed %d down %s", seed, done)
                    .containsExactlyElementsOf(LiveDatabase.facts(before));
            assertThat(db.rows(a)).as("seed %d rows %s", seed, done).isEqualTo(rows);
        }
    }

    /** Runs random changes, save those that rows are in the way of; returns what was run. */
    private static List<Operation> upgrade(LiveDatabase db, Schema a, RandomOperations random, boolean online)
            throws Exception {
        List<Operation> done = new ArrayList<>();
        Schema now = a;
        for (int tries = 0; tries < CHANGES; tries++) {
            Operation operation = random.next(now);
            if (operation != null && db.guards(operation).stream().allMatch(count -> count == 0)) {
                if (online) {
                    db.runGently(operation);
                } else {
                    db.run(operation);
                }
                done.add(operation);
                now = Applied.to(now, List.of(operation));
            }
        }
        return done;
    }

    private static Schema fresh(Source database, Schema schema) throws Exception {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(creation(schema));
            return db.introspect();
        }
    }

    /** Tables first, then what they say of one another; what is retired is there, as its retirement left it. */
    private static List<Operation> creation(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.sequences().values().forEach(sequence -> operations.add(new Operation.CreateSequence(sequence)));
        for (Table table : schema.tables().values()) {
            Map<String, Column> columns = new LinkedHashMap<>();
            table.columns()
                    .values()
                    .forEach(column -> columns.put(
                            column.name(),
                            column.retired() ? column.withNullable(true).withIdentity(false) : column));
            operations.add(new Operation.CreateTable(table.withColumns(columns).withForeignKeys(Map.of())));
        }
        schema.tables()
                .values()
                .forEach(table -> table.foreignKeys()
                        .values()
                        .forEach(key -> operations.add(new Operation.AddForeignKey(table.name(), key))));
        return operations;
    }
}
