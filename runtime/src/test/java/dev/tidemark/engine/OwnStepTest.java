package dev.tidemark.engine;

import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps of a person's own that are interrupted where DDL commits: nobody guesses whether they have run. */
class OwnStepTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-own";

    /** What is cut, so that it can be put back. */
    private static boolean cutsBefore;

    private static boolean cutsAfterDdl;

    @TempDir
    Path output;

    @AfterEach
    void noMoreCuts() {
        cutsBefore = false;
        cutsAfterDdl = false;
    }

    /** What no engine code catches: as good as a kill. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A column, then Java code that inserts a row, makes a table, and inserts another row. */
    public static final class JavaWithDdl implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("customers", t -> t.addColumn("city", varchar(64)));
            db.run("fill notes", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into customers (id, email) values (1, 'a@example.org')");
                    if (cutsBefore) {
                        throw new PowerCut();
                    }
                    statement.execute("create table notes (id integer)");
                    statement.execute("insert into notes values (1)");
                    if (cutsAfterDdl) {
                        throw new PowerCut();
                    }
                }
            });
            db.alterTable("customers", t -> t.addColumn("phone", varchar(32)));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("customers", t -> t.dropColumn("phone", varchar(32)));
            db.run("no notes", connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("drop table notes");
                    statement.execute("delete from customers");
                }
            });
            db.alterTable("customers", t -> t.dropColumn("city", varchar(64)));
        }
    }

    private Tidemark own(DataSource database) {
        return new Project(output)
                .seal(FIRST, Shop.Customers.class)
                .seal(SECOND, JavaWithDdl.class)
                .on(database);
    }

    private static void cut(Tidemark tidemark) {
        assertThatThrownBy(tidemark::upgrade).isInstanceOf(PowerCut.class);
    }

    /** Rolled back with its mark, it is known not to have run. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB", "HSQLDB"})
    void whatCommittedNothingRunsAgain(Empty kind) throws SQLException {
        DataSource database = kind.database();
        cutsBefore = true;
        cut(own(database));
        cutsBefore = false;
        assertThat(own(database).upgrade().steps()).hasSize(1);
        assertThat(Empty.values(database, "select id from customers")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB", "HSQLDB"})
    void whatMayHaveRunInPartIsAsked(Empty kind) throws SQLException {
        DataSource database = kind.database();
        cutsAfterDdl = true;
        cut(own(database));
        cutsAfterDdl = false;
        assertThatThrownBy(() -> own(database).upgrade())
                .hasMessageContaining("TM083")
                .hasMessageContaining(SECOND)
                .hasMessageContaining("the Java code fill notes")
                .hasMessageContaining("--resume")
                .hasMessageContaining("--repeat")
                .hasMessageContaining("--undo");
        assertThatThrownBy(() -> own(database).upgrade()).hasMessageContaining("TM083");
        assertThatThrownBy(() -> own(database).downgrade("base")).hasMessageContaining("TM083");

        assertThat(own(database).interrupted(Interrupted.RAN).upgrade().steps()).hasSize(1);
        assertThat(Empty.columns(database)).contains("customers.city", "customers.phone", "notes.id");
        // What came after the DDL was not committed; that is what a person looks for.
        assertThat(Empty.values(database, "select id from notes")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB", "HSQLDB"})
    void whatIsCleanedUpRunsAgain(Empty kind) throws SQLException {
        DataSource database = kind.database();
        cutsAfterDdl = true;
        cut(own(database));
        cutsAfterDdl = false;
        Empty.run(database, "drop table notes", "delete from customers");
        assertThat(own(database).interrupted(Interrupted.DID_NOT_RUN).upgrade().steps())
                .hasSize(1);
        assertThat(Empty.values(database, "select id from notes")).containsExactly("1");
        own(database).downgrade("base");
        assertThat(Empty.columns(database)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB", "HSQLDB"})
    void whatRanBeforeItIsTakenBack(Empty kind) throws SQLException {
        DataSource database = kind.database();
        cutsAfterDdl = true;
        cut(own(database));
        cutsAfterDdl = false;
        Empty.run(database, "drop table notes", "delete from customers");
        assertThatThrownBy(() -> own(database).undo()).hasMessageContaining("TM083");
        assertThat(own(database).interrupted(Interrupted.DID_NOT_RUN).undo().steps())
                .extracting(Result.Done::revision)
                .containsExactly(SECOND);
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
        assertThat(own(database).undo().steps()).isEmpty();
        assertThat(Empty.values(
                        database,
                        "select outcome from tidemark_audit where action = 'undo' and revision = '" + SECOND
                                + "' order by outcome"))
                .containsExactly("done", "failed");
        assertThat(own(database).upgrade().steps()).hasSize(1);
    }

    /** Without a step of one's own in it, nothing has to be asked. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB", "HSQLDB"})
    void aDowngradeAfterHalfAnUpgradeTakesTheHalfBack(Empty kind) throws SQLException {
        DataSource database = kind.database();
        cutsBefore = true;
        cut(own(database));
        cutsBefore = false;
        assertThatThrownBy(() -> own(database).downgrade("-1"))
                .hasMessageContaining("TM046")
                .hasMessageContaining("--undo");
        own(database).downgrade(FIRST);
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
        assertThat(own(database).status().current()).containsExactly(FIRST);
        own(database).downgrade("base");
        assertThat(Empty.columns(database)).isEmpty();
    }
}
