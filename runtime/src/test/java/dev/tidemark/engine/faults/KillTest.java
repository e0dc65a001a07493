package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * A process is killed at a random instant of its way up and down the history, again and again; whoever comes next ends where
 * one that nobody disturbed does. {@code -Dfaults.kills=300} for more of it, {@code -Dfaults.seed} for other instants.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 6);
    private static final long SEED = Long.getLong("faults.seed", 1);

    /** For how long a process lives at most, once it works, in milliseconds: about as long as it needs for all revisions. */
    private static final int LIFE = 2500;

    @TempDir
    Path folder;

    @ParameterizedTest
    // HSQLDB's and Derby's files belong to one process for some seconds after its death.
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HSQLDB", "DERBY"})
    void everyKillIsMended(Durable kind) throws Exception {
        Library library = new Library(folder);
        UrlDataSource undisturbed = kind.database(folder);
        library.on(undisturbed).upgrade();
        List<String> expected = State.of(undisturbed);

        UrlDataSource database = kind.database(folder);
        Random random = new Random(SEED);
        long longest = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            // On every second way, all tables are large.
            long onlineFrom = kill % 2 == 0 ? Tidemark.ALWAYS : Tidemark.NEVER;
            try (ChildJvm child = new ChildJvm(
                    Wanderer.class,
                    database.url(),
                    database.user(),
                    folder.toString(),
                    String.valueOf(SEED * 1000 + kill),
                    String.valueOf(onlineFrom))) {
                child.await(Wanderer.READY);
                Thread.sleep(random.nextInt(LIFE));
                child.kill();
                List<String> said = child.killed();
                if (random.nextInt(4) > 0) {
                    continue;
                }
                long start = System.nanoTime();
                library.on(database).upgrade();
                longest = Math.max(longest, System.nanoTime() - start);
                assertThat(State.of(database))
                        .as("kill %d of %d, after %s", kill, KILLS, said)
                        .containsExactlyElementsOf(expected);
            }
        }
        library.on(database).onlineFrom(Tidemark.ALWAYS).upgrade();
        assertThat(State.of(database)).containsExactlyElementsOf(expected);
        assertThat(library.on(database).drift()).isEmpty();
        System.out.println(kind + ": " + KILLS + " kills, longest recovery " + longest / 1_000_000 + " ms");
    }
}
