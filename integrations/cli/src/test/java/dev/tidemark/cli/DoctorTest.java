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

/** Set-ups with one thing wrong, each found and with its mend. */
class DoctorTest {
    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void oneRevision() throws Exception {
        project = new TemporaryProject(directory.resolve("mine"));
        project.seal("create customers", Customers.with(ID, NAME));
    }

    private String finds(int code, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "doctor";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        TemporaryProject.Run run = project.run(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isEqualTo(code);
        return run.out().replaceAll(" +", " ");
    }

    private void write(String file, String text) throws Exception {
        Path path = project.directory.resolve(file);
        Files.createDirectories(path.getParent() == null ? path : path.getParent());
        Files.writeString(path, text);
    }

    @ParameterizedTest
    @EnumSource
    void allIsWellUpToWhatIsPending(Urls kind) throws Exception {
        String url = kind.fresh();
        assertThat(finds(0, "--url=" + url))
                .contains("ok index ", "ok revisions ", "from --url", "ok database ", "ok rights ")
                .contains("warn history 1 revision pending, the first ");
        assertThat(Urls.rows(url, "select table_name from information_schema.tables where table_name like '%octor%'"))
                .isEmpty();
        assertThat(project.run("upgrade", "--url=" + url).code()).isZero();
        assertThat(finds(0, "--url=" + url)).contains("ok history ").doesNotContain("fail");
        Urls.run(url, "alter table customers add column more integer");
        assertThat(finds(0, "--url=" + url)).contains("warn drift 1 difference ");
    }

    @Test
    void aStepThatHasNotComeToItsEnd() throws Exception {
        String url = Urls.H2.fresh();
        assertThat(project.run("upgrade", "--url=" + url).code()).isZero();
        Urls.run(
                url,
                "insert into tidemark_journal (revision, action, position_no, statement_text, state)"
                        + " select revision, 'upgrade', 0, 'select 1', 'intent' from tidemark_history");
        assertThat(finds(0, "--url=" + url))
                .contains("-create-customers runs now or was interrupted. Where nothing runs, run upgrade");
        assertThat(project.run("status", "--url=" + url).out().replaceAll(" +", " "))
                .containsPattern("open [0-9]{8}-[0-9]{6}-create-customers, which runs now or was interrupted");
        assertThat(project.run("status", "--json", "--url=" + url).out())
                .containsPattern("\"open\" ?: ?\"[0-9]{8}-[0-9]{6}-create-customers\"");
    }

    @ParameterizedTest
    @EnumSource
    void tablesWithoutAHistory(Urls kind) throws Exception {
        String url = kind.fresh();
        Urls.run(url, "create table customers (id bigint)");
        assertThat(finds(0, "--url=" + url))
                .contains("warn history The database has tables and no history", "baseline");
    }

    @Test
    void theProjectItself() throws Exception {
        assertThat(finds(0)).contains("warn url No database is named", "warn classpath ");
        project.compile(Customers.with(ID, NAME, PHONE), Hints.NONE);
        assertThat(finds(0)).contains("warn draft not sealed: add column customers.phone varchar(20)");
        write("src/main/resources/application.yml", "spring:\n  jpa:\n    hibernate:\n      ddl-auto: update\n");
        assertThat(finds(0))
                .contains("warn ddl-auto src/main/resources/application.yml: spring.jpa.hibernate.ddl-auto=update");
        Path snapshot = project.snapshot();
        String before = Files.readString(snapshot);
        Files.writeString(snapshot, before.replace("\"print\"", "\"other\""));
        assertThat(finds(1)).contains("fail index [TM063]");
        Files.writeString(snapshot, "<<<<<<< ours\n" + before);
        assertThat(finds(1)).contains("fail snapshot ", "conflict markers", "tidemark merge");
        Files.writeString(snapshot, before);
        Files.delete(project.directory.resolve("target/classes/META-INF/tidemark/index"));
        assertThat(finds(1)).contains("fail index [TM030]");
        assertThat(finds(1, "--classpath=" + directory)).contains("fail runtime ", "Add it");
    }

    @Test
    void severalHeads() throws Exception {
        TwoBranches.in(project, directory.resolve("theirs"));
        assertThat(finds(0)).contains("warn heads The history has several heads");
    }

    @Test
    void databasesThatCannotServe() throws Exception {
        assertThat(finds(1, "--url=jdbc:nothing:x")).contains("fail database [TM064] jdbc:nothing:x: No driver");
        assertThat(finds(1, "--url=jdbc:postgresql://localhost:1/x"))
                .contains("fail database [TM064]", "No connection");
        String file = "jdbc:h2:file:" + directory.resolve("db");
        Urls.run(file, "create table t (id integer)");
        assertThat(finds(1, "--url=" + file + ";ACCESS_MODE_DATA=r")).contains("fail rights ");
        String url = Urls.POSTGRESQL.fresh();
        Urls.run(
                url,
                "revoke create on schema public from public",
                "drop role if exists reader",
                "create role reader login");
        assertThat(finds(1, "--url=" + url.replaceAll("user=[^&]*", "user=reader")))
                .contains("fail rights The user cannot");
    }
}
