package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several revisions made one, in a project as a user has one. */
class SquashTest {
    private static final String COLUMNS = "select lower(table_name), lower(column_name), data_type, is_nullable"
            + " from information_schema.columns where lower(table_schema) = 'public'"
            + " and lower(table_name) not like 'tidemark%' order by 1, 2";

    @TempDir
    Path directory;

    private EntityProject entities;
    private TemporaryProject project;

    @BeforeEach
    void fourRevisions() throws Exception {
        entities = new EntityProject(directory, "shop.Customer");
        project = entities.project;
        customer("@Column(length = 80) String name; String birthday;");
        seal("create customers");
        customer("@Column(length = 80) String name; @Column(length = 20) String phone; String birthday;");
        seal("add phone");
        project.succeeds("revision", "-m", "call them all");
        entities.compile();
        edit(
                "_CallThemAll",
                "        // db.update(",
                "        db.sql(\"update customers set phone = '1' where phone is null\").needsNoUndo();\n"
                        + "        // db.update(");
        customer("@Column(length = 80) String name; @Column(length = 20, nullable = false)"
                + " @dev.tidemark.annotations.Backfill(\"'0'\") String mobile;");
        entities.compile();
        project.succeeds("seal", "-m", "a mobile, no birthday", "--no-rename");
        entities.compile();
    }

    private void customer(String members) throws Exception {
        entities.write("shop.Customer", """
            package shop;

            import jakarta.persistence.*;

            @Entity
            @Table(name = "customers")
            public class Customer {
                @Id Long id;
                %s
            }
            """.formatted(members));
    }

    private void seal(String message) throws Exception {
        entities.compile();
        project.succeeds("seal", "-m", message);
        entities.compile();
    }

    private Path source(String end) throws Exception {
        return project.sources().stream()
                .filter(file -> file.toString().endsWith(end + ".java"))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String end, String from, String to) throws Exception {
        Path source = source(end);
        String text = Files.readString(source);
        assertThat(text).contains(from);
        Files.writeString(source, text.replace(from, to));
        entities.compile();
        project.succeeds("restamp");
        entities.compile();
    }

    private String fails(String... arguments) throws Exception {
        List<Path> before = project.sources();
        String snapshot = Files.readString(project.snapshot());
        TemporaryProject.Run run = project.run(arguments);
        assertThat(run.code()).as(run.out()).isEqualTo(Cli.ERROR);
        assertThat(project.sources()).isEqualTo(before);
        assertThat(Files.readString(project.snapshot())).isEqualTo(snapshot);
        return run.err();
    }

    @Test
    void rowsOfTheBeginningGoAlong() throws Exception {
        Path source = source("_CallThemAll");
        String row = "r -> {\n            r.columns(\"id\", \"name\");\n            r.row(1001, \"Ada\");\n        })"
                + ".only(\"demo\");\n";
        Files.writeString(
                source,
                Files.readString(source)
                        .replace(
                                "        // db.update(",
                                "        db.insert(\"customers\", " + row + "        // db.update(")
                        .replace(
                                "        // What undoes it",
                                "        db.delete(\"customers\", " + row + "        // What undoes it"));
        entities.compile();
        project.succeeds("restamp");
        entities.compile();
        project.succeeds("review", "call-them-all");
        entities.compile();

        assertThat(project.succeeds("squash", "base:head", "-m", "all of it"))
                .contains(
                        "insert 1 row into customers, only in demo",
                        "proved to do what they do, there and back, on H2");
        entities.compile();
        assertThat(Files.readString(source("_AllOfIt"))).contains(".only(\"demo\")");
        String url = Urls.H2.fresh();
        project.succeeds("upgrade", "--environments=demo", "--url=" + url);
        assertThat(Urls.rows(url, "select id from customers")).containsExactly("1001");
        project.succeeds("downgrade", "base", "--yes", "--url=" + url);
    }

