package dev.tidemark.benchmark;

import dev.tidemark.engine.Throttle;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.testing.Servers;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What eight writers and eight readers feel of each change of a large table: the plain statement beside the gentle form. */
public final class LargeTables {
    private static final int ROWS = Integer.getInteger("rows", 2_000_000);
    private static final String TABLES = "20260101-000000-tables";
    private static final PrintStream OUT = System.out;

    private LargeTables() {}

    /** Runs all changes on both databases, or on that in {@code -Ddatabases}. */
    public static void main(String[] arguments) throws Exception {
        for (String name : System.getProperty("databases", "postgresql,mariadb").split(",", -1)) {
            OUT.printf(Locale.ROOT, "%n%s, %,d rows, 8 writers, 8 readers%n", name, ROWS);
            DataSource database = name.equals("mariadb") ? mariaDb() : postgreSql();
            engine(database, List.of()).upgrade();
            fill(database, name);
            try (Traffic traffic = new Traffic(database, ROWS)) {
                Thread.sleep(5000);
                compare(database, traffic);
            }
        }
        System.exit(0);
    }

    private static void compare(DataSource database, Traffic traffic) throws InterruptedException {
        OUT.printf(
                "%-25s %-7s %8s %16s %12s %9s%n", "change", "form", "took", "longest stall", "writes kept", "failures");
        for (Change change : Change.values()) {
            for (boolean online : new boolean[] {false, true}) {
                traffic.begin();
                Thread.sleep(5000);
                double quiet = traffic.felt().perSecond();
                Tidemark engine = engine(database, List.of(change))
                        .onlineFrom(online ? Tidemark.ALWAYS : Tidemark.NEVER)
                        .batches(1000, Throttle.NONE);
                String form = online ? "online" : "plain";
                traffic.begin();
                try {
                    engine.upgrade();
                } catch (TidemarkException refused) {
                    OUT.printf(
                            "%-25s %-7s refused: %s%n",
                            change.name().toLowerCase(Locale.ROOT), form, refused.getMessage());
                    continue;
                }
                Traffic.Felt felt = traffic.felt();
                OUT.printf(
                        Locale.ROOT,
                        "%-25s %-7s %6.1f s %13.0f ms %10.0f %% %9d%n",
                        change.name().toLowerCase(Locale.ROOT),
                        form,
                        felt.seconds(),
                        felt.longest(),
                        100 * felt.perSecond() / quiet,
                        felt.failures());
                engine.downgrade(TABLES);
            }
        }
    }

    private static Tidemark engine(DataSource database, List<Change> changes) {
        List<Entry> entries = new ArrayList<>(List.of(entry(TABLES, Change.Tables.class, List.of())));
        for (Change change : changes) {
            entries.add(entry(
                    "20260102-000000-" + change.name().toLowerCase(Locale.ROOT), change.migration, List.of(TABLES)));
        }
        return Tidemark.of(database)
                .index(new RevisionIndex("draft", "", new TreeMap<>(), entries, null))
                .lockTimeout(Duration.ofMinutes(10))
                .listener(event -> {});
    }

    private static Entry entry(String id, Class<? extends Migration> migration, List<String> parents) {
        String checksum = Recording.of(id, migration.getName(), LargeTables.class.getClassLoader())
                .checksum();
        return new Entry(id, parents, checksum, migration.getName());
    }

    private static void fill(DataSource database, String name) throws SQLException {
        String numbers =
                name.equals("mariadb") ? "(select seq as n from seq_1_to_%d) s" : "generate_series(1, %d) as n";
        run(
                database,
                "insert into owners select n from " + numbers.formatted(10_000),
                "insert into accounts select n, n % 10000 + 1, concat('Person', n, '@Example.org'), 0 from "
                        + numbers.formatted(ROWS),
                name.equals("mariadb") ? "analyze table accounts" : "vacuum analyze accounts");
    }

    private static DataSource postgreSql() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(Servers.postgreSql());
        return database;
    }

    private static DataSource mariaDb() throws SQLException {
        // The 128 MiB that it has by itself are for a machine of that time: the table would not be in memory, as it is
        // elsewhere.
        run(
                new MariaDbDataSource(Servers.mariaDb()),
                "set global innodb_buffer_pool_size = 2147483648",
                "create database large");
        return new MariaDbDataSource(Servers.mariaDb().replace("/?", "/large?"));
    }

    private static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
