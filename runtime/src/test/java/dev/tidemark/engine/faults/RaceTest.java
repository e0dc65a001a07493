package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Result;
import dev.tidemark.engine.UrlDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Many boot at once on an empty database: each revision runs once, and all find the work done. {@code -Dfaults.rounds=20} for
 * more of it, {@code -Dfaults.boots=50} for as many.
 */
class RaceTest {
    private static final int ROUNDS = Integer.getInteger("faults.rounds", 1);
    private static final int BOOTS = Integer.getInteger("faults.boots", 12);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void eachRevisionRunsOnce(Durable kind) throws Exception {
        Library library = new Library(folder);
        UrlDataSource undisturbed = kind.database(folder);
        library.on(undisturbed).upgrade();
        List<String> expected = State.of(undisturbed);
        for (int round = 0; round < ROUNDS; round++) {
            UrlDataSource database = kind.database(folder);
            assertThat(steps(library, database))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, Library.LENGTH)
                            .mapToObj(Library::id)
                            .toList());
            assertThat(State.of(database)).containsExactlyElementsOf(expected);
        }
    }

    /** What all of them together ran. */
    private static List<String> steps(Library library, UrlDataSource database) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(BOOTS);
        CyclicBarrier start = new CyclicBarrier(BOOTS);
        try {
            List<Future<Result>> boots = new ArrayList<>();
            for (int boot = 0; boot < BOOTS; boot++) {
                boots.add(pool.submit(() -> {
                    start.await();
                    return library.on(database).upgrade();
                }));
            }
            List<String> steps = new ArrayList<>();
            for (Future<Result> boot : boots) {
                boot.get().steps().forEach(step -> steps.add(step.revision()));
            }
            return steps;
        } finally {
            pool.shutdownNow();
        }
    }
}