    @ParameterizedTest
    @EnumSource
    void theOneDoesWhatTheyDo(Urls kind) throws Exception {
        String before = kind.fresh();
        String half = kind.fresh();
        String untouched = kind.fresh();
        project.succeeds("upgrade", "+1", "--url=" + before);
        Urls.run(before, "insert into customers (id, name, birthday) values (1, 'Ada', 'in May')");
        project.succeeds("upgrade", "--url=" + before);
        project.succeeds("upgrade", "call-them-all", "--url=" + half);
        project.succeeds("upgrade", "+1", "--url=" + untouched);
        Urls.run(untouched, "insert into customers (id, name, birthday) values (1, 'Ada', 'in May')");

        assertThat(fails("squash", "create-customers:head", "-m", "the first year"))
                .contains("[TM081]", "-call-them-all", "nobody has reviewed", "Run review ");
        project.succeeds("review", "call-them-all");
        entities.compile();
        assertThat(project.succeeds(
                        "squash", "create-customers:head", "-m", "the first year", "--proof-url=" + kind.fresh()))
                .containsSubsequence(
                        "squashed 3 revisions into ",
                        "add column customers.phone varchar(20)",
                        "update customers set phone",
                        "add column customers.mobile",
                        "proved to do what they do, there and back, on ",
                        "The old classes stay until every database is past ");
        entities.compile();
        assertThat(Files.readString(source("_TheFirstYear"))).contains("replaces = {", "reviewed = ");
        assertThat(project.succeeds("check")).isEqualTo("clean  2 revisions\n");
        assertThat(project.succeeds("verify")).startsWith("verified  2 revisions");

        // One that was in the middle goes on with the old classes.
        assertThat(project.succeeds("upgrade", "--url=" + half)).contains("-a-mobile", "stamp  ", "-the-first-year");
        assertThat(project.succeeds("squash", "--delete")).contains("deleted  ", "AddPhone.java", "wrote  ");
        entities.compile();
        assertThat(project.sources()).hasSize(1 + 2);
        assertThat(project.succeeds("squash", "--delete")).startsWith("No class is there");
        assertThat(project.succeeds("check", "--url=" + half))
                .isEqualTo("clean  2 revisions, and the database is what they lead to\n");

        // One that has all is told so.
        assertThat(project.succeeds("check", "--url=" + before)).startsWith("clean");
        assertThat(project.succeeds("upgrade", "--url=" + before)).contains("stamp  ", "1 step");
        assertThat(project.succeeds("history", "--url=" + before))
                .containsPattern("-create-customers +applied +sealed.*\n.*-add-phone +replaced +sealed")
                .containsPattern("-the-first-year +current, head +stamp");
        assertThat(project.succeeds("drift", "--url=" + before)).startsWith("none");

        // One that has none runs the one, over its rows.
        project.succeeds("upgrade", "--url=" + untouched, "--production");
        assertThat(Urls.rows(untouched, COLUMNS)).isEqualTo(Urls.rows(before, COLUMNS));
        String rows = "select id, name, phone, birthday, mobile from customers";
        assertThat(Urls.rows(untouched, rows))
                .isEqualTo(Urls.rows(before, rows))
                .containsExactly("1 Ada 1 in May 0");

        for (String url : List.of(before, half, untouched)) {
            project.succeeds("downgrade", "create-customers", "--url=" + url, "--yes");
            project.succeeds("downgrade", "base", "--url=" + url, "--yes");
            assertThat(Urls.rows(url, COLUMNS)).isEmpty();
            project.succeeds("upgrade", "--url=" + url);
        }
        assertThat(Urls.rows(half, COLUMNS)).isEqualTo(Urls.rows(before, COLUMNS));
    }

