package dev.tidemark.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Project;
import dev.tidemark.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows of every type go from each database into a file and from there into each: there they are what the literals of that
 * database say that they are. {@code -Dbackup.rows=10000} for as many.
 */
class EveryTypeTest {
    private static final int ROWS = Integer.getInteger("backup.rows", 120);

    private static final Table EVERYTHING =
            Objects.requireNonNull(Everything.schema().table("everything"));

    @TempDir
    static Path directory;

    private static final Map<String, Seeded> SEEDED = new HashMap<>();

    /** A database with rows that literals gave it, what they are, and a backup of them. */
    private record Seeded(Project project, Path backup, List<String> rows) {}

    static Stream<Arguments> pairs() {
        return Arrays.stream(Empty.values())
                .flatMap(from -> Arrays.stream(Empty.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void comesBack(Empty from, Empty to) throws Exception {
        boolean arrays = from == to || !(isWithoutArrays(from) || isWithoutArrays(to));
        Seeded source = seeded(from, arrays);
        DataSource target = to.database();
        source.project().on(target).upgrade();

        source.project().on(target).restore(source.backup(), null, false);

        assertThat(EverythingRows.of(target, EVERYTHING))
                .containsExactlyElementsOf(seeded(to, arrays).rows());
        // The next row is numbered after those that came back.
        Empty.run(target, "insert into everything (c_integer) values (7)");
        assertThat(Empty.values(target, "select max(id) from everything")).containsExactly(String.valueOf(ROWS + 1));
        assertThat(Empty.values(target, "select twice from everything where id > " + ROWS))
                .containsExactly("14");
        if (to == Empty.HSQLDB) {
            // It keeps its rows in memory, and 32 KiB for each large value.
            Empty.run(target, "shutdown");
        }
    }

    /** Where Hibernate stores a Java array, serialised. */
    private static boolean isWithoutArrays(Empty database) {
        return database == Empty.DERBY || database == Empty.SQLITE;
    }

    private static Seeded seeded(Empty database, boolean arrays) throws Exception {
        String name = database + " " + arrays;
        Seeded known = SEEDED.get(name);
        if (known != null) {
            return known;
        }
        Path folder = Files.createDirectories(directory.resolve(name));
        Project project = new Project(folder).seal("1", Everything.class);
        DataSource dataSource = database.database();
        project.on(dataSource).upgrade();
        EverythingRows.seed(dataSource, ROWS, arrays);
        Contents contents = project.on(dataSource).backup(Backups.in(folder));
        assertThat(contents.rows()).containsEntry("everything", (long) ROWS);
        Seeded seeded = new Seeded(project, contents.file(), EverythingRows.of(dataSource, EVERYTHING));
        SEEDED.put(name, seeded);
        return seeded;
    }
}
