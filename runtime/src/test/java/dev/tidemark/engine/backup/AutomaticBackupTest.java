package dev.tidemark.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.backup.Backups;
import dev.tidemark.backup.Contents;
import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Event;
import dev.tidemark.engine.Project;
import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before a step that destroys, and before a way back, what they touch is written; or nothing happens. */
class AutomaticBackupTest {
    @TempDir
    Path directory;

    private final List<String> told = new ArrayList<>();

    private Project project() throws Exception {
        return new Project(Files.createDirectories(directory.resolve("classes"))).seal("1", Orchard.Planted.class);
    }

    private Tidemark with(Project project, DataSource database) {
        return project.on(database)
                .backups(Backups.in(directory.resolve("backups")).keep(2))
                .listener(event -> {
                    if (event.kind() == Event.Kind.BACKED_UP) {
                        told.add(event.text());
                    }
                });
    }

    private static void grow(DataSource database) throws Exception {
        Empty.run(
                database,
                "insert into trees (id, name) values (1, 'Oak')",
                "insert into fruits (id, tree_id) values (10, 1)");
    }

    @ParameterizedTest
    @EnumSource
    void aWayBackAndAStepThatDestroys(Empty kind) throws Exception {
        DataSource database = kind.database();
        Project project = project().seal("2", Orchard.Weighed.class);
        assertThat(with(project, database).upgrade().backups()).isEmpty();
        grow(database);
        Empty.run(database, "update fruits set grams = 5");

        Result result =
                with(project.seal("3", Orchard.Forgotten.class), database).upgrade();

        assertThat(result.backups()).hasSize(1);
        Path file = result.backups().get(0);
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("fruits").contains(file.toString());
        Contents contents = Contents.of(file, null);
        assertThat(contents.rows()).containsOnlyKeys("fruits").containsEntry("fruits", 1L);
        assertThat(contents.header().revisions()).containsExactly("2");
        assertThat(contents.header().reason()).isEqualTo("upgrade 3");

        // The way back brings the column; its values come from the backup.
        with(project, database).downgrade("-1");
        with(project, database).restore(file, null, true);
        assertThat(Empty.values(database, "select grams from fruits")).containsExactly("5");

        Path last = with(project, database).downgrade("base").backups().get(0);
        assertThat(Contents.of(last, null).rows()).containsOnlyKeys("trees", "fruits");
        with(project, database).upgrade("2");
        with(project, database).restore(last, null, false);
        assertThat(Empty.values(database, "select name from trees")).containsExactly("Oak");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB", "SQLITE"})
    void whereNoneCanBeWrittenNothingRuns(Empty kind) throws Exception {
        DataSource database = kind.database();
        Project project = project();
        project.on(database).upgrade();
        grow(database);
        Path occupied = Files.writeString(directory.resolve("occupied"), "a file");

        assertThatThrownBy(() -> project.on(database)
                        .backups(Backups.in(occupied.resolve("backups")))
                        .downgrade("base"))
                .isInstanceOfSatisfying(
                        TidemarkException.class,
                        failed -> assertThat(failed.problem().code()).isEqualTo(Code.BACKUP_FAILED));

        assertThat(Empty.values(database, "select name from trees")).containsExactly("Oak");
        assertThat(project.on(database).status().current()).containsExactly("1");
    }
}
