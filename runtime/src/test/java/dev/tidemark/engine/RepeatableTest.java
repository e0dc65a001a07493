package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.operation.Database;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
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

    /** A table. */
    public static final class Tags implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createTable("tags", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", varchar(20)).notNull();
                t.primaryKey("id");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.dropTable("tags", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", varchar(20)).notNull();
                t.primaryKey("id");
            });
        }
    }

    /** A change that PostgreSQL refuses while a view reads the column. */
    public static final class Wider implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable(
                    "tags",
                    t -> t.alterColumn("name", varchar(20))
                            .notNull()
                            .becomes(varchar(40))
                            .notNull());
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable(
                    "tags",
                    t -> t.alterColumn("name", varchar(40))
                            .notNull()
                            .becomes(varchar(20))
                            .notNull());
        }
    }

    /** A view, in its first form. */
    public static final class LongTags implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("create view long_tags as select name from tags where length(name) > 3")
                    .on(Database.MARIADB, "create view long_tags as select name from tags where char_length(name) > 3");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("drop view long_tags");
        }
    }

    /** Another form of it, with fewer rows and another column. */
    public static final class LongerTags implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("create view long_tags as select id, name from tags where length(name) > 5");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("drop view long_tags");
        }
    }

    /** Rows that stay. */
    public static final class Greeting implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("insert into tags (id, name) values (99, 'greeting')").needsNoUndo();
        }

        @Override
        public void downgrade(Operations db) {}
    }

    /** One that does what belongs to a revision. */
    public static final class Structure implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("tags", t -> t.addColumn("more", varchar(10)));
        }

        @Override
        public void downgrade(Operations db) {}
    }

    @TempDir
    Path output;

    private Project project() {
        return new Project(output).seal(FIRST, Tags.class);
    }

    private static List<String> names(DataSource database) throws SQLException {
        return Empty.values(database, "select name from long_tags order by name");
    }

    @ParameterizedTest
    @EnumSource
    void itRunsOnceAndAnewOnceItHasChanged(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Tidemark tidemark = project().repeat("long-tags", LongTags.class).on(database);
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

        Tidemark changed = project().repeat("long-tags", LongerTags.class).on(database);
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
        Tidemark tidemark = project().repeat("long-tags", LongTags.class).on(database);
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
        project().repeatAside("long-tags", LongTags.class).on(database).upgrade();

        Tidemark tidemark = project()
                .seal(SECOND, Wider.class)
                .repeatAside("long-tags", LongTags.class)
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
                .seal(SECOND, Wider.class)
                .repeat("long-tags", LongTags.class)
                .on(database);
        assertThat(tidemark.upgrade("+1").steps())
                .extracting(Result.Done::revision)
                .containsExactly(FIRST);
        assertThat(tidemark.upgrade().steps()).extracting(Result.Done::revision).containsExactly(SECOND, VIEW);
    }

    @Test
    void whatNeedsNoWayBackIsForgottenAndRunsAgain() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark tidemark = project().repeat("greeting", Greeting.class).on(database);
        tidemark.upgrade();
        tidemark.downgrade("base");
        assertThat(tidemark.upgrade().steps()).hasSize(2);
        assertThat(Empty.values(database, "select name from tags")).containsExactly("greeting");
    }

    @Test
    void structureIsRefused() throws SQLException {
        DataSource database = Empty.H2.database();
        assertThatThrownBy(() -> project()
                        .repeat("structure", Structure.class)
                        .on(database)
                        .upgrade())
                .hasMessageContaining("TM048")
                .hasMessageContaining("repeatable:structure")
                .hasMessageContaining("add column tags.more");
        assertThat(Empty.columns(database)).isEmpty();
    }

    @Test
    void productionWantsItReviewed() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark unreviewed =
                project().repeat("long-tags", LongTags.class).on(database).production(true);
        assertThatThrownBy(unreviewed::upgrade)
                .hasMessageContaining("TM057")
                .hasMessageContaining("tidemark review " + VIEW);
        assertThat(unreviewed.allow("native:" + VIEW).upgrade().steps()).hasSize(2);

        DataSource other = Empty.H2.database();
        assertThat(project()
                        .repeatReviewed("long-tags", LongTags.class)
                        .on(other)
                        .production(true)
                        .upgrade()
                        .steps())
                .hasSize(2);
    }
}
