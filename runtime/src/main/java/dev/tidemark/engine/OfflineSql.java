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
     * @param environments those whose own steps are in it
     * @throws dev.tidemark.problem.TidemarkException UNKNOWN_TARGET, AMBIGUOUS_TARGET, REVISION_ALTERED, NO_INDEX
     */
    public static Plan between(
            String from,
            String to,
            Dialect dialect,
            @Nullable RevisionIndex index,
            ClassLoader loader,
            String... environments) {
        return new Plan(moves(from, to, dialect, index, new Compiled(loader, List.of(environments))).stream()
                .map(Move::step)
                .toList());
    }

    /**
     * The same as a script that also keeps the history, so that the engine goes on where it ends. A comment stands before each
     * operation; where rows could be in its way, with the question that must be answered with 0.
     */
    public static String script(
            String from,
            String to,
            Dialect dialect,
            @Nullable RevisionIndex index,
            ClassLoader loader,
            String... environments) {
        List<Move> moves = moves(from, to, dialect, index, new Compiled(loader, List.of(environments)));
        return moves.isEmpty() ? "-- Nothing to do.\n" : new OfflineScript(dialect).of(moves, from, to);
    }

    private static List<Move> moves(
            String from, String to, Dialect dialect, @Nullable RevisionIndex index, Compiled compiled) {
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
        return new Takeover(compiled, revisions, dialect).offline(has, up, down);
    }
}
