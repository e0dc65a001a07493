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
        entities.project.succeeds("seal", "-m", "create customers");
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
        entities.project.succeeds("restamp");
        entities.compile();
        return source;
    }

    private static void edit(Path source, String from, String to) throws Exception {
        String text = Files.readString(source);
        assertThat(text).contains(from);
        Files.writeString(source, text.replace(from, to));
    }

    @Test
    void productionRunsWhatIsReviewed() throws Exception {
        Path source = withSql();
        String url = Urls.H2.fresh();
        TemporaryProject.Run refused = entities.project.run("upgrade", "--production", "--url=" + url);
        assertThat(refused.err()).contains("[TM057]", "nobody has reviewed", "tidemark review");
        assertThat(entities.project.succeeds("lint")).contains("TM057");

        assertThat(entities.project.succeeds("review"))
                .contains(
                        "upgrade: insert into customers (id) values (1)",
                        "downgrade: delete from customers",
                        "reviewed");
        entities.compile();
        assertThat(entities.project.succeeds("review")).contains("reviewed before");
        assertThat(entities.project.succeeds("lint")).doesNotContain("TM057");
        entities.project.succeeds("upgrade", "--production", "--url=" + url);
        assertThat(Urls.rows(url, "select id from customers")).containsExactly("1");

        // An edit that is stamped is another revision to those who have reviewed the first.
        edit(source, "values (1)", "values (2)");
        entities.compile();
        TemporaryProject.Run unstamped = entities.project.run("review");
        assertThat(unstamped.err()).contains("[TM033]", "restamp");
        entities.project.succeeds("restamp");
        entities.compile();
        assertThat(entities.project.succeeds("lint")).contains("TM057");
        entities.project.succeeds("review", "create-customers");
        assertThat(Files.readString(source).split("reviewed = ", -1)).hasSize(2);
    }

    @Test
    void whatIsRepeatableIsReviewedByItsName() throws Exception {
        entities.write("shop.Names", """
                package shop;

                import dev.tidemark.annotations.Repeatable;
                import dev.tidemark.operation.Migration;
                import dev.tidemark.operation.Operations;

                @Repeatable(id = "names")
                public class Names implements Migration {
                    @Override
                    public void upgrade(Operations db) {
                        db.sql("create view names as select id from customers");
                    }

                    @Override
                    public void downgrade(Operations db) {
                        db.sql("drop view names").only("demo");
                    }
                }
                """);
        entities.compile();
        assertThat(entities.project.run("check").err()).contains("[TM052]", "repeatable:names");
        Path source = directory.resolve("src/main/java/shop/Names.java");
        edit(source, "view names\").only(\"demo\")", "view names\")");
        entities.compile();
        entities.project.succeeds("check");

        String url = Urls.H2.fresh();
        assertThat(entities.project.succeeds("status", "--url=" + url)).contains("repeatable:names");
        assertThat(entities.project
                        .run("upgrade", "--production", "--url=" + url)
                        .err())
                .contains("[TM057]", "tidemark review repeatable:names");
        assertThat(entities.project.succeeds("review", "repeatable:names"))
                .contains("upgrade: create view names", "reviewed");
        entities.compile();
        entities.project.succeeds("upgrade", "--production", "--url=" + url);
        assertThat(entities.project.succeeds("status", "--url=" + url)).doesNotContain("repeatable:names");
        assertThat(entities.project.succeeds("verify")).startsWith("verified");

        edit(source, "as select id from", "as select id + 1 as id from");
        entities.compile();
        assertThat(entities.project
                        .run("upgrade", "--production", "--url=" + url)
                        .err())
                .contains("[TM057]");
    }
}
