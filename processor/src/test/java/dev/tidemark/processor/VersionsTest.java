package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor's Hibernate beside the application's. */
class VersionsTest {
    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder).entity("Customer", "Long id;");
    }

    @Test
    void theSameHibernateIsNoProblem() {
        assertThat(project.compileAll().messages()).noneMatch(message -> message.contains("TM009"));
    }

    @Test
    void anotherHibernateIsAWarningThatHoldsTheLinesToAdd() throws IOException {
        project.with("-cp", hibernate("6.6.1.Final") + separator() + Project.classPath());
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isTrue();
        assertThat(outcome.warnings())
                .contains("[TM009]", org.hibernate.Version.getVersionString(), "the application runs 6.6.1.Final")
                .contains("<artifactId>hibernate-core</artifactId>", "<version>6.6.1.Final</version>")
                .contains("annotationProcessor(\"org.hibernate.orm:hibernate-core:6.6.1.Final\")");
    }

    @Test
    void inCheckModeAnotherHibernateIsAnErrorThoughNothingHasChanged() throws IOException {
        project.compileAll();
        project.seal()
                .with("-Atidemark.mode=check", "-cp", hibernate("8.0.0.Final") + separator() + Project.classPath());
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.errors()).contains("[TM009]", "8.0.0.Final").doesNotContain("[TM015]");
    }

    @Test
    void aModuleThatSeesNoHibernateMayRunAny() {
        project.with("-cp", withoutHibernate());
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).as(outcome.errors()).isTrue();
        assertThat(outcome.warnings()).isEmpty();
        assertThat(project.draft()).contains("createTable(\"Customer\"");
    }

    private static String withoutHibernate() {
        return Path.of(Project.classPath())
                .toString()
                .replaceAll("[^" + separator() + "]*hibernate-core[^" + separator() + "]*", "");
    }

    private static String separator() {
        return System.getProperty("path.separator");
    }

    /** A jar as Hibernate's, as far as its version goes. */
    private Path hibernate(String version) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        Path jar = folder.resolve("with a space/hibernate.jar");
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            entries.putNextEntry(new JarEntry("org/hibernate/Version.class"));
            entries.closeEntry();
        }
        return jar;
    }
}
