package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.shop.Shop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killing the process and starting again ends as never killing it: same schema, same history, same rows. */
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
        String expected = state(run("reference", -1));
        Random random = new Random(42);
        for (int kill = 0; kill < KILLS; kill++) {
            int statement = 1 + random.nextInt(46);
            DataSource killed = run("killed" + kill, statement);
            Tidemark tidemark = project(folder.resolve("output")).on(killed);
            tidemark.upgrade();
            assertThat(state(killed)).as("killed at statement %d", statement).isEqualTo(expected);
            assertThat(tidemark.upgrade().steps()).isEmpty();
        }
    }

    /** A database that a child process has worked on, until it began the given statement. */
    private DataSource run(String name, int killAt) throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        CrashTest.class.getName(),
                        url,
                        folder.resolve("output").toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        int statements = 0;
        try (var lines = child.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.equals("STATEMENT") && ++statements == killAt) {
                    child.destroyForcibly();
                    break;
                }
            }
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as(String.join("\n", said)).isEqualTo(killAt < 0 ? 0 : 137);
        return Empty.h2(url);
    }

    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(Tidemark.class, CrashTest.class, org.h2.Driver.class)) {
            places.add(Path.of(java.net.URI.create(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString()))
                    .toString());
        }
        places.add(testClasses());
        return String.join(File.pathSeparator, places);
    }

    /** Where this class lies: under the module system its code source is that of the module it is patched into. */
    private static String testClasses() {
        Path file = Path.of(java.net.URI.create(
                CrashTest.class.getResource("CrashTest.class").toString()));
        return file.resolve("../../../..").normalize().toString();
    }

    /** All that must be equal: the schema, the history, the journal, the rows. */
    private static String state(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Catalog.schema(connection, Dialects.of(connection)) + "\n"
                    + Empty.values(
                            dataSource,
                            "select revision || checksum || kind || applied_order from tidemark_history order by 1")
                    + Empty.values(dataSource, "select statement_text from tidemark_journal")
                    + Empty.values(dataSource, "select id || email from customers");
        }
    }
}
