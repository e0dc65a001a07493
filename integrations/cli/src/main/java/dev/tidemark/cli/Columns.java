package dev.tidemark.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Lines of cells, each cell under the one above it. A cell may carry colour marks, which take no room. */
final class Columns {
    private static final String GAP = "  ";

    private final List<Line> lines = new ArrayList<>();

    /** @param free whether it is one text that stands as it is, whatever is above it */
    private record Line(List<String> cells, boolean free) {}

    Columns line(String... cells) {
        lines.add(new Line(List.of(cells), false));
        return this;
    }

    /** A line that has no columns. */
    Columns free(String text) {
        lines.add(new Line(List.of(text), true));
        return this;
    }

    /** The lines, no blanks at their ends. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (Line line : lines) {
            for (int i = 0; i < line.cells().size() && !line.free(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(line.cells().get(i))));
            }
        }
        return lines.stream()
                .map(line -> line.free() ? line.cells().get(0).stripTrailing() : laidOut(line.cells(), widths))
                .toList();
    }

    private static String laidOut(List<String> line, List<Integer> widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            String cell = line.get(i);
            text.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths.get(i) - width(cell)));
        }
        return text.toString().stripTrailing();
    }

    private static int width(String marked) {
        String plain = Ansi.OFF.string(marked);
        return plain.codePointCount(0, plain.length());
    }
}
