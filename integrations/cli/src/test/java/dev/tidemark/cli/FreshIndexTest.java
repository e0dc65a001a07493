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

/** What is asked of a database by classes of an earlier compile is refused; and what a message must not say. */
class FreshIndexTest {
    @TempDir
    Path directory;

    private TemporaryProject project;
    private String url;

    @BeforeEach
    void open() {
        project = new TemporaryProject(directory);
        url = "--url=jdbc:h2:file:" + directory.resolve("db");
    }

    @Test
    void classesFromBeforeTheSealAreRefused() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        assertThat(project.run("seal", "-m", "add phone").err()).isEmpty();
        assertThat(project.run("upgrade", url).err())
                .contains("[TM063]", "Compile again")
                .hasLineCount(1);
        assertThat(project.run("status", url).err()).contains("[TM063]").hasLineCount(1);
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        assertThat(project.run("upgrade", url).code()).isZero();
        assertThat(project.run("status", url).out()).contains("pending  none").doesNotContain("altered");
    }

    @Test
    void oneWordIsSaidAfterAnInterruption() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        assertThat(project.run("upgrade", url, "--resume", "--undo").code()).isNotZero();
        assertThat(project.run("upgrade", url, "--undo").out()).startsWith("Nothing to do");
        assertThat(project.run("upgrade", url, "--repeat").code()).isZero();
        assertThat(project.run("upgrade", "--help").out()).contains("--resume", "--repeat", "--undo");
    }

    @Test
    void noPasswordIsSaid() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        for (String address : new String[] {
            "jdbc:h2:mem:x;UNKNOWN_SETTING=1;PASSWORD=s3cret",
            "jdbc:h2:mem:x;INIT=CREATE USER shop PASSWORD 's3cret' NONSENSE",
            "jdbc:nothing://user:s3cret@localhost/x?password=s3cret"
        }) {
            TemporaryProject.Run run = project.run("status", "--stacktrace", "--url=" + address);
            assertThat(run.code()).isNotZero();
            assertThat(run.err() + run.out()).doesNotContain("s3cret");
            assertThat(project.run("status", "--json", "--url=" + address).out())
                    .doesNotContain("s3cret");
        }
    }
}
