package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come together or not at all. */
class PlacementTest {
    @TempDir
    Path directory;

    @Test
    void bothComeAndNothingElse() throws Exception {
        Path old = Files.writeString(directory.resolve("old"), "before");
        Path left = Files.writeString(directory.resolve(".old.tidemark-new"), "of a process that died");
        Path deep = directory.resolve("a/b/new");
        new Placement().with(old, "after").with(deep, "new").place();
        assertThat(old).hasContent("after");
        assertThat(deep).hasContent("new");
        assertThat(left).doesNotExist();
        assertThat(deep.getParent()).isDirectoryNotContaining(file -> !file.equals(deep));
    }

    @Test
    void theFirstIsTakenBackWhereTheSecondCannotBe() throws Exception {
        Path old = Files.writeString(directory.resolve("old"), "before");
        Path fresh = directory.resolve("a/b/fresh");
        Path taken = directory.resolve("taken/by");
        Files.createDirectories(taken.resolve("a/folder"));
        assertThatThrownBy(() -> new Placement()
                        .with(old, "after")
                        .with(fresh, "fresh")
                        .with(taken, "never")
                        .place())
                .hasMessageStartingWith("[TM066] " + taken)
                .hasMessageContaining("No file was changed");
        assertThat(old).hasContent("before");
        assertThat(directory).isDirectoryContaining(file -> file.equals(old));
        assertThat(directory.resolve("a")).doesNotExist();
        assertThat(directory.resolve("taken")).isDirectoryNotContaining("glob:**/.*");
    }
}
