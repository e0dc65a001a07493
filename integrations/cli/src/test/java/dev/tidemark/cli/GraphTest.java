package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Histories as drawings. */
class GraphTest {
    private final Map<String, List<String>> parents = new LinkedHashMap<>();

    private GraphTest with(String id, String... of) {
        parents.put(id, List.of(of));
        return this;
    }

    /** The drawing, each revision's line with its id behind it. */
    private String drawing() {
        List<String> lines = new ArrayList<>();
        Graph.of(parents, Map.of()).forEach((id, drawn) -> {
            lines.addAll(drawn.above());
            lines.add(drawn.line() + " " + id);
            lines.addAll(drawn.below());
        });
        return String.join("\n", lines) + "\n";
    }

    @Test
    void twoBranchesMeet() {
        with("a").with("b", "a").with("c", "a").with("d", "b", "c");
        assertThat(Graph.isLine(parents)).isFalse();
        assertThat(drawing()).isEqualTo("""
                * a
                |\\
                * | b
                | * c
                |/
                * d
                """);
    }

    @Test
    void threeBranchesMeetTwoAtATime() {
        with("a")
                .with("b", "a")
                .with("c", "a")
                .with("d", "a")
                .with("e", "b", "d")
                .with("f", "e", "c");
        assertThat(drawing()).isEqualTo("""
                * a
                |\\
                | |\\
                * | | b
                | * | c
                | | * d
                |_|/
                * | e
                |/
                * f
                """);
    }

    @Test
    void aBranchEndsAndTheOthersMoveUp() {
        with("a").with("b", "a").with("c", "a").with("d", "c").with("e");
        assertThat(drawing()).isEqualTo("""
                * a
                |\\
                * | b
                 /
                * c
                * d
                * e
                """);
    }

    @Test
    void aLineNeedsNoDrawing() {
        with("a").with("b", "a").with("c", "b");
        assertThat(Graph.isLine(parents)).isTrue();
        assertThat(Graph.isLine(Map.of())).isTrue();
    }
}
