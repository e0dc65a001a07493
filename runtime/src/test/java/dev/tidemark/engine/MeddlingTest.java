package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.shop.Shop;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone changes the database while a step is interrupted, or edits what Tidemark writes: nothing of theirs is lost. */
class MeddlingTest {
    private static final String FIRST = "20260101-000000-customers";
    private static final String SECOND = "20260102-000000-second";
    private static final String JOURNAL = "select statement_text from tidemark_journal";

    @TempDir
    Path folder;

    /** What no engine code catches: as good as a power cut. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Project customers() {
        return new Project(folder.resolve("output")).seal(FIRST, Shop.Customers.class);
    }

    /** A database in a file, whose upgrade has been cut off when it came to its first statement. */
    private DataSource cut(Project project) {
        DataSource database = Empty.h2("jdbc:h2:file:" + folder.resolve("cut").toAbsolutePath());
        cut(project, database);
        return database;
    }

    private static void cut(Project project, DataSource database) {
        Tidemark tidemark = project.on(database).listener(event -> {
            if (event.kind() == Event.Kind.STATEMENT) {
                throw new PowerCut();
            }
        });
        assertThatThrownBy(tidemark::upgrade).isInstanceOf(PowerCut.class);
    }

    @Test
    void whatCameLaterGoesFirstWhateverTheHistorySaysOfTheOrder() throws SQLException {
        DataSource database = Empty.H2.database();
        Tidemark tidemark = customers().seal(SECOND, Shop.Phone.class).on(database);
        tidemark.upgrade();
        Empty.run(database, "update tidemark_history set applied_order = 5 where revision = '" + FIRST + "'");
        tidemark.downgrade("-1");
        assertThat(tidemark.status().current()).containsExactly(FIRST);
        assertThat(Empty.columns(database)).containsExactly("customers.email", "customers.id");
    }

    @Test
    void aLineOfTheJournalThatNobodyWroteIsToldAsOne() throws SQLException {
        Project project = customers();
        DataSource database = cut(project);
        Empty.run(database, "update tidemark_journal set position_no = -5");
        assertThatThrownBy(project.on(database)::upgrade)
                .hasMessageContaining("TM049")
                .hasMessageContaining("position_no is -5");
    }

    @Test
    void onlyTheCopyThatTheInterruptedRebuildMadeIsDropped() throws SQLException {
        Project project = customers();
        DataSource database = Empty.h2("jdbc:h2:file:" + folder.resolve("cut").toAbsolutePath());
        project.on(database).upgrade();
        Empty.run(database, "create table other_copy_1_1 (id integer)", "create table other (id integer)");
        cut(project.seal(SECOND, Shop.Phone.class), database);
        String session = Empty.values(
                        database,
                        "select substring(catalog_before, locate('@', catalog_before) + 1) from" + " tidemark_journal")
                .get(0);
        Empty.run(
                database,
                "create table customers_copy_2026_11 as select * from customers",
                "create table customers_copy_" + session + "_7 as select * from customers");
        project.on(database).upgrade();
        assertThat(Empty.columns(database))
                .contains("customers.phone", "other_copy_1_1.id", "customers_copy_2026_11.id")
                .doesNotContain("customers_copy_" + session + "_7.id");
    }

    @Test
    void aBackupThatWasThereBeforeIsNeverDropped() throws SQLException {
        Project project = customers();
        DataSource database = Empty.h2("jdbc:h2:file:" + folder.resolve("cut").toAbsolutePath());
        project.on(database).upgrade();
        for (int session = 1; session < 10; session++) {
            Empty.run(database, "create table customers_copy_" + session + "_11 as select * from customers");
        }
        cut(project.seal(SECOND, Shop.Phone.class), database);
        project.on(database).upgrade();
        assertThat(Empty.columns(database))
                .contains("customers.phone")
                .filteredOn(it -> it.contains("_copy_"))
                .hasSize(18);
    }

