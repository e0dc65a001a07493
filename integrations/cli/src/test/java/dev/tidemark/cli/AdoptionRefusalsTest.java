package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a takeover refuses, what it can be told to accept, and how the other databases of a project follow. */
class AdoptionRefusalsTest {
    @TempDir
    Path directory;

    private Shop shop;
    private String database;
    private String url;

    @BeforeEach
    void project() throws Exception {
        shop = new Shop(directory);
        database = MadeBefore.H2.fresh();
        url = "--url=" + database;
    }

    private void flyway(String address, String... more) throws Exception {
        List<String> scripts = new ArrayList<>(Shop.scripts(MadeBefore.H2));
        scripts.addAll(List.of(more));
        Predecessors.FLYWAY.migrate(address, Files.createDirectories(directory.resolve("scripts")), scripts);
    }

    @Test
    void aMigrationThatFailedComesFirst() throws Exception {
        assertThatThrownBy(() -> flyway(database, "alter table nowhere add column x int;"))
                .isInstanceOf(FlywayException.class);
        assertThat(shop.project.run("baseline", url).err())
                .contains(
                        "[TM055] schema_versions",
                        "V3__more has failed",
                        "Flyway's repair",
                        "Nothing has been taken over")
                .hasLineCount(1);
        assertThat(shop.project.snapshot()).doesNotExist();
        assertThat(shop.project.run("upgrade", url).err()).contains("[TM041]");
    }

    @Test
    void whatTheApplicationWouldFailOnIsRefusedAndCanBeAccepted() throws Exception {
        flyway(database, """
                alter table purchases drop column note;
                alter table customers add column branch varchar(10) default 'x' not null;
                alter table customers alter column branch drop default;
                create table leftovers (id int);
                """);
        TemporaryProject.Run refused = shop.project.run("baseline", url);
        assertThat(refused.err())
                .contains("[TM044] baseline", "purchases.note: the column is missing", "--accept")
                .hasLineCount(1);
        assertThat(refused.out())
                .contains(
                        "harmful   purchases.note: the column is missing",
                        "harmful   customers.branch: the column is in no revision, and is not null without a default",
                        "harmless  leftovers: the table is in no revision");
        assertThat(shop.project.snapshot()).doesNotExist();

        assertThat(shop.project.succeeds("baseline", url, "--accept")).contains("wrote  ", "-baseline");
        shop.entities.compile();
        assertThat(shop.project.succeeds("check", url)).startsWith("clean  1 revision");
        Urls.run(database, "drop table leftovers", "create table more_of_it (id int)");
        assertThat(shop.project.run("check", url).out())
                .contains("drift  more_of_it: the table is in no revision")
                .doesNotContain("branch");
    }

    @Test
    void thereMustBeSomethingToTakeOver() {
        assertThat(shop.project.run("baseline", url).err())
                .contains("[TM064] baseline", "Run upgrade")
                .hasLineCount(1);
    }

    @Test
    void otherDatabasesAreTakenOverByTheirFirstBoot() throws Exception {
        flyway(database);
        shop.project.succeeds("baseline", url);
        shop.entities.compile();
        String production = MadeBefore.H2.fresh();
        flyway(production);
        String empty = MadeBefore.H2.fresh();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {directory.resolve("target/classes").toUri().toURL()},
                getClass().getClassLoader())) {
            Tidemark boot = tidemark(production, loader);
            assertThatThrownBy(boot::upgrade).hasMessageContaining("TM041");
            assertThat(boot.baselineOnUpgrade(true).upgrade().steps())
                    .extracting(done -> done.action().name())
                    .containsExactly("STAMP");
            assertThat(boot.history()).extracting(HistoryEntry::kind).containsExactly(HistoryEntry.Kind.BASELINE);
            assertThat(boot.upgrade().steps()).isEmpty();
            assertThat(boot.drift()).isEmpty();
            assertThat(tidemark(empty, loader).baselineOnUpgrade(true).upgrade().steps())
                    .extracting(Result.Done::action)
                    .extracting(Enum::name)
                    .containsExactly("UPGRADE");
        }
        assertThat(Urls.rows(production, "select mail from customers")).contains("ada@example.org");
        shop.entities.hibernate(empty, "validate");
    }

    private static Tidemark tidemark(String address, ClassLoader loader) {
        return Tidemark.of(new UrlDataSource(address, null, null, loader)).classLoader(loader);
    }
}
