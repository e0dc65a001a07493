package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own history needs no database; with one it says what is there. */
class HistoryCommandTest {
    @TempDir
    Path directory;

    private TemporaryProject project;
    private String url;

    @BeforeEach
    void twoRevisionsAndADraft() throws Exception {
        project = new TemporaryProject(directory);
        url = "--url=jdbc:h2:file:" + directory.resolve("db");
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
    }

    @Test
    void listsTheRevisionsWithoutADatabase() throws Exception {
        assertThat(lines()).containsExactly("#-create-customers", "#-add-phone         head");
        project.compile(Customers.with(ID, PHONE), Hints.NONE);
        assertThat(lines()).containsExactly("#-create-customers", "#-add-phone         head", "draft   not sealed");
        Files.writeString(
                project.snapshot(), Files.readString(project.snapshot()).replace("print", "other"));
        TemporaryProject.Run stale = project.run("history");
        assertThat(stale.code()).isEqualTo(Cli.ERROR);
        assertThat(stale.err()).contains("[TM063]");
    }

    @Test
    void saysWhatTheDatabaseHas() throws Exception {
        assertThat(lines(url)).containsExactly("#-create-customers  pending", "#-add-phone         pending, head");
        assertThat(project.run("upgrade", "+1", url).code()).isZero();
        assertThat(lines(url))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("#-create-customers  current        sealed  "),
                        line -> assertThat(line).isEqualTo("#-add-phone         pending, head"));
        project.compile(Customers.with(ID, PHONE), Hints.NONE);
        assertThat(project.run("upgrade", url).code()).isZero();
        assertThat(lines(url))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("#-create-customers  applied        sealed  "),
                        line -> assertThat(line).startsWith("#-add-phone         applied, head  sealed  "),
                        line -> assertThat(line).startsWith("draft   current        draft   "));
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        assertThat(lines(url)).last().asString().startsWith("draft   left over");
    }

    @Test
    void namesWhatTheCodeDoesNotHave() throws Exception {
        assertThat(project.run("upgrade", url).code()).isZero();
        for (Path source : project.sources()) {
            Files.delete(source);
        }
        Files.delete(project.snapshot());
        project.compile(Customers.with(), Hints.NONE);
        assertThat(lines(url))
                .filteredOn(line -> line.startsWith("#"))
                .hasSize(2)
                .allMatch(line -> line.contains("not in the code  sealed"));
    }

    /** The lines printed, each time of an id as {@code #} and the blanks before a draft's words as if they were so long. */
    private List<String> lines(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "history";
        System.arraycopy(more, 0, arguments, 1, more.length);
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.err()).isEmpty();
        return run.out()
                .lines()
                .map(line -> line.replaceAll("[0-9]{8}-[0-9]{6}", "#").replaceFirst("^draft +", "draft   "))
                .toList();
    }
}
