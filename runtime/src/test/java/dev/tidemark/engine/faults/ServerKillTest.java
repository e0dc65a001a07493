package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.UrlDataSource;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server is killed while it is led up and down the history; once it is back, the next start ends where one that nobody
 * disturbed does. {@code -Dfaults.serverKills=30} for more of it.
 */
class ServerKillTest {
    private static final int KILLS = Integer.getInteger("faults.serverKills", 2);
    private static final long SEED = Long.getLong("faults.seed", 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyKillIsMended(MortalServer.Kind kind) throws Exception {
        Library library = new Library(folder.resolve("output"));
        Random random = new Random(SEED);
        try (MortalServer server = kind.in(folder)) {
            server.start();
            UrlDataSource database = server.database();
            library.on(database).upgrade();
            List<String> expected = State.of(database);
            for (int kill = 1; kill <= KILLS; kill++) {
                Tidemark tidemark = library.on(database).onlineFrom(kill % 2 == 0 ? Tidemark.ALWAYS : Tidemark.NEVER);
                int seed = random.nextInt();
                CompletableFuture<Void> walk = CompletableFuture.runAsync(() -> wander(tidemark, new Random(seed)));
                Thread.sleep(100 + random.nextInt(1500));
                server.kill();
                walk.get(1, TimeUnit.MINUTES);
                server.start();
                library.on(database).upgrade();
                assertThat(State.of(database)).as("kill %d of %d", kill, KILLS).containsExactlyElementsOf(expected);
            }
        }
    }

    /** Up and down until the database is gone. */
    private static void wander(Tidemark tidemark, Random random) {
        try {
            while (true) {
                int target = random.nextInt(Library.LENGTH + 1) - 1;
                tidemark.downgrade(target < 0 ? "base" : Library.id(target));
                tidemark.upgrade();
            }
        } catch (TidemarkException gone) {
            assertThat(gone).hasMessageContaining("TM0");
        }
    }
}
