package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the history says something else than the code: of a revision that the code does not have, or has otherwise. */
final class Deviations {
    private final Settings settings;
    private final RevisionIndex index;
    private final Revisions revisions;
    private final List<HistoryEntry> rows;

    /** @param rows the history; its draft does not count */
    Deviations(Settings settings, RevisionIndex index, Revisions revisions, List<HistoryEntry> rows) {
        this.settings = settings;
        this.index = index;
        this.revisions = revisions;
        this.rows = rows.stream()
                .filter(row -> row.kind() != HistoryEntry.Kind.DRAFT)
                .toList();
    }

    /**
     * The applied revisions that have been altered since, and that development may run again.
     *
     * @throws TidemarkException OTHER_APPLICATION, REVISION_MISSING or REVISION_ALTERED where that may not be
     */
    List<HistoryEntry> altered() {
        List<HistoryEntry> unknown =
                rows.stream().filter(row -> revisions.get(row.id()) == null).toList();
        if (!unknown.isEmpty() && !isMerelyNewer(unknown)) {
            refuse(unknown);
        }
        List<HistoryEntry> altered = new ArrayList<>();
        for (HistoryEntry row : rows) {
            Entry entry = revisions.get(row.id());
            if (entry != null && !entry.checksum().equals(row.checksum())) {
                if (!mayRunAgain(row, entry)) {
                    throw new TidemarkException(
                            Code.REVISION_ALTERED,
                            row.id(),
                            "The database ran operations of checksum " + Compiled.brief(row.checksum())
                                    + ", the code now says " + Compiled.brief(entry.checksum())
                                    + ". Take the edit back and add a new revision. If both lead to the same schema, run"
                                    + " restamp on the class or stamp on the database.");
                }
                altered.add(row);
            }
        }
        return altered;
    }

    /** Whether the database has all that the code has, and beyond it only what leaves the code working. */
    private boolean isMerelyNewer(List<HistoryEntry> unknown) {
        return settings.acceptNewer()
                && index.draft() == null
                && Planner.applied(rows).containsAll(revisions.ids())
                && unknown.stream().allMatch(HistoryEntry::compatible);
    }

    /** In the middle of what was squashed, with code that has the whole alone. */
    private void refuseHalfOf(Entry whole, HistoryEntry first) {
        List<String> has = rows.stream()
                .map(HistoryEntry::id)
                .filter(whole.replaces()::contains)
                .toList();
        int furthest = has.stream().mapToInt(whole.replaces()::indexOf).max().orElse(-1);
        List<String> lacks =
                whole.replaces().subList(furthest + 1, whole.replaces().size());
        throw new TidemarkException(
                Code.HALF_SQUASHED,
                first.id(),
                "The database has " + String.join(", ", has) + " and not " + String.join(", ", lacks) + ", and "
                        + whole.id()
                        + " stands for all of them, whose classes the code no longer has. Upgrade this database once"
                        + " with a release that has these classes; or bring them back beside " + whole.className()
                        + " until every database is past them. Nothing was changed.");
    }

    private void refuse(List<HistoryEntry> unknown) {
        HistoryEntry first = unknown.get(0);
        for (Entry entry : index.revisions()) {
            if (entry.replaces().contains(first.id())) {
                refuseHalfOf(entry, first);
            }
        }
        boolean hasAnyOfOurs = rows.size() > unknown.size();
        if (!hasAnyOfOurs && !revisions.ids().isEmpty() && isOfAnother(first)) {
            throw new TidemarkException(
                    Code.OTHER_APPLICATION,
                    first.id(),
                    "The history in this schema is that of "
                            + first.app()
                            + " (" + rows.size() + (rows.size() == 1 ? " revision" : " revisions") + ", the first of "
                            + first.appliedAt() + " by " + first.by()
                            + "), and this code has none of it. Each application"
                            + " has a schema or a database of its own: correct the URL, or name a schema in it. Nothing was"
                            + " changed.");
        }
        throw new TidemarkException(
                Code.REVISION_MISSING,
                first.id(),
                "The database has it (" + first.kind().name().toLowerCase(Locale.ROOT) + ", " + first.appliedAt()
                        + ", by "
                        + first.by()
                        + "), the code does not. Deploy code that has it, or take it back with downgrade, which"
                        + " uses the way back stored in the database."
                        + (unknown.stream().allMatch(HistoryEntry::compatible)
                                ? " It is known to leave older versions working, so acceptNewer lets this one start."
                                : ""));
    }

    private boolean isOfAnother(HistoryEntry row) {
        return settings.app() != null && row.app() != null && !settings.app().equals(row.app());
    }

    private boolean mayRunAgain(HistoryEntry row, Entry entry) {
        return rows.stream().noneMatch(other -> other.parents().contains(row.id()))
                && row.kind() == HistoryEntry.Kind.SEALED
                && !settings.production()
                && settings.compiled().isInDirectory(entry);
    }
}
