package dev.tidemark.engine;

import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The SQL between two places in the history, written without a database, for a person to review and run. */
public final class OfflineSql {
    private OfflineSql() {}

    /**
     * The steps from one target to another: down to what both have, then up.
     *
     * @param from where the database is: {@code base}, {@code head}, an id or the start of one
     * @param to where it should be
     * @param index the index to use, null to look for it on the class path
     * @throws dev.tidemark.problem.TidemarkException UNKNOWN_TARGET, AMBIGUOUS_TARGET, REVISION_ALTERED, NO_INDEX
     */
    public static Plan between(
            String from, String to, Dialect dialect, @Nullable RevisionIndex index, ClassLoader loader) {
        Compiled compiled = new Compiled(loader);
        Revisions revisions = Revisions.of(index == null ? compiled.index() : index);
        Set<String> has = Target.wanted(from, revisions, Set.of());
        Set<String> wants = Target.wanted(to, revisions, has);
        List<Entry> down = new ArrayList<>(revisions.ordered().stream()
                .filter(entry -> has.contains(entry.id()) && !wants.contains(entry.id()))
                .toList());
        Collections.reverse(down);
        List<Entry> up = revisions.ordered().stream()
                .filter(entry -> wants.contains(entry.id()) && !has.contains(entry.id()))
                .toList();
        return new Plan(new Takeover(compiled, revisions, dialect).offline(up, down));
    }

    /** A plan as a script: a comment before each operation, a semicolon and an empty line after. */
    public static String script(Plan plan) {
        StringBuilder script = new StringBuilder();
        for (Plan.Step step : plan.steps()) {
            script.append("-- ").append(step).append("\n\n");
            for (Plan.Change change : step.changes()) {
                script.append("-- ").append(change.description()).append('\n');
                change.sql().forEach(sql -> script.append(sql.strip()).append(";\n"));
                script.append('\n');
            }
        }
        return script.toString();
    }
}
