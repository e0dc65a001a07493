package dev.tidemark.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidemark.backup.Backups;
import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Project;
import dev.tidemark.engine.UrlDataSource;
import dev.tidemark.engine.faults.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A table of any length goes out and comes back in a JVM of 64 MiB. {@code -Dbackup.long=5000000} for so many rows, {@code
 * -Dbackup.databases=POSTGRESQL} for some databases alone; each run prints what it took.
 */
class MemoryTest {
    private static final int ROWS = Integer.getInteger("backup.long", 20_000);
    private static final int BATCH = 1000;
    private static final String DATABASES = System.getProperty("backup.databases", "");
    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:+UseSerialGC");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2", "SQLITE"})
    void fitsIntoASmallHeap(Empty kind) throws Exception {
        assumeTrue(DATABASES.isEmpty() || DATABASES.contains(kind.name()));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Project project = new Project(classes).seal("1", Measured.class);
        DataSource database = kind == Empty.H2 ? Empty.h2("jdbc:h2:file:" + directory.resolve("h2")) : kind.database();
        project.on(database).upgrade();
        fill(database);
        UrlDataSource address = (UrlDataSource) database;

        say(kind, run(classes, address, directory));
        Path file = Backups.in(directory).list().get(0).file();
        say(kind, run(classes, address, file));

        assertThat(Empty.values(database, "select count(*) from orders")).containsExactly(String.valueOf(ROWS));
    }

    private static String run(Path classes, UrlDataSource database, Path place) throws Exception {
        try (ChildJvm child = new ChildJvm(
                SMALL, MeasuredRun.class, classes.toString(), database.url(), database.user(), place.toString())) {
            return child.ended().stream()
                    .filter(line -> line.startsWith("measured"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void say(Empty kind, String measured) {
        System.out.println(kind + ", " + ROWS + " rows, " + measured);
    }

    private static void fill(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into orders (id, customer, amount, ordered_at, note) values (?, ?, ?, '2026-01-02 03:04:05', ?)")) {
                for (int row = 1; row <= ROWS; row++) {
                    statement.setInt(1, row);
                    statement.setString(2, "customer " + row * 7919L % 100_003);
                    statement.setInt(3, row % 10_000);
                    statement.setString(4, row % 3 == 0 ? null : Integer.toHexString(row * 31) + " is to be delivered");
                    statement.addBatch();
                    if (row % BATCH == 0 || row == ROWS) {
                        statement.executeBatch();
                        connection.commit();
                    }
                }
            }
            connection.commit();
        }
    }
}
