package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision of one's own, the draft, and the proof of all revisions. */
class VerifyTest {
    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void twoRevisions() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
    }

    private String says(String... arguments) {
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        return run.out();
    }

    /** Edits the youngest source, and stamps it. */
    private void edit(String pattern, String text) throws Exception {
        Path head = project.sources().get(project.sources().size() - 1);
        String before = Files.readString(head);
        String after = before.replaceFirst(pattern, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(head, after);
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        says("restamp");
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyRevisionThereAndBackAndThere(Urls kind) throws Exception {
        String url = kind.fresh();
        assertThat(says("verify")).isEqualTo("verified  2 revisions up, down and up again on H2\n");
        assertThat(says("test", "create-customers", "--proof-url=" + url))
                .matches("verified  1 revision up, down and up again on .*\n");
        assertThat(says("verify", "--proof-url=" + url)).startsWith("verified  2 revisions");
        assertThat(
                        Urls.rows(
                                url,
                                "select schema_name from information_schema.schemata where lower(schema_name) like 'tidemark%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionOfOnesOwn(Urls kind) throws Exception {
        assertThat(says("revision", "-m", "call them all")).contains("new  ", "-call-them-all", "restamp");
        Path source = project.sources().get(2);
        assertThat(Files.readString(source)).contains("// db.update(", "// What undoes it", "checksum");
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        assertThat(says("check")).isEqualTo("clean  3 revisions\n");
        edit("// db.update.*", "db.sql(\"update customers set phone = '1'\").needsNoUndo();");
        assertThat(says("verify")).startsWith("verified  3 revisions");
        String url = kind.fresh();
        says("upgrade", "+2", "--url=" + url);
        Urls.run(url, "insert into customers (id) values (1)");
        says("upgrade", "--url=" + url);
        assertThat(Urls.rows(url, "select phone from customers")).containsExactly("1");
        edit("needsNoUndo", "irreversible");
        assertThat(says("verify"))
                .startsWith("verified in part  3 revisions")
                .contains("unproved: the way back from ", "-call-them-all on");
    }

    @Test
    void whatDoesNotComeBackIsFound() throws Exception {
        says("revision", "-m", "an index");
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        edit("// db.update.*", "db.sql(\"create index by_name on customers (name)\").needsNoUndo();");
        TemporaryProject.Run run = project.run("verify");
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(run.err()).contains("[TM061]", "+ customers index by_name (name)");
    }

    @ParameterizedTest
    @EnumSource
    void theDraftIsShownAndDiscarded(Urls kind) throws Exception {
        String url = "--url=" + kind.fresh();
        assertThat(says("draft")).startsWith("There is no draft");
        project.compile(Customers.with(ID, NAME, PHONE, TwoBranches.FAX), Hints.NONE);
        assertThat(says("draft", url)).isEqualTo("""
                add column customers.fax varchar(20)
                database  it does not have the draft yet
                """);
        assertThat(says("draft", "discard", url)).startsWith("Nothing to do");
        says("upgrade", url);
        assertThat(says("draft", url)).contains("database  current, 20", "a draft of ");
        Urls.run(url.substring("--url=".length()), "insert into customers (id, fax) values (1, '5')");
        assertThat(project.run("draft", "discard", url).err()).contains("[TM070]", "1 value of ");
        assertThat(says("draft", "discard", "--yes", url))
                .startsWith("discard  draft")
                .contains("-add-phone");
        assertThat(Urls.rows(url.substring("--url=".length()), "select * from customers"))
                .containsExactly("1 null null");
        assertThat(project.run("draft", "seal").err()).contains("[TM064] seal: Say show, or discard.");
    }
}
