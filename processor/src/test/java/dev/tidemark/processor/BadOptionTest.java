package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that a person gets wrong: each with one message, and nothing written. */
class BadOptionTest {
    @TempDir
    Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void begin() {
        project = new Project(folder);
    }

    @Test
    void anOptionThatDoesNotExistIsAnErrorThatListsThoseThatDo() {
        project.entity("Customer", "Long id;").with("-Atidemark.mdoe=check");
        assertThat(refused())
                .startsWith("ERROR [TM016] -Atidemark.mdoe")
                .contains("tidemark.mode, tidemark.naming, tidemark.package, tidemark.snapshot");
    }

    @Test
    void aModeThatDoesNotExistIsAnErrorThatListsThoseThatDo() {
        project.entity("Customer", "Long id;").with("-Atidemark.mode=on");
        assertThat(refused()).startsWith("ERROR [TM016] -Atidemark.mode").contains("draft", "check or off");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Atidemark.mode=",
                "-Atidemark.mode",
                "-Atidemark.naming= ",
                "-Atidemark.package=",
                "-Atidemark.snapshot=",
                "-Atidemark.error",
                "-Atidemark.hibernate.default_schema"
            })
    void anOptionThatSaysNothingIsAnError(String option) {
        project.entity("Customer", "Long id;").with(option);
        assertThat(refused())
                .startsWith("ERROR [TM016] " + option.replaceFirst("=.*", ""))
                .contains("It says nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "class", "../../x", "a..b"})
    void aPackageThatCannotBeIsAnError(String name) {
        project.entity("Customer", "Long id;").with("-Atidemark.package=" + name);
        assertThat(refused()).startsWith("ERROR [TM016] -Atidemark.package").contains("\"" + name + "\"");
    }

    @Test
    void aSnapshotInADirectoryThatDoesNotExistIsAnError() {
        project.entity("Customer", "Long id;").with("-Atidemark.snapshot=" + folder.resolve("nowhere/schema.json"));
        assertThat(refused()).startsWith("ERROR [TM016] -Atidemark.snapshot").contains("does not exist");
    }

    @Test
    void aSnapshotToComeInItsUsualPlaceIsNone() {
        project.entity("Customer", "Long id;")
                .with("-Atidemark.snapshot=" + folder.resolve("src/main/resources/META-INF/tidemark/schema.json"));
        assertThat(project.compileAll().errors()).isEmpty();
    }

    private String refused() {
        Project.Outcome outcome = project.compileAll();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(project.hasIndex()).isFalse();
        assertThat(outcome.errors().lines()).as(outcome.errors()).hasSize(1);
        return outcome.errors();
    }
}
