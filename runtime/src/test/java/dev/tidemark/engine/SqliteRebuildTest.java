package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.shop.Aviary;
import dev.tidemark.operation.Migration;
import dev.tidemark.problem.TidemarkException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that SQLite must make anew keeps all that it had, also what no revision knows. */
class SqliteRebuildTest {
    private static final String FIRST = "20260101-000000-birds";
    private static final String SECOND = "20260102-000000-second";
    private static final String BIRDS =
            "select rowid || ':' || id || ':' || name || ':' || age || ':' || kind from birds";

    @TempDir
    Path output;

    private final DataSource database = Empty.sqlite("?foreign_keys=on");
    private Project project;

    @BeforeEach
    void birds() throws SQLException {
        project = new Project(output).seal(FIRST, Aviary.Birds.class);
        project.on(database).upgrade();
        Empty.run(
                database,
                "create table log (text varchar(99))",
                "create trigger told after update on birds begin insert into log values (new.name); end",
                "create trigger ringed after insert on rings begin update birds set age = age + 1 where id = new.bird_id; end",
                "create view old_birds as select id, age from birds where age > 3",
                "insert into birds (id, name, age, kind) values (7, 'Ada', 4, 'owl'), (9, 'Bob', 1, 'tit')",
                "insert into rings (code, bird_id) values ('a', 7), ('b', null)",
                "delete from log");
    }

    private Tidemark with(Class<? extends Migration> migration) {
        return project.seal(SECOND, migration).on(database);
    }

    /** But for the table of others. */
    private static void noDrift(Tidemark tidemark) {
        assertThat(tidemark.drift()).extracting(Difference::place).containsExactly("log");
    }

    private List<String> objects() throws SQLException {
        return Empty.values(
                database,
                "select type || ' ' || name || ' ' || sql from sqlite_master where type in ('trigger', 'view') order by 1");
    }

    @Test
    void severalChangesAreOneRebuildThatKeepsEverything() throws SQLException {
        List<String> objects = objects();
        List<String> rows = Empty.values(database, BIRDS);
        Tidemark tidemark = with(Aviary.Grown.class);
        assertThat(tidemark.plan().steps().get(0).sql())
                .filteredOn(sql -> sql.contains("drop table"))
                .hasSize(1);
        tidemark.upgrade();
        noDrift(tidemark);
        assertThat(objects()).isEqualTo(objects).hasSize(3);
        assertThat(Empty.values(database, "select wings || kind from birds")).containsExactly("2owl", "2tit");
        assertThat(Empty.values(database, "select code || bird_id from rings where bird_id is not null"))
                .containsExactly("a7");
        Empty.run(database, "insert into rings (code, bird_id) values ('c', 9)");
        assertThat(Empty.values(database, "select text from log")).containsExactly("Bob");
        assertThat(Empty.values(database, "select id from old_birds")).containsExactly("7");
        assertThatThrownBy(() -> Empty.run(database, "insert into rings (code, bird_id) values ('d', 99)"))
                .hasMessageContaining("FOREIGN KEY");
        Empty.run(database, "update birds set age = age - 1 where id = 9", "delete from rings where code = 'c'");

        tidemark.downgrade(FIRST);
        noDrift(tidemark);
        assertThat(objects()).isEqualTo(objects);
        assertThat(Empty.values(database, BIRDS)).isEqualTo(rows);
        assertThat(Empty.values(database, "select name from sqlite_master where type = 'index' and sql is not null"))
                .containsExactly("ix_birds");
    }

    @Test
    void theStoredWayBackDoesTheSame() throws SQLException {
        List<String> objects = objects();
        List<String> rows = Empty.values(database, BIRDS);
        with(Aviary.Grown.class).upgrade();
        Tidemark older = new Project(output).seal(FIRST, Aviary.Birds.class).on(database);
        older.downgrade(FIRST);
        noDrift(older);
        assertThat(objects()).isEqualTo(objects);
        assertThat(Empty.values(database, BIRDS)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table birds add column colour varchar(9);colour",
                "create view ageing as select max(age) as oldest from birds;ageing",
            })
    void whatWouldBeLostOrBrokenIsRefused(String others) throws SQLException {
        Empty.run(database, "drop view old_birds", "drop trigger ringed", others.split(";", 2)[0]);
        Tidemark tidemark = with(Aviary.Ageless.class);
        assertUntouched(tidemark, others.split(";", 2)[1]);
    }

    @Test
    void rowsThatWouldReferToNothingTakeEverythingBack() throws SQLException {
        assertUntouched(with(Aviary.Flown.class), "row 1 of rings refers to no row of birds");
        Empty.run(database, "delete from rings");
        project.on(database).upgrade();
        assertThat(Empty.values(database, "select id from birds")).containsExactly("9");
    }

    /** Those that were there before are nobody's fault now. */
    @Test
    void rowsThatReferredToNothingBeforeAreLeftAlone() throws SQLException {
        Empty.run(database, "pragma foreign_keys = off", "insert into rings values ('x', 1000)");
        with(Aviary.Grown.class).upgrade();
        assertThat(project.on(database).status().current()).containsExactly(SECOND);
    }

    /** Also where a rebuild is what would destroy them. */
    @Test
    void anAmendedHeadIsNotTakenBackOverValues() throws SQLException {
        with(Aviary.Grown.class).upgrade();
        assertThatThrownBy(() -> project.amend(Aviary.Flown.class).on(database).upgrade())
                .hasMessageContaining("TM033")
                .hasMessageContaining("2 values of birds.wings");
    }

    private void assertUntouched(Tidemark tidemark, String message) throws SQLException {
        List<String> before = Empty.values(database, "select type || name || sql from sqlite_master order by 1");
        List<String> rows = Empty.values(database, BIRDS);
        assertThatThrownBy(tidemark::upgrade)
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("as it was");
        assertThat(Empty.values(database, "select type || name || sql from sqlite_master order by 1"))
                .isEqualTo(before);
        assertThat(Empty.values(database, BIRDS)).isEqualTo(rows);
        assertThat(tidemark.status().current()).containsExactly(FIRST);
    }

    /** Each statement by itself, as the shell would run it. */
    @Test
    void aScriptDoesTheSameAndTheEngineGoesOn() throws SQLException {
        DataSource byScript = Empty.sqlite("");
        project.seal(SECOND, Aviary.Grown.class);
        String script = OfflineSql.script("base", "head", Dialects.named("sqlite"), null, project.compile());
        assertThat(script)
                .contains("pragma foreign_keys = off;\nbegin immediate;", "pragma foreign_key_check;\ncommit;");
        try (Connection connection = byScript.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\n(?!-- next statement)", -1)) {
                if (!sql.replaceAll("(?m)^--.*$", "").isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        Tidemark tidemark = project.on(byScript);
        assertThat(tidemark.history()).hasSize(2);
        assertThat(tidemark.drift()).isEmpty();
        assertThat(tidemark.upgrade().steps()).isEmpty();
        assertThat(tidemark.downgrade("base").steps()).hasSize(2);
    }

    @Test
    void theConnectionIsGivenBackAsItWasLent() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DataSource pool = (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (self, method, none) -> LockTest.kept(connection));
            assertThat(project.seal(SECOND, Aviary.Grown.class)
                            .on(pool)
                            .upgrade()
                            .steps())
                    .hasSize(1);
            assertThat(connection.getAutoCommit()).isTrue();
            try (Statement statement = connection.createStatement();
                    ResultSet keys = statement.executeQuery("pragma foreign_keys")) {
                assertThat(keys.next()).isTrue();
                assertThat(keys.getInt(1)).isEqualTo(1);
            }
        }
    }
}
