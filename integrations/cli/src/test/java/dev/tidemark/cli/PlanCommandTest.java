package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would run is shown, and nothing runs; what would destroy data is asked about first. */
class PlanCommandTest {
    private static final Person YES = answering("yes");
    private static final Person NO = answering("");

    @TempDir
    Path directory;

    private TemporaryProject project;

    @BeforeEach
    void twoRevisions() throws Exception {
        project = new TemporaryProject(directory);
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));
    }

    private static Person answering(String answer) {
        return new Person() {
            @Override
            public boolean isThere() {
                return true;
            }

            @Override
            public String answer() {
                return answer;
            }
        };
    }

    private String says(String... arguments) {
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        return run.out().replaceAll("[0-9]{8}-[0-9]{6}", "#");
    }

    /** Every table of the database by name, those of Tidemark too. */
    private static List<String> tables(String url) throws Exception {
        return Urls.rows(
                url,
                "select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' order by 1");
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunChangesNothing(Urls kind) throws Exception {
        String url = kind.fresh();
        String upgrade = says("plan", "--url=" + url);
        assertThat(upgrade).isEqualTo("""
                upgrade  #-create-customers
                  create table customers
                upgrade  #-add-phone
                  add column customers.phone varchar(20)
                2 steps, 2 operations. Nothing was changed: this is what upgrade would do.
                """);
        assertThat(says("upgrade", "--dry-run", "--url=" + url)).isEqualTo(upgrade);
        assertThat(says("plan", "+1", "--sql", "--url=" + url)).contains("      create table customers (");
        assertThat(tables(url)).isEmpty();

        says("upgrade", "--url=" + url);
        Urls.run(url, "insert into customers (id, name, phone) values (1, 'Ada', '555')");
        List<String> before = tables(url);
        String downgrade = says("plan", "base", "--sql", "--url=" + url);
        assertThat(downgrade)
                .containsIgnoringCase("destroys  1 value of customers.phone")
                .containsIgnoringCase("destroys  1 row of customers")
                .endsWith("2 steps, 2 operations. Nothing was changed: this is what downgrade would do.\n");
        assertThat(says("downgrade", "base", "--dry-run", "--sql", "--url=" + url))
                .isEqualTo(downgrade);
        assertThat(says("downgrade", "create-customers", "--dry-run", "--url=" + url))
                .contains("downgrade  #-add-phone");
        assertThat(tables(url)).isEqualTo(before).contains("customers", "tidemark_history");
        assertThat(Urls.rows(url, "select * from customers")).containsExactly("1 Ada 555");
        assertThat(Urls.rows(url, "select count(*) from tidemark_history")).containsExactly("2");
        assertThat(says("plan", "--url=" + url)).isEqualTo("Nothing to do: the database is there already.\n");
    }

    @ParameterizedTest
    @EnumSource
    void dataGoesOnlyWhereSomeoneSaysSo(Urls kind) throws Exception {
        String url = kind.fresh();
        assertThat(says("upgrade", "--url=" + url))
                .matches("(?s).*\n2 steps in [0-9.]+ m?s; the database is at #-add-phone\\.\n");
        assertThat(says("downgrade", "-1", "--url=" + url)).contains("the database is at #-create-customers.");
        says("upgrade", "--url=" + url);
        Urls.run(url, "insert into customers (id, phone) values (1, '555')");

        TemporaryProject.Run script = project.run("downgrade", "-1", "--url=" + url);
        assertThat(script.code()).isEqualTo(Cli.ERROR);
        assertThat(script.err()).contains("[TM070]", "1 value of ", "--yes").hasLineCount(1);
        TemporaryProject.Run no = project.run(NO, "downgrade", "-1", "--url=" + url);
        assertThat(no.out()).contains("destroys 1 value of ", "Go on? [y/N]");
        assertThat(no.err()).contains("[TM070]", "Nothing has changed");
        assertThat(Urls.rows(url, "select phone from customers")).containsExactly("555");

        assertThat(project.run(YES, "downgrade", "-1", "--url=" + url).code()).isZero();
        assertThat(says("downgrade", "base", "--yes", "--url=" + url)).contains("the database is at base.");
        assertThat(tables(url)).doesNotContain("customers");
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsAnnouncedAndCanBeLeftOut(Urls kind) throws Exception {
        String url = kind.fresh();
        project.compile(Customers.with(ID, NAME, PHONE, TwoBranches.FAX), Hints.NONE);
        assertThat(says("upgrade", "--no-draft", "--url=" + url)).doesNotContain("draft");
        assertThat(says("status", "--url=" + url)).contains("draft    pending");
        assertThat(says("plan", "--no-draft", "--url=" + url)).startsWith("Nothing to do");
        assertThat(says("upgrade", "--url=" + url))
                .startsWith("The draft runs too.")
                .contains("--no-draft");
        assertThat(says("upgrade", "--url=" + url)).startsWith("Nothing to do");
    }
}
