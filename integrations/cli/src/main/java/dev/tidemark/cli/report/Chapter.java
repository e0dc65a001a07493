package dev.tidemark.cli.report;

import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Recording;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One revision, or the draft, between the schema that it finds and the one that it leaves.
 *
 * @param head whether nothing builds on it
 */
public record Chapter(Entry entry, boolean head, Recording recording, Schema before, Schema after) {
    /**
     * All of them, the draft last.
     *
     * @param ordered the sealed revisions, parents before children
     * @param recordings what the class of each says
     */
    public static List<Chapter> of(RevisionIndex index, List<Entry> ordered, Function<Entry, Recording> recordings) {
        Map<String, Chapter> chapters = new HashMap<>();
        List<Chapter> all = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(ordered);
        if (index.draft() != null) {
            entries.add(index.draft());
        }
        for (Entry entry : entries) {
            Recording recording = recordings.apply(entry);
            Schema before = before(entry, all, chapters);
            Chapter chapter = new Chapter(
                    entry,
                    index.heads().contains(entry.id()),
                    recording,
                    before,
                    Applied.to(before, recording.upgrade()));
            chapters.put(entry.id(), chapter);
            all.add(chapter);
        }
        return all;
    }

    public String id() {
        return entry.id();
    }

    public boolean isDraft() {
        return id().equals(RevisionIndex.DRAFT_ID);
    }

    List<Remark> remarks() {
        return Remark.of(recording.upgrade(), entry.isReviewed());
    }

    private static Schema before(Entry entry, List<Chapter> all, Map<String, Chapter> chapters) {
        Chapter parent =
                entry.parents().size() == 1 ? chapters.get(entry.parents().get(0)) : null;
        if (parent != null) {
            return parent.after();
        }
        Set<String> wanted = new HashSet<>(entry.parents());
        List<Chapter> ancestors = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Chapter chapter = all.get(i);
            if (wanted.contains(chapter.id())) {
                wanted.addAll(chapter.entry().parents());
                ancestors.add(0, chapter);
            }
        }
        Schema schema = Schema.EMPTY;
        for (Chapter ancestor : ancestors) {
            schema = Applied.to(schema, ancestor.recording().upgrade());
        }
        return schema;
    }
}
