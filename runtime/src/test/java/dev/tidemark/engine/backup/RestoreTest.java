package dev.tidemark.engine.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.backup.BackupKey;
import dev.tidemark.backup.Backups;
import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Project;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys in a circle, large values, numbers, and all that a restore refuses; it changes all or nothing. */
class RestoreTest {
    private static final int LARGE = 300_000;
    private static final BackupKey KEY = BackupKey.of("correct horse battery staple");

    @TempDir
    Path directory;

    private Tidemark on(DataSource database) throws Exception {
        return new Project(Files.createDirectories(directory.resolve("classes")))
                .seal("1", Orchard.Planted.class)
                .on(database);
    }

    private DataSource planted(Empty kind) throws Exception {
        DataSource database = kind.database();
        on(database).upgrade();
        return database;
    }

    /** Rows that refer to one another and to themselves, the second of them to the third; one with large values. */
    private DataSource grown(Empty kind) throws Exception {
        DataSource database = planted(kind);
        Empty.run(
                database,
                "insert into trees (id, name) values (1, 'Oak'), (2, 'Ash'), (3, 'Yew')",
                "insert into fruits (id, tree_id) values (10, 1), (11, 3)",
                "update trees set stems_from = 3, best_fruit = 11 where id = 2",
                "update trees set stems_from = 3 where id = 3");
        large(database, kind);
        return database;
    }

