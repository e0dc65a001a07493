package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What starts Hibernate and what does not, seen by the classes that a javac of its own loads. */
class FingerprintTest {
    private static final String ID = "@jakarta.persistence.Id Long id; ";

    @TempDir
    Path folder;

    @Test
    void anUnchangedModelLoadsNoClassOfHibernate() throws Exception {
        Project project = new Project(folder)
                .asksHibernate()
                .entity("Customer", ID + "@org.hibernate.annotations.Comment(\"who\") String name;")
                .entity("Order", ID + "@jakarta.persistence.ManyToOne Customer customer;");
        project.compileAll();
        project.seal();
        assertThat(classesOfHibernate()).isEmpty();
        assertThat(project.draft()).isNull();

        project.entity("Order", ID + "@jakarta.persistence.ManyToOne Customer customer; String note;");
        assertThat(classesOfHibernate()).contains("org.hibernate.boot.MetadataSources");
        assertThat(project.draft()).contains("\"note\"");

        String draft = project.draft();
        assertThat(classesOfHibernate()).isEmpty();
        assertThat(project.draft()).isEqualTo(draft);
    }

    /** Compiles all in a process of its own, and returns the names of Hibernate's classes that it loaded. */
    private List<String> classesOfHibernate() throws IOException, InterruptedException {
        Project project = new Project(folder);
        Path loaded = folder.resolve("loaded.log");
        Path said = folder.resolve("javac.log");
        Process javac = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "javac")
                                                .toString(),
                                        "-J-Xlog:class+load:file=" + loaded,
                                        "-J-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        Project.classPath(),
                                        "-processor",
                                        TidemarkProcessor.class.getName(),
                                        "-Atidemark.snapshot=" + folder.resolve("schema.json"),
                                        "-d",
                                        project.classes().toString(),
                                        "-s",
                                        folder.resolve("target/generated-classes")
                                                .toString()),
                                project.sources("src/main/java").stream().map(Path::toString))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(javac.waitFor()).as(Files.readString(said)).isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])* *", "").replaceFirst(" .*", ""))
                    .filter(name -> name.startsWith("org.hibernate."))
                    .toList();
        }
    }
}
