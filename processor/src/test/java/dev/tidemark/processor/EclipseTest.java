package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole processor within the Eclipse compiler, which has no snapshot and no mapping file to find at first. */
class EclipseTest {
    @TempDir
    Path directory;

    private String compile(Project project, String... more) throws IOException {
        JavaCompiler eclipse = new EclipseCompiler();
        StringWriter said = new StringWriter();
        Path generated = Files.createDirectories(project.path("target/generated-classes"));
        Files.createDirectories(project.classes());
        try (StandardJavaFileManager files =
                eclipse.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(List.of(
                    "-classpath",
                    Project.classPath(),
                    "-source",
                    "17",
                    "-target",
                    "17",
                    "-d",
                    project.classes().toString(),
                    "-s",
                    generated.toString()));
            options.addAll(List.of(more));
            JavaCompiler.CompilationTask task = eclipse.getTask(
                    said,
                    files,
                    null,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(project.sources("src/main/java")));
            task.setProcessors(List.of(new TidemarkProcessor()));
            boolean succeeded = task.call();
            return (succeeded ? "compiled\n" : "failed\n") + said;
        }
    }

    @Test
    void draftsAndFindsNothingMoreOnceSealed() throws IOException {
        Project project = new Project(directory).entity("Customer", "@jakarta.persistence.Id Long id;");
        assertThat(compile(project)).startsWith("compiled");
        assertThat(project.draft()).contains("db.createTable(\"Customer\"");
        assertThat(project.classes().resolve("com/acme/migrations/DraftMigration.class"))
                .exists();
        project.seal();
        String snapshot = "-Atidemark.snapshot=" + project.path("schema.json");
        assertThat(compile(project, snapshot)).startsWith("compiled");
        assertThat(project.draft()).isNull();
        project.entity("Customer", "@jakarta.persistence.Id Long id; int points;");
        assertThat(compile(project, snapshot)).startsWith("compiled");
        assertThat(project.draft()).contains("addColumn(\"points\", integer()).notNull().backfill(\"0\")");
        assertThat(compile(project, snapshot, "-Atidemark.mode=check"))
                .startsWith("failed")
                .contains("Customer.java", "[TM015]");
    }
}
