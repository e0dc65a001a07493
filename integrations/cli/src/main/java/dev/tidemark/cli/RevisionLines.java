package dev.tidemark.cli;

import dev.tidemark.cli.Timeline.Moment;
import dev.tidemark.engine.HistoryEntry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Revisions as lines: id, state, when and by whom; beside a drawing where the history is not a mere line. */
final class RevisionLines {
    private final List<Moment> moments;
    private final Map<String, List<String>> parents = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();

    RevisionLines(List<Moment> moments) {
        this.moments = moments;
        for (Moment moment : moments) {
            if (moment.entry() != null) {
                parents.put(moment.id(), moment.parents());
                marks.put(moment.id(), moment.isApplied() || moment.state() == null ? "*" : "o");
            }
        }
    }

    /** @param details further lines of each revision */
    Columns columns(Function<Moment, List<String>> details) {
        boolean line = Graph.isLine(parents);
        Map<String, Graph.Drawn> drawn = Graph.of(parents, marks);
        Columns columns = new Columns();
        List<String> above = List.of();
        for (Moment moment : moments) {
            Graph.Drawn graph = drawn.get(moment.id());
            if (!line && graph != null) {
                graph.above().forEach(each -> columns.line(each));
            }
            List<String> cells = new ArrayList<>();
            if (!line) {
                cells.add(graph == null ? "" : graph.line());
            }
            cells.addAll(cells(moment, above));
            columns.line(cells.toArray(String[]::new));
            String beside = line ? "" : (graph == null ? "" : graph.beside()) + "  ";
            details.apply(moment).forEach(each -> columns.free(beside + "    " + each));
            if (!line && graph != null) {
                graph.below().forEach(each -> columns.line(each));
            }
            above = moment.entry() == null ? above : List.of(moment.id());
        }
        return columns;
    }

    private static List<String> cells(Moment moment, List<String> above) {
        List<String> words = new ArrayList<>();
        String state = moment.state();
        if (state != null) {
            words.add(coloured(moment, state));
        }
        String place = moment.isDraft() || moment.entry() == null ? "" : place(moment, above);
        if (!place.isEmpty()) {
            words.add(place);
        }
        if (moment.head()) {
            words.add("head");
        }
        List<String> cells = new ArrayList<>(List.of(moment.id(), String.join(", ", words)));
        HistoryEntry row = moment.row();
        if (row != null) {
            cells.addAll(List.of(cells(row)).subList(1, 5));
        }
        return cells;
    }

    /** A row of the history: the revision, how, when, in which time, by whom. */
    static String[] cells(HistoryEntry row) {
        return new String[] {
            row.id(),
            Answers.word(row.kind()),
            row.appliedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
            Face.brief(row.duration()),
            row.by()
        };
    }

    private static String coloured(Moment moment, String state) {
        if (state.equals(Timeline.REPLACED)) {
            return state;
        }
        if (moment.entry() == null && !moment.isDraft()) {
            return "@|red " + state + "|@";
        }
        if (moment.isDraft() || state.equals(Timeline.PENDING)) {
            return "@|yellow " + state + "|@";
        }
        return state.equals(Timeline.CURRENT) ? "@|green " + state + "|@" : state;
    }

    /** What a line does not show by its place: parents other than the line above. */
    private static String place(Moment moment, List<String> above) {
        if (moment.parents().equals(above)) {
            return "";
        }
        if (moment.parents().isEmpty()) {
            return "from base";
        }
        return (moment.parents().size() == 1 ? "after " : "joins ") + String.join(" and ", moment.parents());
    }
}
