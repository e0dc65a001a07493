package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is retired goes when somebody says so; production databases want to be told once more. */
class PurgeTest {
    @TempDir
    Path directory;

    private EntityProject entities;
    private TemporaryProject project;

    /** A column and two tables, of which one refers to the other, given up. */
    @BeforeEach
    void giveUp() throws Exception {
        entities = new EntityProject(directory, "shop.Customer");
        project = entities.project;
        write("String birthday;", true);
        entities.compile();
        project.succeeds("seal", "-m", "create customers");
        write("", false);
        entities.compile();
        project.succeeds("seal", "-m", "give up birthdays and visits");
        entities.compile();
    }

    private void write(String more, boolean visits) throws Exception {
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
        Path visit = directory.resolve("src/main/java/shop/Visit.java");
        Path place = directory.resolve("src/main/java/shop/Place.java");
        if (visits) {
            entities.write("shop.Visit", """
                    package shop;

                    import jakarta.persistence.*;

                    @Entity
                    @Table(name = "a_visits")
                    public class Visit {
                        @Id Long id;
                        @ManyToOne Place place;
                    }
                    """);
            entities.write("shop.Place", """
                    package shop;

                    import jakarta.persistence.*;

                    @Entity
                    @Table(name = "places")
                    public class Place {
                        @Id Long id;
                    }
                    """);
        } else {
            Files.delete(visit);
            Files.delete(place);
        }
    }

    @ParameterizedTest
    @EnumSource
    void byName(Urls kind) throws Exception {
        String url = kind.fresh();
        project.succeeds("upgrade", "--url=" + url);
        Urls.run(url, "insert into customers (id, birthday) values (1, 'in May')");
        Urls.run(url, "insert into places (id) values (7)");
        Urls.run(url, "insert into a_visits (id, place_id) values (1, 7)");

        assertThat(project.succeeds("purge"))
                .containsSubsequence("a_visits", "0 days ago", "places", "customers.birthday", "-give-up-birthdays");
        assertThat(project.succeeds("purge", "customers.birthday", "places", "a_visits", "-m", "forget them"))
                .contains("drop column customers.birthday", "drop table places", "proved there and back on H2");
        entities.compile();
        assertThat(project.succeeds("check")).isEqualTo("clean  3 revisions\n");
        assertThat(project.succeeds("purge")).isEqualTo("Nothing is retired.\n");
        assertThat(project.succeeds("lint")).contains("TM014", "-forget-them");

        TemporaryProject.Run refused = project.run("upgrade", "--url=" + url, "--production");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("[TM057]", "1 row of ", "1 value of ", "destructive:");
        TemporaryProject.Run checked = project.run("prod-check", "--url=" + url);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("refused", "TM057", "3 findings; nothing would run");
        assertThat(project.succeeds("prod-check", "--allow=destructive", "--url=" + url))
                .contains("passes");
        assertThat(Urls.rows(url, "select birthday from customers")).containsExactly("in May");

        project.succeeds("upgrade", "--url=" + url, "--production", "--allow=destructive");
        assertThat(project.run("drift", "--url=" + url).code()).isZero();
        project.succeeds("downgrade", "base", "--url=" + url, "--yes");
        project.succeeds("upgrade", "--url=" + url);
    }

    @Test
    void byAge() {
        TemporaryProject.Run wrong = project.run("purge", "--older-than=soon");
        assertThat(wrong.err()).contains("[TM064]", "30d, 8w");
        assertThat(project.succeeds("purge", "--older-than=1d")).isEqualTo("Nothing has been retired for so long.\n");
        assertThat(project.succeeds("purge", "--older-than=0d")).contains("sealed", "-purge");
    }

    @Test
    void whatIsNotRetiredStays() {
        TemporaryProject.Run wrong = project.run("purge", "customers.id");
        assertThat(wrong.err())
                .contains("[TM064]", "customers.id", "Retired are: a_visits, places, customers.birthday.");
        assertThat(wrong.code()).isEqualTo(1);
    }
}
