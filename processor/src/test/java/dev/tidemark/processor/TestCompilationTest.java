package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The processor runs for tests too, with another output, and writes nothing there. */
class TestCompilationTest {
    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder)
                .entity("Customer", "Long id;")
                .file(
                        "src/test/java/com/acme/Fixture.java",
                        "package com.acme;\n@jakarta.persistence.Entity\npublic class Fixture { Long id; Customer customer; }\n");
    }

    @ParameterizedTest
    @CsvSource({
        "target/classes, target/test-classes",
        "build/classes/java/main, build/classes/java/test",
        "out/production/shop, out/test/shop",
        "bin/main, bin/test",
        "target/classes, target/it-classes"
    })
    void writesNothing(String main, String tests) {
        assertThat(project.javac(project.sources("src/main/java"), main, main).succeeded())
                .isTrue();
        assertThat(project.path(main).resolve("META-INF/tidemark/index")).exists();

        Project.Outcome outcome =
                project.with("-Atidemark.mode=check").javac(project.sources("src/test/java"), tests, main);
        assertThat(outcome.succeeded()).as(outcome.errors()).isTrue();
        assertThat(outcome.messages()).isEmpty();
        assertThat(project.path(tests).resolve("com/acme/Fixture.class")).exists();
        assertThat(project.path(tests).resolve("META-INF")).doesNotExist();
    }

    @Test
    void doesNotTouchWhatIsRemembered() {
        project.compileAll();
        String remembered = project.text("target/tidemark/classes.model");
        project.javac(project.sources("src/test/java"), "target/test-classes", "target/classes");
        assertThat(project.text("target/tidemark/classes.model")).isEqualTo(remembered);
        assertThat(project.path("target/tidemark").toFile().list()).containsExactly("classes.model");
    }

    @Test
    void aModuleWithoutEntitiesHasNoIndex() {
        project.delete("src/main/java/com/acme").source("com.acme.Main", "package com.acme;\nclass Main {}\n");
        assertThat(project.compileAll().messages()).isEmpty();
        assertThat(Files.exists(project.classes().resolve("META-INF"))).isFalse();
        assertThat(project.path("target/tidemark")).doesNotExist();
    }

    @Test
    void aLibrarysIndexOnTheClassPathDoesNotMakeAModuleATest() {
        project.javac(project.sources("src/main/java"), "library/target/classes", "none");
        project.javac(project.sources("src/test/java"), "target/classes", "library/target/classes");
        assertThat(project.hasIndex()).isTrue();
        assertThat(project.model().types()).containsExactly("com.acme.Fixture");
    }
}