    @Test
    void withTheirSourcesGoneADatabaseBetweenThemIsRefused() throws Exception {
        String url = Urls.H2.fresh();
        project.succeeds("upgrade", "add-phone", "--url=" + url);
        project.succeeds("squash", "--to", "add-phone", "-m", "the beginning", "--delete");
        entities.compile();
        assertThat(project.sources()).hasSize(1 + 3);
        assertThat(project.succeeds("upgrade", "--url=" + url)).contains("-the-beginning", "-call-them-all");

        String half = Urls.H2.fresh();
        project.succeeds("upgrade", "call-them-all", "--url=" + half);
        project.succeeds("review", "call-them-all");
        entities.compile();
        project.succeeds("squash", "the-beginning:", "-m", "the rest", "--delete");
        entities.compile();
        assertThat(project.run("upgrade", "--url=" + half).err())
                .contains("[TM080]", "-call-them-all and not ", "-a-mobile", "a release that has these classes");
        assertThat(project.succeeds("upgrade", "--url=" + url)).contains("stamp");

        // A squash of squashes, on a database that ran every revision there ever was, and on one that ran the first
        // squash.
        String fresh = Urls.H2.fresh();
        project.succeeds("upgrade", "--url=" + fresh);
        project.succeeds("squash", "base:head", "-m", "all of it", "--delete");
        entities.compile();
        for (String each : List.of(url, fresh)) {
            assertThat(project.succeeds("upgrade", "--url=" + each)).contains("stamp  ", "-all-of-it", "1 step");
            assertThat(project.succeeds("check", "--url=" + each)).startsWith("clean  1 revision");
            project.succeeds("reset", "--yes", "--url=" + each);
            assertThat(Urls.rows(each, COLUMNS)).isEmpty();
            assertThat(Urls.rows(each, "select * from tidemark_history")).isEmpty();
        }
        String part = Urls.H2.fresh();
        assertThat(project.succeeds("upgrade", "--url=" + part)).contains("-all-of-it");
    }

    @Test
    void aNewTableIsWrittenAsItEnds() throws Exception {
        String out = project.succeeds("squash", ":add-phone", "-m", "customers");
        assertThat(out).contains("create table customers").doesNotContain("add column");
        entities.compile();
        project.succeeds("verify");
    }

    @Test
    void whatCannotBeMadeOneIsRefused() throws Exception {
        assertThat(fails("squash")).contains("[TM064]", "Say which");
        assertThat(fails("squash", "base:add-phone")).contains("[TM064]", "--message");
        assertThat(fails("squash", "base:create-customers", "-m", "one")).contains("[TM081]", "two revisions at least");
        edit(
                "_CallThemAll",
                "        // db.update(",
                "        db.run(\"a lambda\", connection -> {}).needsNoUndo();\n        // db.update(");
        project.succeeds("review", "call-them-all");
        entities.compile();
        assertThat(fails("squash", "base:head", "-m", "all")).contains("[TM081]", "\"a lambda\" is no class");
        project.succeeds("squash", ":add-phone", "-m", "the beginning");
        entities.compile();
        assertThat(fails("squash", "base:call-them-all", "-m", "more")).contains("[TM081]", "squash --delete");
        customer("@Column(length = 80) String name;");
        entities.compile();
        assertThat(fails("squash", "base:head", "-m", "all")).contains("[TM015]");
    }

    /** A step in a class of its own is called by the one too. */
    @ParameterizedTest
    @EnumSource
    void aJavaStepGoesAlong(Urls kind) throws Exception {
        entities.write("shop.migrations.Counted", """
            package shop.migrations;

            final class Counted implements dev.tidemark.operation.JavaStep {
                @Override
                public void run(java.sql.Connection connection) throws java.sql.SQLException {
                    try (var statement = connection.createStatement()) {
                        statement.execute("update customers set name = 'counted'");
                    }
                }
            }
            """);
        edit(
                "_CallThemAll",
                "        // db.update(",
                "        db.run(\"count\", new Counted()).needsNoUndo();\n        // db.update(");
        project.succeeds("review", "call-them-all");
        entities.compile();
        String url = kind.fresh();
        project.succeeds("upgrade", "+1", "--url=" + url);
        Urls.run(url, "insert into customers (id, name) values (1, 'Ada')");
        project.succeeds("squash", "create-customers:head", "-m", "more", "--delete");
        entities.compile();
        assertThat(Files.readString(source("_More"))).contains("db.run(\"count\", new Counted()).needsNoUndo()");
        project.succeeds("upgrade", "--url=" + url);
        assertThat(Urls.rows(url, "select name, phone, mobile from customers")).containsExactly("counted 1 0");
    }
}
