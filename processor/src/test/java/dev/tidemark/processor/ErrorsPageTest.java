package dev.tidemark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of problems lists every code, once. */
class ErrorsPageTest {
    @ParameterizedTest
    @EnumSource(Code.class)
    void hasOneLineFor(Code code) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/errors.md"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("| " + code.id() + " | `" + code.name() + "` | " + code.title()))
                .hasSize(1);
    }
}
