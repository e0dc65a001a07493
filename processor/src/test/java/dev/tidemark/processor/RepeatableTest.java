package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.snapshot.RevisionIndex;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compile says of classes that run whenever they have changed. */
class RepeatableTest {
    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder).entity("Customer", "Long id; String name;");
    }

    private static String source(String name, String annotation) {
        return """
                package shop.views;

                import dev.tidemark.annotations.Repeatable;
                import dev.tidemark.operation.Migration;
                import dev.tidemark.operation.Operations;

                @Repeatable(%s)
                public final class %s implements Migration {
                    @Override
                    public void upgrade(Operations db) {
                        db.sql("create view names as select name from Customer");
                    }

                    @Override
                    public void downgrade(Operations db) {
                        db.sql("drop view names");
                    }
                }
                """.formatted(annotation, name);
    }

    private Project with(String name, String annotation) {
        return project.source("shop.views." + name, source(name, annotation));
    }

    private String index() {
        return project.text("target/classes/" + RevisionIndex.RESOURCE);
    }

    @Test
    void theIndexNamesThem() {
        assertThat(with("Names", "id = \"names\"").compileAll().succeeded()).isTrue();
        assertThat(index()).contains("\nrepeatable names shop.views.Names - -\n");
        with("Names", "id = \"names\", aside = true, reviewed = \"abc\"").compileAll();
        assertThat(index()).contains("\nrepeatable names shop.views.Names aside abc\n");
    }

    @Test
    void theirPackageIsNotThatOfTheDraft() {
        with("Names", "id = \"names\"").compileAll();
        assertThat(project.draft()).doesNotContain("package shop.views");
    }

    @Test
    void oneIdForTwoIsRefusedAtTheClass() {
        with("Names", "id = \"names\"");
        assertThat(with("Others", "id = \"names\"").compileAll().messages())
                .anyMatch(message -> message.startsWith("ERROR Others.java:8 [TM006]")
                        && message.contains("is also at shop.views.Names"));
    }

    @Test
    void anIdIsAWord() {
        assertThat(with("Names", "id = \"two words\"").compileAll().messages())
                .anyMatch(message -> message.startsWith("ERROR Names.java:8") && message.contains("two words"));
    }

    @Test
    void aPartialCompileStillKnowsThem() {
        with("Names", "id = \"names\"").compileAll();
        project.compileOnly("com.acme.Customer");
        assertThat(index()).contains("repeatable names shop.views.Names");
        project.delete("src/main/java/shop/views/Names.java").compileOnly("com.acme.Customer");
        assertThat(index()).doesNotContain("repeatable");
    }
}
