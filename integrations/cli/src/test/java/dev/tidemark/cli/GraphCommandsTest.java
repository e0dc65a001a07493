package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a history whose branches part, and of one revision in it. */
class GraphCommandsTest {
    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void oneRevision() throws Exception {
        project = new TemporaryProject(directory.resolve("mine"));
        project.seal("create customers", Customers.with(ID, NAME));
    }

    private String says(String... arguments) {
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        return run.out().replaceAll("[0-9]{8}-[0-9]{6}", "#");
    }

    @ParameterizedTest
    @EnumSource
    void branchesAreDrawnAndWhatADatabaseHasIsMarked(Urls kind) throws Exception {
        assertThat(says("branches")).isEqualTo("The history has no branches.\n");
        TwoBranches.in(project, directory.resolve("theirs"));
        assertThat(says("heads").lines()).hasSize(3).contains("#-add-phone", "#-add-fax");
        assertThat(says("branches"))
                .startsWith("#-create-customers\n  -> #-add-")
                .hasLineCount(3);
        assertThat(says("history"))
                .startsWith("*    #-create-customers\n|\\\n")
                .contains("* |  #-add-", "\n /\n", "after #-create");

        String url = "--url=" + kind.fresh();
        says("upgrade", "add-phone", url);
        assertThat(says("history", url).lines())
                .anyMatch(line -> line.matches("[| ]*\\* [| ]*#-add-phone .*current.*"))
                .anyMatch(line -> line.matches("[| ]*o [| ]*#-add-fax .*pending.*"));
        assertThat(says("heads", url).lines())
                .anyMatch(line -> line.matches("#-add-phone +current"))
                .anyMatch(line -> line.matches("#-add-fax +pending"));
    }

    @Test
    void aRangeAndWhatEachDoes() throws Exception {
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        assertThat(says("history", "create-customers:head")).isEqualTo("#-add-phone  after #-create-customers, head\n");
        assertThat(says("history", ":create-customers")).isEqualTo("#-create-customers\n");
        assertThat(says("history", "-v")).contains("\n    add column customers.phone varchar(20)\n");
        assertThat(project.run("history", "nothing:head").err()).contains("[TM035] nothing");
    }

    @ParameterizedTest
    @EnumSource
    void showsOneRevision(Urls kind) throws Exception {
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        assertThat(says("show", "create-customers"))
                .contains("class     shop.R", "parents   base", "children  #-add-phone", "\n  create table customers")
                .doesNotContain("database");
        String url = "--url=" + kind.fresh();
        says("upgrade", "+1", url);
        assertThat(says("show", "create-customers", url)).contains("database  current, sealed  20");
        assertThat(says("show", url))
                .contains(
                        "revision  #-add-phone (head)",
                        "database  pending",
                        "downgrade\n  drop column customers.phone");
        assertThat(says("current", "-v", url)).matches("#-create-customers  sealed  20.*Z  .*\n");
        assertThat(project.run("show", "draft").err()).contains("[TM060] draft");
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        assertThat(says("show", "draft")).contains("retire column customers.phone");
        assertThat(project.run("show", "fax").err()).contains("[TM035] fax", "the words in it");
    }
}
