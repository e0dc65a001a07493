package dev.tidemark.engine.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Project;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.engine.shop.Shop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the process as it begins a statement and starting again ends as never killing it. */
class CrashTest {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    /** A child process: brings the database at the URL to the head, and says when it begins each statement. */
    public static void main(String[] arguments) {
        project(Path.of(arguments[1]))
                .on(Empty.h2(arguments[0]))
                .listener(event -> System.out.println(event.kind()))
                .upgrade();
    }

    private static Project project(Path output) {
        return new Project(output)
                .seal("20260101-000000-customers", Shop.Customers.class)
                .seal("20260102-000000-orders", Shop.Orders.class)
                .seal("20260103-000000-phone", Shop.PhoneAndCity.class)
                .seal("20260104-000000-rows", Shop.Rows.class);
    }

    @Test
    void everyKillEndsEqual() throws Exception {
        DataSource undisturbed = Empty.h2(url("reference"));
        project(folder.resolve("output")).on(undisturbed).upgrade();
        List<String> expected = State.of(undisturbed);
        Random random = new Random(42);
        for (int kill = 0; kill < KILLS; kill++) {
            int statement = 1 + random.nextInt(46);
            DataSource killed = killed("killed" + kill, statement);
            Tidemark tidemark = project(folder.resolve("output")).on(killed);
            tidemark.upgrade();
            assertThat(State.of(killed)).as("killed at statement %d", statement).containsExactlyElementsOf(expected);
            assertThat(tidemark.upgrade().steps()).isEmpty();
        }
    }

    /** A database that a child process has worked on, until it began the given statement. */
    private DataSource killed(String name, int statement) throws IOException, InterruptedException {
        try (ChildJvm child = new ChildJvm(
                CrashTest.class, url(name), folder.resolve("output").toString())) {
            for (int begun = 0; begun < statement; begun++) {
                child.await("STATEMENT");
            }
            child.kill();
            child.killed();
        }
        return Empty.h2(url(name));
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath();
    }
}