    private static void large(DataSource database, Empty kind) throws SQLException {
        byte[] picture = new byte[LARGE];
        Arrays.fill(picture, (byte) 7);
        String story = "ä😀".repeat(LARGE / 3);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement =
                    connection.prepareStatement("update trees set story = ?, picture = ? where id = 3")) {
                if (kind == Empty.POSTGRESQL) {
                    statement.setBlob(1, new ByteArrayInputStream(story.getBytes(StandardCharsets.UTF_8)));
                    statement.setBlob(2, new ByteArrayInputStream(picture));
                } else if (kind == Empty.SQLITE) {
                    statement.setString(1, story);
                    statement.setBytes(2, picture);
                } else {
                    statement.setCharacterStream(1, new StringReader(story));
                    statement.setBinaryStream(2, new ByteArrayInputStream(picture));
                }
                statement.execute();
            }
            connection.commit();
        }
    }

    private static List<String> keys(DataSource database) throws SQLException {
        return List.of(
                Empty.values(database, "select stems_from from trees order by id")
                        .toString(),
                Empty.values(database, "select best_fruit from trees order by id")
                        .toString(),
                Empty.values(database, "select tree_id from fruits order by id").toString());
    }

    private static void refused(Code code, String said, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        TidemarkException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code))
                .hasMessageContaining(said);
    }

    @ParameterizedTest
    @EnumSource
    void keysInACircleAndLargeValues(Empty kind) throws Exception {
        DataSource source = grown(kind);
        Path file = on(source).backup(Backups.in(directory).key(KEY)).file();
        DataSource target = planted(kind);

        assertThat(on(target).restore(file, KEY, false).rows())
                .containsEntry("trees", 3L)
                .containsEntry("fruits", 2L);

        assertThat(keys(target)).isEqualTo(keys(source));
        // What came back is what went: its backup is one of the same values.
        Path again = on(target)
                .backup(Backups.in(directory.resolve("again")).key(KEY))
                .file();
        assertThat(ContentsText.of(again, KEY)).isEqualTo(ContentsText.of(file, KEY));
        // And the keys look again.
        if (kind != Empty.SQLITE) {
            assertThatThrownBy(() -> Empty.run(target, "insert into fruits (id, tree_id) values (12, 99)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersGoOn(Empty kind) throws Exception {
        DataSource source = grown(kind);
        Empty.run(
                source,
                "update trees set stems_from = null, best_fruit = null",
                "delete from fruits",
                "delete from trees where id = 3");
        Path file = on(source).backup(Backups.in(directory)).file();
        DataSource target = planted(kind);
        on(target).restore(file, null, false);

        Empty.run(target, "insert into trees (name) values ('Elm')");

        assertThat(Long.parseLong(
                        Empty.values(target, "select max(id) from trees").get(0)))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatAreThere(Empty kind) throws Exception {
        DataSource source = grown(kind);
        Path file = on(source).backup(Backups.in(directory)).file();
        Empty.run(source, "update trees set name = 'Fir' where id = 1");

        refused(Code.RESTORE_REFUSED, "trees holds 3 rows", () -> on(source).restore(file, null, false));
        assertThat(Empty.values(source, "select name from trees where id = 1")).containsExactly("Fir");

        on(source).restore(file, null, true);
        assertThat(Empty.values(source, "select name from trees order by id")).containsExactly("Oak", "Ash", "Yew");
    }

    @ParameterizedTest
    @EnumSource
    void someTablesAlone(Empty kind) throws Exception {
        DataSource source = grown(kind);
        Path file = on(source).backup(Backups.in(directory), "trees", "FRUITS").file();
        refused(Code.BAD_ARGUMENT, "no such table", () -> on(source).backup(Backups.in(directory), "bushes"));
        refused(Code.BAD_ARGUMENT, "no such table", () -> on(source).restore(file, null, true, "bushes"));
        if (kind == Empty.SQLITE) {
            return;
        }
        // A fruit without its tree: the key refuses it, and nothing has come.
        DataSource target = planted(kind);
        assertThatThrownBy(() -> on(target).restore(file, null, false, "fruits"))
                .isInstanceOf(TidemarkException.class);
        assertThat(Empty.values(target, "select count(*) from fruits")).containsExactly("0");
    }

    /** Rows outside refer to those that go, and do so again to those that come; none goes with them. */
    @ParameterizedTest
    @EnumSource
    void aTableThatOthersReferTo(Empty kind) throws Exception {
        DataSource source = grown(kind);
        Empty.run(
                source,
                "create table leaves (id integer not null primary key, tree_id bigint,"
                        + " constraint fk_leaf foreign key (tree_id) references trees (id)"
                        + (kind == Empty.SQLITE ? "" : " on delete cascade") + ")",
                "insert into leaves values (1, 2)");
        Path file = on(source).backup(Backups.in(directory)).file();
        Empty.run(source, "update trees set name = 'Fir' where id = 1");

        on(source).restore(file, null, true, "trees");
        assertThat(Empty.values(source, "select name from trees order by id")).containsExactly("Oak", "Ash", "Yew");
        assertThat(Empty.values(source, "select count(*) from fruits")).containsExactly("2");
        assertThat(Empty.values(source, "select tree_id from leaves")).containsExactly("2");
        // The keys look again, and the audit says who did it.
        if (kind != Empty.SQLITE) {
            assertThatThrownBy(() -> Empty.run(source, "insert into leaves values (2, 99)"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Empty.values(source, "select revision from tidemark_audit where action = 'restore'"))
                .containsExactly(file.getFileName().toString());

        // A row that would be left without what it refers to.
        Empty.run(
                source,
                "insert into trees (name) values ('Elm')",
                "insert into leaves select 3, id from trees where name = 'Elm'");
        refused(Code.RESTORE_REFUSED, "Restore leaves with it", () -> on(source).restore(file, null, true, "trees"));
        assertThat(Empty.values(source, "select count(*) from trees")).containsExactly("4");
        assertThat(Empty.values(source, "select outcome from tidemark_audit where action = 'restore' order by 1"))
                .containsExactly("done", "failed");
        on(source).restore(file, null, true);
    }

    @ParameterizedTest
    @EnumSource
    void anotherSchema(Empty kind) throws Exception {
        Path file = on(grown(kind)).backup(Backups.in(directory)).file();
        DataSource target = planted(kind);
        Empty.run(target, "alter table fruits add column grams bigint");
        on(target).restore(file, null, false);
        assertThat(Empty.values(target, "select count(*) from fruits")).containsExactly("2");

        DataSource other = planted(kind);
        Empty.run(other, "alter table trees drop column story");
        refused(
                Code.RESTORE_REFUSED,
                "trees.story: the column is missing",
                () -> on(other).restore(file, null, false));
        assertThat(Empty.values(other, "select count(*) from trees")).containsExactly("0");
    }
}