    @Test
    void anothersTableIsNotTakenForTheStatementsWork() throws SQLException {
        Project project = customers();
        DataSource database = cut(project);
        Empty.run(database, "create table by_hand (id integer)");
        assertThat(project.on(database).upgrade().steps()).hasSize(1);

        cut(project.seal(SECOND, Shop.Phone.class), database);
        Empty.run(database, "alter table by_hand add phone varchar(3)");
        project.on(database).upgrade();
        assertThat(Empty.columns(database)).contains("customers.phone", "by_hand.phone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"id bigint primary key, email varchar(320); 1 row", "id integer, nickname varchar(9); nickname"})
    void aTableThatIsNotOursIsNotDroppedToStartAgain(String columns, String said) throws SQLException {
        Project project = customers();
        DataSource database = cut(project);
        Empty.run(database, "create table customers (" + columns + ")");
        if (said.equals("1 row")) {
            Empty.run(database, "insert into customers values (1, 'precious')");
        }
        assertThatThrownBy(() -> project.on(database).upgrade())
                .hasMessageContaining("TM046")
                .hasMessageContaining(said);
        assertThat(Empty.columns(database)).hasSize(2);
        Empty.run(database, "alter table customers rename to mine");
        assertThat(project.on(database).upgrade().steps()).hasSize(1);
        assertThat(Empty.columns(database)).hasSize(4);
        assertThat(Empty.values(database, JOURNAL)).isEmpty();
    }

    @Test
    void aTableThatIsOursAndEmptyIsMadeAnew() throws SQLException {
        Project project = customers();
        DataSource database = cut(project);
        Empty.run(database, "create table customers (id bigint not null, email varchar(320) not null)");
        assertThat(project.on(database).upgrade().steps()).hasSize(1);
        assertThat(project.on(database).drift()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update tidemark_history set kind = 'bogus'; bogus",
                "update tidemark_history set kind = 'repeatable'; it cannot be of the kind repeatable",
                "alter table tidemark_history alter column parents drop not null, update tidemark_history set parents = null;"
                        + " parents is null",
                "alter table tidemark_history alter column applied_at drop not null, update tidemark_history set applied_at ="
                        + " null; applied_at is null",
                "insert into tidemark_journal values ('x', 'bogus', 0, 'select 1', 'done', null, null); action says",
            })
    void editedRowsAreSaidToBe(String edits, String said) throws SQLException {
        for (Empty kind : Empty.values()) {
            if (kind == Empty.SQLITE && edits.contains("drop not null")) {
                // There, no edit can make them null.
                continue;
            }
            DataSource database = kind.database();
            Project project = customers();
            project.on(database).upgrade();
            String words = kind == Empty.MARIADB
                    ? edits.replace("alter column parents drop not null", "modify column parents longtext")
                            .replace("alter column applied_at drop not null", "modify column applied_at datetime(6)")
                    : edits;
            Empty.run(database, words.split(", (?=update)", -1));
            assertThatThrownBy(() -> project.on(database).upgrade())
                    .isInstanceOf(TidemarkException.class)
                    .hasMessageContaining("TM049")
                    .hasMessageContaining(said);
            if (!said.startsWith("action")) {
                assertThatThrownBy(() -> project.on(database).status()).hasMessageContaining("TM049");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedTakeoverLeavesTheDatabaseRefused(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Empty.run(database, "create table something (id integer)");
        Project project = customers();
        assertThatThrownBy(() -> project.on(database).upgrade()).hasMessageContaining("TM041");
        assertThatThrownBy(() -> project.on(database).baseline()).hasMessageContaining("TM044");
        assertThatThrownBy(() -> project.on(database).stamp("nonsense")).hasMessageContaining("TM035");
        assertThatThrownBy(() -> project.on(database).upgrade()).hasMessageContaining("TM041");
        // Who says that the database is at the base means it.
        project.on(database).stamp("base");
        assertThat(project.on(database).upgrade().steps()).hasSize(1);
        project.on(database).downgrade("base");
        assertThat(project.on(database).upgrade().steps()).hasSize(1);

        Empty.run(database, "delete from tidemark_history");
        assertThatThrownBy(() -> project.on(database).upgrade())
                .hasMessageContaining("TM041")
                .hasMessageContaining("customers");
        project.on(database).baseline();
        assertThat(project.on(database).upgrade().steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAmendedHeadIsNotTakenBackOverRows(Empty kind) throws SQLException {
        DataSource database = kind.database();
        Project project = customers().seal(SECOND, Shop.Phone.class);
        project.on(database).upgrade();
        Empty.run(database, "insert into customers (id, email, phone) values (1, 'a', '0123')");
        project.amend(Shop.PhoneAndCity.class);
        assertThatThrownBy(() -> project.on(database).upgrade())
                .hasMessageContaining("TM033")
                .hasMessageContaining("1 value of customers.phone")
                .hasMessageContaining("downgrade -1");
        assertThat(Empty.values(database, "select phone from customers")).containsExactly("0123");
        project.on(database).downgrade("-1");
        assertThat(project.on(database).upgrade().steps()).hasSize(1);

        Project tables = new Project(folder.resolve("other")).seal(FIRST, Shop.Customers.class);
        DataSource other = kind.database();
        tables.on(other).upgrade();
        Empty.run(other, "insert into customers (id, email) values (1, 'a')");
        tables.amend(Shop.Orders.class);
        assertThatThrownBy(() -> tables.on(other).upgrade()).hasMessageContaining("1 row of customers");
    }

    @Test
    void idsThatCannotServeAreRefused() throws SQLException {
        List<String> bad = List.of("", "head", "heads", "base", "draft", "+1", "-x", "a b", "a\tb", "x".repeat(201));
        for (String id : bad) {
            Project project = new Project(folder.resolve(UUID.randomUUID().toString())).seal(id, Shop.Customers.class);
            DataSource database = Empty.H2.database();
            assertThatThrownBy(() -> project.on(database).upgrade())
                    .hasMessageContaining("TM050")
                    .hasMessageContaining("Shop$Customers");
        }
    }
}
