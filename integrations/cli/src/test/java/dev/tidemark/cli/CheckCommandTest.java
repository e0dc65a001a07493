package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each exit code of check, with what it says. */
class CheckCommandTest {
    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void oneRevision() throws Exception {
        project = new TemporaryProject(directory.resolve("mine"));
        project.seal("create customers", Customers.with(ID, NAME));
    }

    private void says(int code, String out, String... arguments) {
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("[0-9]{8}-[0-9]{6}", "#")).isEqualTo(out);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void cleanIs0AndAnErrorIs1() throws Exception {
        says(0, "clean  1 revision\n", "check");
        Path source = project.sources().get(0);
        Files.writeString(source, Files.readString(source).replace("varchar(80)", "varchar(81)"));
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        TemporaryProject.Run run = project.run("check");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[TM033]", "has been edited").hasLineCount(1);
        assertThat(project.run("check", "--bad").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void pendingIs2AndDriftIs4(Urls kind) throws Exception {
        String url = kind.fresh();
        says(2, "pending  upgrade #-create-customers\nThe database is behind. Run upgrade.\n", "check", "--url=" + url);
        assertThat(project.run("upgrade", "--url=" + url).code()).isZero();
        says(0, "clean  1 revision, and the database is what it leads to\n", "check", "--url=" + url);
        Urls.run(url, "alter table customers add column more integer", "create index i on customers (name)");
        says(4, """
                drift  customers: the index (name) is in no revision
                drift  customers.more: the column is in no revision
                The database is not what its history says. Take the change back there, or make it in the entities.
                """, "check", "--url=" + url);
    }

    @Test
    void whatIsNotToFailIsTold() throws Exception {
        String url = Urls.H2.fresh();
        String passed = "passed  what stands above is told, and was not to fail\n";
        says(0, "pending  upgrade #-create-customers\n" + passed, "check", "--fail-on-drift", "--url=" + url);
        assertThat(project.run("check", "--fail-on-pending", "--url=" + url).code())
                .isEqualTo(2);
        assertThat(project.run("upgrade", "--url=" + url).code()).isZero();
        Urls.run(url, "alter table customers add column more integer");
        says(
                0,
                "drift  customers.more: the column is in no revision\n" + passed,
                "check",
                "--fail-on-pending",
                "--url=" + url);
        assertThat(project.run("check", "--fail-on-pending", "--fail-on-drift", "--url=" + url)
                        .code())
                .isEqualTo(4);
        TemporaryProject.Run without = project.run("check", "--fail-on-drift");
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("[TM064] --url: No database is named");
        Files.writeString(project.directory.resolve("tidemark.properties"), "url=" + url + "\n");
        says(0, "drift  customers.more: the column is in no revision\n" + passed, "check", "--fail-on-pending");
        Files.delete(project.directory.resolve("tidemark.properties"));
    }

    @Test
    void anUnsealedDraftIs3() throws Exception {
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        says(3, """
                unsealed  add column customers.phone varchar(20)
                The entities differ from the snapshot. Seal the draft: tidemark seal -m "…" (Maven: mvn tidemark:seal -Dmessage="…").
                """, "check");
    }

    @Test
    void theDraftOfACompileThatFailedIsAnError() throws Exception {
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        Path draft = project.directory.resolve("target/classes/shop/DraftMigration.class");
        byte[] phone = Files.readAllBytes(draft);
        project.compile(Customers.with(ID, NAME, TwoBranches.FAX), Hints.NONE);
        Files.write(draft, phone);
        TemporaryProject.Run run = project.run("check");
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(run.err())
                .contains("[TM063] shop.DraftMigration", "Compile again")
                .hasLineCount(1);
    }

    @Test
    void severalHeadsAre5UntilARevisionJoinsThem() throws Exception {
        Schema merged = TwoBranches.in(project, directory.resolve("theirs"));
        TemporaryProject.Run run = project.run("check");
        assertThat(run.code()).isEqualTo(CheckCommand.SEVERAL_HEADS);
        assertThat(run.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("head  ") && line.endsWith("-add-fax"))
                .anyMatch(line -> line.startsWith("head  ") && line.endsWith("-add-phone"));

        assertThat(project.run("seal", "-m", "join fax and phone").err()).isEmpty();
        project.compile(merged, Hints.NONE);
        says(0, "clean  4 revisions\n", "check");
        assertThat(project.run("history").out().lines())
                .last()
                .asString()
                .matches(".*-join-fax-and-phone +joins .* and .*, head");
        assertThat(project.run("seal", "-m", "again").err()).contains("[TM060]");
    }
}
