package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL of one's own waits for a second person before production runs it. */
class ReviewTest {
    @TempDir
    Path directory;

    private EntityProject entities;

    @BeforeEach
    void project() throws Exception {
        entities = new EntityProject(directory, "shop.Customer");
        entities.write("shop.Customer", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id Long id;
                }
                """);
        entities.compile();
        succeeds("seal", "-m", "create customers");
    }

    private Path withSql() throws Exception {
        Path source = entities.project.sources().stream()
                .filter(file -> file.toString().endsWith("_CreateCustomers.java"))
                .findFirst()
                .orElseThrow();
        edit(
                source,
                "        db.dropTable(",
                "        db.sql(\"delete from customers\").needsNoUndo();\n        db.dropTable(");
        edit(
                source,
                "    @Override\n    public void downgrade",
                "    // the end\n    @Override\n    public void downgrade");
        edit(
                source,
                "        });\n    }\n\n    // the end",
                "        });\n        db.sql(\"insert into customers (id) values (1)\").needsNoUndo();\n    }\n\n    // the end");
        entities.compile();
        succeeds("restamp");
        entities.compile();
        return source;
    }

    private static void edit(Path source, String from, String to) throws Exception {
        String text = Files.readString(source);
        assertThat(text).contains(from);
        Files.writeString(source, text.replace(from, to));
    }

    private String succeeds(String... arguments) {
        TemporaryProject.Run run = entities.project.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        return run.out();
    }

    @Test
    void productionRunsWhatIsReviewed() throws Exception {
        Path source = withSql();
        String url = Urls.H2.fresh();
        TemporaryProject.Run refused = entities.project.run("upgrade", "--production", "--url=" + url);
        assertThat(refused.err()).contains("[TM057]", "nobody has reviewed", "tidemark review");
        assertThat(succeeds("lint")).contains("TM057");

        assertThat(succeeds("review"))
                .contains(
                        "upgrade: insert into customers (id) values (1)",
                        "downgrade: delete from customers",
                        "reviewed");
        entities.compile();
        assertThat(succeeds("review")).contains("reviewed before");
        assertThat(succeeds("lint")).doesNotContain("TM057");
        succeeds("upgrade", "--production", "--url=" + url);
        assertThat(Urls.rows(url, "select id from customers")).containsExactly("1");

        // An edit that is stamped is another revision to those who have reviewed the first.
        edit(source, "values (1)", "values (2)");
        entities.compile();
        TemporaryProject.Run unstamped = entities.project.run("review");
        assertThat(unstamped.err()).contains("[TM033]", "restamp");
        succeeds("restamp");
        entities.compile();
        assertThat(succeeds("lint")).contains("TM057");
        succeeds("review", "create-customers");
        assertThat(Files.readString(source).split("reviewed = ", -1)).hasSize(2);
    }
}
