package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each call that an upgrade and a downgrade of each revision send to the database meets each fault in turn; whoever comes next
 * ends where one that nobody disturbed does. {@code -Dfaults.every=1} for all of the calls; else one of so many, by chance.
 */
class FaultTest {
    private static final int EVERY = Integer.getInteger("faults.every", 97);
    private static final long SEED = Long.getLong("faults.seed", 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyCallMayFail(Durable kind) throws SQLException {
        Walk walk = new Walk(new Library(folder), kind.database(folder));
        for (int revision = 0; revision < Library.LENGTH; revision++) {
            walk.over(revision);
        }
        assertThat(walk.met.keySet()).containsExactlyElementsOf(walk.faults);
        System.out.println(kind + ": " + walk.met);
    }

    /** The way of one database over the revisions, each of them down and up with a fault, and mended after it. */
    private static final class Walk {
        final Map<Fault, Integer> met = new EnumMap<>(Fault.class);
        private final Library library;
        private final UrlDataSource database;
        private final Random random = new Random(SEED);
        private final List<Fault> faults;
        private List<String> before = List.of();

        Walk(Library library, UrlDataSource database) {
            this.library = library;
            this.database = database;
            this.faults = Stream.of(Fault.values())
                    .filter(fault -> fault != Fault.CUT_DURING || FaultySource.isServed(database.url()))
                    .toList();
        }

        void over(int revision) throws SQLException {
            String up = Library.id(revision);
            String down = revision == 0 ? "base" : Library.id(revision - 1);
            library.on(database).upgrade(up);
            List<String> after = State.of(database);
            for (Fault fault : faults) {
                boolean isMet = true;
                for (int call = 1 + random.nextInt(EVERY); isMet; call += EVERY) {
                    forget(call);
                    isMet = isMended(fault, call, tidemark -> tidemark.downgrade(down), before);
                    isMet |= isMended(fault, call, tidemark -> tidemark.upgrade(up), after);
                }
            }
            before = after;
        }

        /**
         * Has MariaDB write its tables anew now and then: it keeps each column that was dropped in an instant in its rows until
         * then, and a column that comes and goes some hundred times no longer fits ("Row size too large"; its manual, "Instant
         * DROP COLUMN").
         */
        private void forget(int call) throws SQLException {
            if (!database.url().startsWith("jdbc:mariadb:") || call % 8 != 0) {
                return;
            }
            for (String table : Empty.values(
                    database,
                    "select table_name from information_schema.tables where table_schema = database() and table_type ="
                            + " 'BASE TABLE'")) {
                Empty.run(database, "alter table `" + table + "` force");
            }
        }

        /** Whether the call met the fault; then the way again, undisturbed, must have come to its end. */
        private boolean isMended(Fault fault, int call, Consumer<Tidemark> way, List<String> expected)
                throws SQLException {
            FaultySource faulty = new FaultySource(database, fault, call);
            String said = "";
            try {
                way.accept(library.on(faulty.source()));
            } catch (TidemarkException refused) {
                said = refused.getMessage();
                assertThat(refused.problem().code()).isNotEqualTo(Code.DEFECT);
            }
            String what = fault + " at call " + call + ": " + faulty.met() + "; " + said;
            try {
                way.accept(library.on(database));
            } catch (TidemarkException refused) {
                throw new AssertionError(what, refused);
            }
            if (!expected.isEmpty()) {
                assertThat(State.of(database)).as(what).containsExactlyElementsOf(expected);
            }
            if (faulty.met() != null) {
                met.merge(fault, 1, Integer::sum);
            }
            return faulty.met() != null;
        }
    }
}
