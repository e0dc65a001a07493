package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Revisions;
import dev.tidemark.snapshot.RevisionIndex;
import java.io.IOException;
import java.net.URLClassLoader;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

@Command(name = "history", description = "List the revisions in order; where a database is named, what it has of them.")
final class HistoryCommand extends Face {
    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        try (URLClassLoader loader = project.loader()) {
            RevisionIndex index = Compile.index(project, loader);
            List<String> lines = database.isGiven()
                    ? withDatabase(index, tidemark(database, loader).history())
                    : ofTheCode(index);
            lines.forEach(this::print);
            if (lines.isEmpty()) {
                print("There are no revisions.");
            }
            return 0;
        }
    }

    private static List<String> ofTheCode(RevisionIndex index) {
        Columns columns = new Columns();
        Map<String, String> places = places(index);
        places.forEach((id, place) -> columns.line(id, place));
        if (index.draft() != null) {
            columns.line(RevisionIndex.DRAFT_ID, "@|yellow not sealed|@");
        }
        return columns.lines();
    }

    private static List<String> withDatabase(RevisionIndex index, List<HistoryEntry> rows) {
        Map<String, HistoryEntry> left = new LinkedHashMap<>();
        rows.forEach(row -> left.put(row.id(), row));
        Set<String> current = new HashSet<>(left.keySet());
        rows.forEach(row -> current.removeAll(row.parents()));
        Columns columns = new Columns();
        places(index).forEach((id, place) -> {
            HistoryEntry row = left.remove(id);
            String state = row == null ? "@|yellow pending|@" : current.contains(id) ? "@|green current|@" : "applied";
            line(columns, id, place.isEmpty() ? state : state + ", " + place, row);
        });
        RevisionIndex.Entry draft = index.draft();
        HistoryEntry applied = left.remove(RevisionIndex.DRAFT_ID);
        if (draft != null || applied != null) {
            line(columns, RevisionIndex.DRAFT_ID, "@|yellow " + draft(draft, applied) + "|@", applied);
        }
        left.forEach((id, row) -> line(columns, id, "@|red not in the code|@", row));
        return columns.lines();
    }

    private static String draft(RevisionIndex.@Nullable Entry code, @Nullable HistoryEntry row) {
        if (code == null) {
            return "left over";
        }
        if (row == null) {
            return "pending";
        }
        return code.checksum().equals(row.checksum()) ? "current" : "changed";
    }

    private static void line(Columns columns, String id, String state, @Nullable HistoryEntry row) {
        if (row == null) {
            columns.line(id, state);
        } else {
            columns.line(
                    id,
                    state,
                    row.kind().name().toLowerCase(Locale.ROOT),
                    row.appliedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                    brief(row.duration()),
                    row.by());
        }
    }

    /** Each revision in order, with what its line does not show: parents other than the line above, and that it is a head. */
    private static Map<String, String> places(RevisionIndex index) {
        Map<String, String> places = new LinkedHashMap<>();
        List<String> above = List.of();
        List<String> heads = index.heads();
        for (RevisionIndex.Entry entry : Revisions.of(index).ordered()) {
            String parents = String.join(" and ", entry.parents());
            String place = entry.parents().equals(above)
                    ? ""
                    : entry.parents().isEmpty()
                            ? "from base"
                            : entry.parents().size() == 1 ? "after " + parents : "joins " + parents;
            boolean head = heads.contains(entry.id());
            places.put(entry.id(), place + (head && !place.isEmpty() ? ", " : "") + (head ? "head" : ""));
            above = List.of(entry.id());
        }
        return places;
    }
}
