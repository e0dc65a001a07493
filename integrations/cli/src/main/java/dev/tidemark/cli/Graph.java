package dev.tidemark.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph of revisions drawn with letters, the oldest above, one lane for each way that goes on:
 *
 * <pre>
 * *      create customers
 * |\
 * * |    add phone
 * | *    add fax
 * |/
 * *      join both
 * </pre>
 */
final class Graph {
    /** For each lane, the revision that it leads to. */
    private final List<String> lanes = new ArrayList<>();

    private Graph() {}

    /**
     * A revision's part of the drawing.
     *
     * @param above lines before it, in which lanes meet
     * @param line its own
     * @param beside what stands before further lines that are told of it
     * @param below lines after it, in which lanes part
     */
    record Drawn(List<String> above, String line, String beside, List<String> below) {}

    /**
     * Draws it.
     *
     * @param parents of each revision by id, parents before children
     * @param marks what stands for each
     */
    static Map<String, Drawn> of(Map<String, List<String>> parents, Map<String, String> marks) {
        Graph graph = new Graph();
        Map<String, Drawn> drawn = new LinkedHashMap<>();
        for (String id : parents.keySet()) {
            List<String> children = parents.entrySet().stream()
                    .filter(each -> new HashSet<>(each.getValue()).contains(id))
                    .map(Map.Entry::getKey)
                    .toList();
            drawn.put(id, graph.draw(id, children, marks.getOrDefault(id, "*")));
        }
        return drawn;
    }

    /** Whether each follows the one before, so that a list says as much as a drawing. */
    static boolean isLine(Map<String, List<String>> parents) {
        Set<String> above = Set.of();
        for (Map.Entry<String, List<String>> each : parents.entrySet()) {
            Set<String> known = new HashSet<>(each.getValue());
            known.retainAll(parents.keySet());
            if (!known.equals(above)) {
                return false;
            }
            above = Set.of(each.getKey());
        }
        return true;
    }

    private Drawn draw(String id, List<String> children, String mark) {
        List<String> above = new ArrayList<>();
        int at = lanes.indexOf(id);
        if (at < 0) {
            at = lanes.size();
            lanes.add(id);
        }
        for (int other = lanes.lastIndexOf(id); other > at; other = lanes.lastIndexOf(id)) {
            above.add(meeting(at, other));
            lanes.remove(other);
        }
        String line = row(at, mark);
        String beside = row(at, children.isEmpty() ? " " : "|");
        List<String> below = new ArrayList<>();
        if (children.isEmpty()) {
            lanes.remove(at);
            if (at < lanes.size()) {
                below.add(shifted(at, lanes.size()));
            }
        } else {
            lanes.set(at, children.get(0));
            for (int i = 1; i < children.size(); i++) {
                below.add(parting(at + i - 1));
                lanes.add(at + i, children.get(i));
            }
        }
        return new Drawn(above, line, beside, below);
    }

    /** Every lane, with the mark in place of one. */
    private String row(int at, String mark) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            row.append(i == 0 ? "" : " ").append(i == at ? mark : "|");
        }
        return row.toString().stripTrailing();
    }

    /** {@code |_|/}: the other lane comes to this one, over those between; those right of it move up. */
    private String meeting(int at, int other) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < other; i++) {
            boolean last = i == other - 1;
            row.append('|').append(last ? '/' : i >= at ? '_' : ' ');
        }
        for (int i = other + 1; i < lanes.size(); i++) {
            row.append(" /");
        }
        return row.toString().stripTrailing();
    }

    /** A lane has ended; those right of it move up. */
    private static String shifted(int at, int count) {
        return "| ".repeat(at) + " /".repeat(count - at);
    }

    /** {@code |\}: a lane begins right of this one, and those further right make room. */
    private String parting(int at) {
        return "| ".repeat(at) + "|" + "\\ ".repeat(lanes.size() - at).stripTrailing();
    }
}
