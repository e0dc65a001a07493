package dev.tidemark.cli.report;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.sql.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A revision's section of the page, as the template reads it.
 *
 * @param anchor its place in the page, which no name of the project's can disturb
 * @param place what it builds on, in words
 * @param state what the database has of it, empty where none was asked
 * @param risk the worst that is said of it: {@code destructive}, {@code remarks} or {@code none}
 * @param partial whether the drawing leaves tables out
 */
record Section(
        String anchor,
        String id,
        String place,
        String state,
        String risk,
        List<Change> changes,
        boolean partial,
        int tables,
        Drawing drawing,
        List<Script> scripts) {
    /** With how many tables a diagram shows only those around the change. */
    private static final int MANY = 40;

    /** An operation in words, with what to look at. */
    record Change(String words, List<Note> notes) {}

    /** @param kind {@code lock} or {@code risk} */
    record Note(String code, String kind, String text) {}

    /** What the search looks through. */
    record Found(String anchor, String id, Set<String> words) {}

    static Section of(int number, Chapter chapter, String state, List<Dialect> databases) {
        List<Remark> remarks = chapter.remarks();
        List<Change> changes = new ArrayList<>();
        for (Operation operation : chapter.recording().upgrade()) {
            List<Note> notes = remarks.stream()
                    .filter(remark -> remark.operation() == operation)
                    .map(remark -> new Note(remark.code().id(), remark.isLock() ? "lock" : "risk", remark.brief()))
                    .toList();
            changes.add(new Change(Description.of(operation), notes));
        }
        boolean destructive = chapter.recording().upgrade().stream().anyMatch(Description::isDestructive);
        Picture all = Picture.of(chapter);
        boolean partial = all.boxes().size() > MANY;
        return new Section(
                "revision-" + number,
                chapter.id(),
                place(chapter),
                state,
                destructive ? "destructive" : remarks.isEmpty() ? "none" : "remarks",
                changes,
                partial,
                all.boxes().size(),
                Drawing.of(partial ? all.around() : all),
                databases.stream().map(database -> Script.of(chapter, database)).toList());
    }

    private static String place(Chapter chapter) {
        List<String> parents = chapter.entry().parents();
        String from = parents.isEmpty()
                ? "from base"
                : (parents.size() == 1 ? "after " : "joins ") + String.join(" and ", parents);
        return chapter.head() ? from + ", head" : from;
    }

    Found found() {
        Set<String> words = new LinkedHashSet<>();
        words.add(id);
        changes.forEach(change -> {
            words.add(change.words());
            change.notes().forEach(note -> words.add(note.code() + " " + note.text()));
        });
        return new Found(anchor, id, words);
    }
}
