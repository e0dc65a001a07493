package dev.tidemark.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Lines of cells, each cell under the one above it. A cell may carry colour marks, which take no room. */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();

    Columns line(String... cells) {
        lines.add(List.of(cells));
        return this;
    }

    /** The lines, no blanks at their ends. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(line.get(i))));
            }
        }
        return lines.stream().map(line -> laidOut(line, widths)).toList();
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
