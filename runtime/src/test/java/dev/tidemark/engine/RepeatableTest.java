package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Tagged;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs anew whenever it has changed: after the revisions, away before they are taken back. */
class RepeatableTest {
    private static final String FIRST = "20260101-000000-tags";
    private static final String SECOND = "20260102-000000-wider";
    private static final String VIEW = "repeatable:long-tags";

    @TempDir
    Path output;

    private Project project() {
        return new Project(output).seal(FIRST, Tagged.Tags.class);
    }

    private static List<String> names(DataSource database) throws SQLException {
        return Empty.values(database, "select name from long_tags order by name");
    }

    @ParameterizedTest
    @EnumSource
    void itRunsOnceAndAnewOnceItHasChanged(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = project().repeat("long-tags", Tagged.LongTags.class).on(database);
        assertThat(tidemark.status().pending()).containsExactly(FIRST, VIEW);
        assertThat(tidemark.upgrade().steps()).extracting(Result.Done::revision).containsExactly(FIRST, VIEW);
        Empty.run(database, "insert into tags (id, name) values (1, 'red')");
        Empty.run(database, "insert into tags (id, name) values (2, 'blue')");
        Empty.run(database, "insert into tags (id, name) values (3, 'purple')");
        assertThat(names(database)).containsExactly("blue", "purple");
        assertThat(tidemark.drift()).isEmpty();
        assertThat(tidemark.status().pending()).isEmpty();
        assertThat(tidemark.upgrade().steps()).isEmpty();
        assertThat(tidemark.history()).extracting(HistoryEntry::id).containsExactly(FIRST);
        assertThat(tidemark.repeatables()).extracting(HistoryEntry::id).containsExactly(VIEW);

        Tidemark changed =
                project().repeat("long-tags", Tagged.LongerTags.class).on(database);
        assertThat(changed.status().pending()).containsExactly(VIEW);
        assertThat(changed.upgrade().steps()).extracting(Result.Done::revision).containsExactly(VIEW);
        assertThat(names(database)).containsExactly("purple");

        Tidemark without = project().on(database);
        assertThat(without.status().pending()).containsExactly(VIEW);
        assertThat(without.upgrade().steps()).hasSize(1);
        assertThatThrownBy(() -> names(database)).isInstanceOf(SQLException.class);
        assertThat(without.repeatables()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsAwayBeforeARevisionIsTakenBackAndComesBackWithTheNextUpgrade(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = project().repeat("long-tags", Tagged.LongTags.class).on(database);
        tidemark.upgrade();

        assertThat(tidemark.downgrade("base").steps())
                .extracting(Result.Done::revision)
                .containsExactly(VIEW, FIRST);
        assertThat(Empty.columns(database)).isEmpty();
        assertThat(tidemark.repeatables()).isEmpty();

        tidemark.upgrade();
        Empty.run(database, "insert into tags (id, name) values (2, 'blue')");
        assertThat(names(database)).containsExactly("blue");
    }

    @ParameterizedTest
    @EnumSource
    void asideItLetsRevisionsPass(Empty kind) throws SQLException {
        DataSource database = kind.database();
        project().repeatAside("long-tags", Tagged.LongTags.class).on(database).upgrade();

        Tidemark tidemark = project()
                .seal(SECOND, Tagged.Wider.class)
                .repeatAside("long-tags", Tagged.LongTags.class)
                .on(database);
        assertThat(tidemark.plan().steps())
                .extracting(Object::toString)
                .containsExactly("downgrade " + VIEW, "upgrade " + SECOND, "upgrade " + VIEW);
        tidemark.upgrade();

        Empty.run(database, "insert into tags (id, name) values (2, 'blue')");
        assertThat(names(database)).containsExactly("blue");
        assertThat(tidemark.upgrade().steps()).isEmpty();
    }

    @Test
    void onlyTheNewestRevisionIsWhatItIsWrittenFor() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark tidemark = project()
                .seal(SECOND, Tagged.Wider.class)
                .repeat("long-tags", Tagged.LongTags.class)
                .on(database);
        assertThat(tidemark.upgrade("+1").steps())
                .extracting(Result.Done::revision)
                .containsExactly(FIRST);
        assertThat(tidemark.upgrade().steps()).extracting(Result.Done::revision).containsExactly(SECOND, VIEW);
    }

    @Test
    void whatNeedsNoWayBackIsForgottenAndRunsAgain() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark tidemark = project().repeat("greeting", Tagged.Greeting.class).on(database);
        tidemark.upgrade();
        tidemark.downgrade("base");
        assertThat(tidemark.upgrade().steps()).hasSize(2);
        assertThat(Empty.values(database, "select name from tags")).containsExactly("greeting");
    }

    @Test
    void structureIsRefused() throws SQLException {
        DataSource database = Empty.H2.database();
        assertThatThrownBy(() -> project()
                        .repeat("structure", Tagged.Structure.class)
                        .on(database)
                        .upgrade())
                .hasMessageContaining("TM048")
                .hasMessageContaining("repeatable:structure")
                .hasMessageContaining("add column tags.more");
        assertThat(Empty.columns(database)).isEmpty();
    }

    @Test
    void aWayBackThatCannotBeStoredIsRefused() throws SQLException {
        DataSource database = Empty.H2.database();
        assertThatThrownBy(() -> project()
                        .repeat("java", Tagged.JavaBack.class)
                        .on(database)
                        .upgrade())
                .hasMessageContaining("TM048")
                .hasMessageContaining("db.sql");
    }

    @Test
    void whatIsInterruptedIsPendingAndCanBeForgotten() throws SQLException {
        DataSource database = Empty.H2.database();
        project().repeat("long-tags", Tagged.LongTags.class).on(database).upgrade();
        assertThatThrownBy(() -> project()
                        .repeat("long-tags", Tagged.Broken.class)
                        .on(database)
                        .upgrade())
                .hasMessageContaining("TM038");

        Tidemark former = project().repeat("long-tags", Tagged.LongTags.class).on(database);
        assertThat(former.status().pending()).containsExactly(VIEW);
        assertThat(former.undo().steps()).extracting(Result.Done::revision).containsExactly(VIEW);
        assertThat(former.upgrade().steps()).extracting(Result.Done::revision).containsExactly(VIEW);
        assertThat(names(database)).isEmpty();
        assertThat(former.status().pending()).isEmpty();
    }

    @Test
    void productionWantsItReviewed() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark unreviewed = project()
                .repeat("long-tags", Tagged.LongTags.class)
                .on(database)
                .production(true);
        assertThatThrownBy(unreviewed::upgrade)
                .hasMessageContaining("TM057")
                .hasMessageContaining("tidemark review " + VIEW);
        assertThat(unreviewed.allow("native:" + VIEW).upgrade().steps()).hasSize(2);

        DataSource other = Empty.H2.database();
        assertThat(project()
                        .repeatReviewed("long-tags", Tagged.LongTags.class)
                        .on(other)
                        .production(true)
                        .upgrade()
                        .steps())
                .hasSize(2);
    }
}
