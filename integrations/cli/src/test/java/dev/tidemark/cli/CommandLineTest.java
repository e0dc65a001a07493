package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** From the first seal to a checked database, as a user goes. */
class CommandLineTest {
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
    void goesUpAndDown() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        assertThat(project.sources())
                .hasSize(2)
                .anyMatch(file -> file.toString().endsWith("_AddPhone.java"));
        assertThat(SnapshotFormat.read(Files.readString(project.snapshot()), "").schema())
                .isEqualTo(Customers.with(ID, NAME, PHONE));

        assertThat(project.run("check", url).code()).isEqualTo(CheckCommand.PENDING);
        assertThat(project.run("upgrade", url)).matches(run -> run.code() == 0, "exit 0");
        assertThat(project.run("check", url))
                .isEqualTo(
                        new TemporaryProject.Run(0, "clean  2 revisions, and the database is what they lead to\n", ""));
        assertThat(project.run("status", url).out()).contains("-add-phone", "pending  none");
        assertThat(project.run("history", url).out().lines()).hasSize(2);
        assertThat(project.run("downgrade", "-1", url).out()).contains("downgrade", "-add-phone");
        assertThat(project.run("current", url).out()).contains("-create-customers");
        assertThat(project.run("sql", "--database=postgresql").out()).contains("create table customers");
    }

    /** H2 keeps its files to one class loader as to one process. */
    @Test
    void aFileThatAnotherHasOpenIsToldAsThat() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        URL driver = Driver.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader other = new URLClassLoader(new URL[] {driver}, ClassLoader.getPlatformClassLoader());
                Connection open = ((java.sql.Driver) other.loadClass(Driver.class.getName())
                                .getConstructor()
                                .newInstance())
                        .connect(url.substring("--url=".length()), new Properties())) {
            assertThat(open.isValid(1)).isTrue();
            assertThat(project.run("status", url).err())
                    .contains("[TM064]", "Another process has the file open", ";AUTO_SERVER=TRUE")
                    .hasLineCount(1);
        }
    }

    @Test
    void anOptionIsGivenOnce() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        assertThat(project.run("status", url, "--user=a", "--user=b").err())
                .isEqualTo("error [TM064] --user: It is given twice. Give it once.\n");
        assertThat(project.run("upgrade", url, "--yes", "--yes", "--json").out())
                .contains("TM064", "given twice");
        assertThat(project.run("upgrade", url, "--allow=native", "--allow=destructive")
                        .code())
                .isZero();
    }

    @Test
    void whatTheParserRefusesHasACodeAndAPlace() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        assertThat(project.run("upgrade", url, "--batch=many").err())
                .startsWith("error [TM064] Invalid value for option '--batch'");
        Files.writeString(directory.resolve("tidemark.properties"), "\uFEFFbatch=many\n");
        assertThat(project.run("upgrade", url).err())
                .startsWith("error [TM064] tidemark.properties: Invalid value for option '--batch'");
        assertThat(project.run("upgrade", url, "--batch=100", "--pause=-1").err())
                .startsWith("error [TM064] --pause=-1: ");
        Files.delete(directory.resolve("tidemark.properties"));
        assertThat(project.run("upgrade", url, "--batch=0").err()).startsWith("error [TM064] --batch=0: ");
        assertThat(project.run("check", "--url=").err()).startsWith("error [TM064] --url: It names no database");
        assertThat(project.run("verify", "--proof-url=").err()).startsWith("error [TM064] --proof-url: It names no");
        assertThat(project.run("merge", "a", "b", directory.toString()).err()).contains("no such file");
    }

    @Test
    void aDriverThatQuotesTheAddressSaysNoPassword() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        assertThat(project.run("status", "--url=jdbc:mariadb://u:geheim5@localhost:1/x")
                        .err())
                .contains("[TM064]")
                .doesNotContain("geheim5");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void outputThatCannotBeWrittenIsRemembered() throws IOException {
        StandardOutput full = new StandardOutput(new FileOutputStream("/dev/full"));
        try (PrintWriter out = new PrintWriter(full, true, StandardCharsets.UTF_8)) {
            out.println("create table");
        }
        assertThat(full.failure()).isNotNull();
    }

    @Test
    void refusesWithOneLineAndWritesNothing() throws Exception {
        assertThat(project.run("seal", "-m", "x").err()).contains("[TM030]").hasLineCount(1);
        project.seal("create customers", Customers.with(ID, NAME));
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        assertThat(project.run("seal", "-m", "nothing").err())
                .contains("[TM060]")
                .hasLineCount(1);

        project.compile(Customers.with(ID, NAME, PHONE.withNullable(false)), Hints.NONE);
        String before = Files.readString(project.snapshot());
        assertThat(project.run("check").code()).isEqualTo(CheckCommand.UNSEALED);
        assertThat(project.run("seal", "-m", "phone").err()).contains("[TM012]").hasLineCount(1);
        assertThat(project.run("upgrade").err()).contains("TIDEMARK_URL").hasLineCount(1);
        assertThat(Files.readString(project.snapshot())).isEqualTo(before);
        assertThat(project.sources()).hasSize(1);

        Files.writeString(project.snapshot(), before.replace("\"print\"", "\"other\""));
        assertThat(project.run("seal", "-m", "phone").err()).contains("[TM063]").hasLineCount(1);
    }

    @Test
    void namesTheCommandsWhereThereIsNone() {
        TemporaryProject.Run run = project.run("migrate", url);
        assertThat(run.code()).isEqualTo(Cli.ERROR);
        assertThat(run.err())
                .startsWith("error [TM064] There is no command \"migrate\". There are: seal, revision, restamp, ")
                .contains(" plan, upgrade, downgrade,")
                .hasLineCount(1);
    }

    @Test
    void asksWhetherAColumnIsRenamed() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        project.compile(Customers.with(ID, Column.of("title", ColumnType.varchar(80))), Hints.NONE);
        assertThat(project.run("seal", "-m", "title").err()).contains("[TM011]").hasLineCount(1);
        TemporaryProject.Run dropped = project.run("seal", "-m", "title", "--drop");
        assertThat(dropped.err()).isEmpty();
        assertThat(dropped.out()).contains("unproved: the rows");
        assertThat(SnapshotFormat.read(Files.readString(project.snapshot()), "")
                        .schema()
                        .table("customers"))
                .matches(table -> table != null && table.column("name") == null, "name is gone");
    }

    @Test
    void amendsTheHead() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
        List<Path> sources = project.sources();
        Schema longer = Customers.with(ID, NAME, PHONE.withType(ColumnType.varchar(40)));
        project.compile(longer, Hints.NONE);
        assertThat(project.run("seal", "--amend").err()).isEmpty();
        assertThat(project.sources()).isEqualTo(sources);
        project.compile(longer, Hints.NONE);
        assertThat(project.run("check")).isEqualTo(new TemporaryProject.Run(0, "clean  2 revisions\n", ""));
    }

    @Test
    void restampsAnEditedRevision() throws Exception {
        project.seal("create customers", Customers.with(ID, NAME));
        Path source = project.sources().get(0);
        String edited = Files.readString(source)
                .replaceFirst(
                        "(void upgrade\\(Operations db\\) \\{)", "$1\n        db.sql(\"select 1\").needsNoUndo();");
        Files.writeString(source, edited);
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        assertThat(project.run("check").err()).contains("[TM033]", "restamp").hasLineCount(1);
        assertThat(project.run("restamp").out()).contains("stamped");
        project.compile(Customers.with(ID, NAME), Hints.NONE);
        assertThat(project.run("check").code()).isZero();
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        assertThat(project.run("seal", "--amend").err())
                .contains("[TM062]", "--force")
                .hasLineCount(1);
    }
}
