package dev.tidemark.engine;

import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The revisions of the code and a database's history, looked at together where some revisions replace others. A database that
 * has all of the replaced ones is seen to have the one that replaces them, and their rows stay behind its. One that has some of
 * them is seen with the old ones, if the code still has all of these.
 *
 * @param revisions the graph of the index
 * @param behind the ids of the rows that stand behind another's, by that one's id
 * @param untold the revisions that the database has by all that they replace, and has no row of
 * @param open the revisions of which it has only a part of what they replace, and goes on with that
 */
record Sight(
        RevisionIndex index,
        Revisions revisions,
        History.Past past,
        Map<String, List<String>> behind,
        List<Entry> untold,
        List<Entry> open) {
    static Sight of(RevisionIndex index, History.Past past) {
        String begun = past.open() == null ? null : past.open().revision();
        Set<String> code = index.revisions().stream().map(Entry::id).collect(Collectors.toSet());
        Set<String> has = past.rows().stream().map(HistoryEntry::id).collect(Collectors.toSet());
        List<Entry> open = new ArrayList<>();
        List<Entry> complete = new ArrayList<>();
        for (Entry entry : index.revisions()) {
            boolean isAmong = begun != null && entry.replaces().contains(begun);
            if (entry.replaces().isEmpty()) {
                continue;
            }
            // They stood in one line, so who has the last has them all, or what replaced some of them before.
            String last = entry.replaces().get(entry.replaces().size() - 1);
            if (has.contains(entry.id()) || (!isAmong && has.contains(last))) {
                complete.add(entry);
            } else if ((isAmong || entry.replaces().stream().anyMatch(has::contains))
                    && code.containsAll(uncovered(entry, index))) {
                open.add(entry);
            }
        }
        RevisionIndex seen = index.squashedBut(ids(open));
        Sight sight = new Sight(seen, Revisions.of(seen), past, Map.of(), List.of(), open);
        return complete.isEmpty() ? sight : sight.through(ids(complete));
    }

    /** What it replaces, without what another of these replaces. */
    private static List<String> uncovered(Entry entry, RevisionIndex index) {
        List<String> ids = new ArrayList<>(entry.replaces());
        index.revisions().stream()
                .filter(other -> entry.replaces().contains(other.id()))
                .forEach(other -> ids.removeAll(other.replaces()));
        return ids;
    }

    private static Set<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).collect(Collectors.toSet());
    }

    private Sight through(Set<String> complete) {
        List<HistoryEntry> rows = new ArrayList<>(past.rows());
        Map<String, List<String>> hidden = new HashMap<>();
        List<Entry> missing = new ArrayList<>();
        for (Entry entry : index.revisions()) {
            if (complete.contains(entry.id())) {
                List<HistoryEntry> old = rows.stream()
                        .filter(row -> entry.replaces().contains(row.id()))
                        .toList();
                hidden.put(entry.id(), old.stream().map(HistoryEntry::id).toList());
                if (rows.stream().noneMatch(row -> row.id().equals(entry.id()))) {
                    missing.add(entry);
                    rows.add(row(entry, old));
                }
                collapse(rows, entry, old);
            }
        }
        return new Sight(
                index,
                revisions,
                new History.Past(past.exists(), past.open(), rows, past.repeatables()),
                hidden,
                missing,
                open);
    }

    /** The row that the history does not have yet. */
    private static HistoryEntry row(Entry entry, List<HistoryEntry> old) {
        HistoryEntry last = old.get(old.size() - 1);
        return new HistoryEntry(
                entry.id(),
                entry.parents(),
                entry.checksum(),
                kind(old),
                last.order(),
                last.appliedAt(),
                Duration.ZERO,
                last.by(),
                last.app(),
                null,
                true,
                environments(old));
    }

    private static List<String> environments(List<HistoryEntry> old) {
        return old.stream()
                .flatMap(row -> row.environments().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Tables that were there before Tidemark was are not dropped by a way back, whatever their revision is called. */
    private static HistoryEntry.Kind kind(List<HistoryEntry> old) {
        return old.stream().anyMatch(row -> row.kind() == HistoryEntry.Kind.BASELINE)
                ? HistoryEntry.Kind.BASELINE
                : HistoryEntry.Kind.STAMP;
    }

    /** One row in place of the old ones, and where the last of them was. */
    private static void collapse(List<HistoryEntry> rows, Entry entry, List<HistoryEntry> old) {
        rows.removeAll(old);
        rows.replaceAll(row -> {
            boolean isIt = row.id().equals(entry.id());
            return new HistoryEntry(
                    row.id(),
                    row.parents().stream()
                            .map(parent -> entry.replaces().contains(parent) ? entry.id() : parent)
                            .distinct()
                            .toList(),
                    row.checksum(),
                    row.kind(),
                    isIt && !old.isEmpty() ? old.get(old.size() - 1).order() : row.order(),
                    row.appliedAt(),
                    row.duration(),
                    row.by(),
                    row.app(),
                    row.owner(),
                    row.compatible(),
                    row.environments());
        });
        rows.sort((a, b) -> Integer.compare(a.order(), b.order()));
    }

    /** Those that a database has once it has this revision, the last of what they replace. */
    List<Entry> completed(String last) {
        return open.stream()
                .filter(entry ->
                        entry.replaces().lastIndexOf(last) == entry.replaces().size() - 1)
                .toList();
    }

    /**
     * The row that says what was untold; versions of the application that have the old revisions go on working.
     *
     * @param rows those that it replaces, or what is seen in their place
     */
    static Move stamp(Entry entry, List<HistoryEntry> rows, Standing standing) {
        List<HistoryEntry> old = rows.stream()
                .filter(row -> row.id().equals(entry.id()) || entry.replaces().contains(row.id()))
                .toList();
        return new Move(
                new Plan.Step(entry.id(), Plan.Action.STAMP, List.of()),
                standing,
                List.of(entry.id()),
                List.of(new Move.Row(
                        entry.id(),
                        entry.parents(),
                        entry.checksum(),
                        kind(old),
                        null,
                        null,
                        null,
                        true,
                        environments(old))));
    }

    /** The moves, with the rows that go along with the ones in front of them. */
    List<Move> whole(List<Move> moves) {
        return behind.isEmpty() ? moves : moves.stream().map(this::whole).toList();
    }

    private Move whole(Move move) {
        List<String> deletes = new ArrayList<>(move.deletes());
        for (String id : move.deletes()) {
            if (move.inserts().stream().noneMatch(row -> row.id().equals(id))) {
                deletes.addAll(behind.getOrDefault(id, List.of()));
            }
        }
        return new Move(move.step(), move.before(), deletes, move.inserts());
    }
}
