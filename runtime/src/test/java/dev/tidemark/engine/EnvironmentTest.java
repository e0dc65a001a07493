package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.engine.shop.Tagged;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.RowWords;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps for some environments alone run there, and are taken back where they ran. */
class EnvironmentTest {
    private static final String FIRST = "20260101-000000-tables";
    private static final String SECOND = "20260102-000000-rows";

    private static Consumer<RowWords> tag(int id, String name) {
        return r -> {
            r.columns("id", "name");
            r.row(id, name);
        };
    }

    /** Rows that are not. */
    public static final class Seeds implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.insert("tags", tag(1, "everywhere"));
            db.insert("tags", tag(2, "to be shown")).only("demo", "test");
            db.sql("update tags set name = 'tested' where id = 2").only("test").irreversible();
        }

        @Override
        public void downgrade(Operations db) {
            db.delete("tags", tag(2, "to be shown")).only("test", "demo");
            db.delete("tags", tag(1, "everywhere"));
        }
    }

    /** Rows that are put in somewhere and taken out elsewhere. */
    public static final class HalfUndone implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("insert into tags (id, name) values (3, 'three')").only("demo", "test");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("delete from tags where id = 3").only("demo");
        }
    }

    @TempDir
    Path output;

    private Project project() {
        return new Project(output).seal(FIRST, Tagged.Tags.class).seal(SECOND, Seeds.class);
    }

    private static List<String> names(DataSource database) throws SQLException {
        return Empty.values(database, "select name from tags order by id");
    }

    @ParameterizedTest
    @EnumSource
    void aStepRunsInItsEnvironmentsAndIsTakenBackWhereItRan(Empty kind) throws SQLException {
        DataSource database = kind.database();
        project().on(database).environments("demo").upgrade();
        assertThat(names(database)).containsExactly("everywhere", "to be shown");
        assertThat(project().on(database).history().get(1).environments()).containsExactly("demo");

        project().on(database).environments("production").downgrade("-1");
        assertThat(names(database)).as("what ran decides, not where it is now").isEmpty();

        project().on(database).environments("production").upgrade();
        assertThat(names(database)).containsExactly("everywhere");
        project().on(database).environments("demo", "test").downgrade("base");
        assertThat(Empty.columns(database)).isEmpty();
    }

    @Test
    void whatIsLeftOutIsTold() throws SQLException {
        DataSource database = Empty.H2.database();
        List<String> told = new ArrayList<>();
        Tidemark tidemark = project()
                .on(database)
                .listener(event -> told.add(event.kind() + " " + event.text()))
                .environments();
        assertThat(tidemark.plan().steps().get(1).leftOut())
                .containsExactly(
                        "insert 1 row into tags, only in demo and test",
                        "run SQL: update tags set name = 'tested' where id = 2, only in test");

        Result result = tidemark.upgrade();

        assertThat(result.steps().get(1).skipped())
                .containsExactly(
                        "left out: insert 1 row into tags, only in demo and test",
                        "left out: run SQL: update tags set name = 'tested' where id = 2, only in test");
        assertThat(told).contains("SKIPPED left out: insert 1 row into tags, only in demo and test");
    }

    @Test
    void aStampIsOfItsEnvironments() throws SQLException {
        DataSource database = Empty.H2.database();
        project().on(database).environments("demo").upgrade();
        project().on(database).stamp("base");
        project().on(database).environments("demo").stamp("head");
        project().on(database).environments("production").downgrade("-1");
        assertThat(names(database)).isEmpty();
    }

    @Test
    void whatIsIrreversibleIsSoWhereItRan() throws SQLException {
        DataSource elsewhere = Empty.H2.database();
        project().on(elsewhere).environments("demo").upgrade();
        assertThat(project().on(elsewhere).downgrade("base").steps()).hasSize(2);

        DataSource test = Empty.H2.database();
        project().on(test).environments("test").upgrade();
        assertThat(names(test)).containsExactly("everywhere", "tested");
        assertThatThrownBy(() -> project().on(test).downgrade("base")).hasMessageContaining("TM045");
        assertThat(names(test)).hasSize(2);
    }

    @Test
    void whatUndoesAStepMustRunWhereverTheStepDoes() throws SQLException {
        Tidemark tidemark =
                project().seal("20260103-000000-half", HalfUndone.class).on(Empty.H2.database());
        assertThatThrownBy(tidemark::upgrade)
                .hasMessageContaining("TM052")
                .hasMessageContaining("only in demo and test");
    }

    @Test
    void aScriptHoldsThoseOfItsEnvironments() {
        ClassLoader loader = project().compile();
        assertThat(OfflineSql.script("base", "head", Dialects.named("postgresql"), null, loader))
                .contains("-- left out: insert 1 row into tags, only in demo and test")
                .doesNotContain("'to be shown'");
        assertThat(OfflineSql.script("base", "head", Dialects.named("postgresql"), null, loader, "demo"))
                .contains("'to be shown'")
                .doesNotContain("left out: insert");
    }

    @Test
    void aNameOfAnEnvironmentIsAWord() throws SQLException {
        Tidemark tidemark = project().on(Empty.H2.database());
        assertThatThrownBy(() -> tidemark.environments("x".repeat(1001))).hasMessageContaining("TM064");
        for (String name : List.of("", "to be", "a,b")) {
            assertThatThrownBy(() -> tidemark.environments(name)).hasMessageContaining("TM064");
            assertThatThrownBy(() -> Operations.record(db -> db.sql("x").only(name)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("only(\"demo\")");
        }
        assertThatThrownBy(() -> Operations.record(db -> db.sql("x").only())).hasMessageContaining("only(\"demo\")");
        assertThatThrownBy(() -> Operations.record(db -> db.sql("x").only("a").only("b")))
                .hasMessageContaining("twice");
    }
}
