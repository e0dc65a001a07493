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

/** A revision that is not published yet, made anew or edited; and the databases that have it already. */
class AmendTest {
    @TempDir
    Path directory;

    private EntityProject entities;
    private TemporaryProject project;

    @BeforeEach
    void twoRevisions() throws Exception {
        entities = new EntityProject(directory, "shop.Customer");
        project = entities.project;
        customer("");
        project.succeeds("seal", "-m", "create customers");
        customer("String phone;");
        project.succeeds("seal", "-m", "add phone");
        entities.compile();
    }

    private void customer(String more) throws Exception {
        entities.write("shop.Customer", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id Long id;
                    %s
                }
                """.formatted(more));
        entities.compile();
    }

    private Path head() throws Exception {
        List<Path> revisions = project.sources().stream()
                .filter(file -> file.toString().endsWith("_AddPhone.java"))
                .toList();
        assertThat(revisions).hasSize(1);
        return revisions.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void anAmendedHeadRunsAgainInDevelopmentOnly(Urls kind) throws Exception {
        String url = kind.fresh();
        project.succeeds("upgrade", "--url=" + url);
        Urls.run(url, "insert into customers (id, phone) values (1, '555')");
        String before = Files.readString(head());

        customer("@Column(length = 40) String mobile;");
        assertThat(project.run("seal", "--amend").err()).isEmpty();
        assertThat(Files.readString(head()))
                .contains(
                        "mobile", "varchar(40)", before.substring(before.indexOf("id = "), before.indexOf("checksum")))
                .doesNotContain("\"phone\"");
        entities.compile();
        assertThat(project.succeeds("check")).isEqualTo("clean  2 revisions\n");

        // The number is in no other place: it is asked about before it goes.
        assertThat(project.run("upgrade", "--url=" + url).err()).contains("[TM033]", "1 value of customers.phone");
        assertThat(Urls.rows(url, "select phone from customers")).containsExactly("555");
        Urls.run(url, "update customers set phone = null");

        TemporaryProject.Run behind = project.run("check", "--url=" + url);
        assertThat(behind.code()).isEqualTo(CheckCommand.PENDING);
        assertThat(behind.out()).contains("-add-phone");
        System.setProperty("tidemark.production", "true");
        try {
            assertThat(project.run("upgrade", "--url=" + url).err())
                    .contains("[TM033]", "-add-phone")
                    .hasLineCount(1);
        } finally {
            System.clearProperty("tidemark.production");
        }
        project.succeeds("upgrade", "--url=" + url);
        assertThat(project.succeeds("check", "--url=" + url)).startsWith("clean");
        assertThat(Urls.rows(url, "select id, mobile from customers")).containsExactly("1 null");
        entities.hibernate(url, "validate");
    }

    @Test
    void withoutAChangeOnlyTheWordsCanBeOthers() throws Exception {
        String before = Files.readString(head());
        assertThat(project.run("seal", "--amend").err()).contains("[TM060]").hasLineCount(1);
        assertThat(Files.readString(head())).isEqualTo(before);
        assertThat(project.succeeds("seal", "--amend", "-m", "give them phones"))
                .startsWith("amended ");
        assertThat(Files.readString(head())).isEqualTo(before.replace("Add phone.", "Give them phones."));
        entities.compile();
        assertThat(project.succeeds("check")).isEqualTo("clean  2 revisions\n");
    }

    @ParameterizedTest
    @EnumSource
    void anEditedHeadIsRestamped(Urls kind) throws Exception {
        String url = kind.fresh();
        project.succeeds("upgrade", "+1", "--url=" + url);
        Urls.run(url, "insert into customers (id) values (7)");
        String edited = Files.readString(head())
                .replaceFirst(
                        "(?s)(void upgrade.*?\\}\\);\n)",
                        "$1        db.sql(\"update customers set phone = 'none'\").needsNoUndo();\n");
        Files.writeString(head(), edited);
        entities.compile();
        assertThat(project.run("check").err()).contains("[TM033]", "restamp");
        assertThat(project.run("upgrade", "--url=" + url).err()).contains("[TM033]");
        assertThat(project.succeeds("restamp"))
                .startsWith("stamped ")
                .endsWith("the index still has the old checksums.\n");
        assertThat(Files.readString(head())).isNotEqualTo(edited).contains("set phone = 'none'");
        entities.compile();
        assertThat(project.succeeds("restamp")).isEqualTo("Every checksum is right.\n");
        project.succeeds("upgrade", "--url=" + url);
        assertThat(project.succeeds("check", "--url=" + url)).startsWith("clean");
        assertThat(Urls.rows(url, "select id, phone from customers")).containsExactly("7 none");
        assertThat(project.run("seal", "--amend").err()).contains("[TM062]", "--force");
    }
}
