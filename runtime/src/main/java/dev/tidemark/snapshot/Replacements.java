package dev.tidemark.snapshot;

import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which revision of an index stands for which, where some replace others. */
final class Replacements {
    private final Map<String, String> stand = new HashMap<>();
    private final Set<String> gone = new HashSet<>();

    private Replacements() {}

    /** @param open those that replace others, and are left out in their favour */
    static RevisionIndex seen(RevisionIndex index, Set<String> open) {
        if (index.revisions().stream().allMatch(entry -> entry.replaces().isEmpty())) {
            return index;
        }
        Replacements replacements = new Replacements();
        for (Entry entry : index.revisions()) {
            List<String> replaced = entry.replaces();
            if (!replaced.isEmpty() && open.contains(entry.id())) {
                replacements.stand.put(entry.id(), replaced.get(replaced.size() - 1));
                replacements.gone.add(entry.id());
            } else {
                replaced.forEach(id -> replacements.stand.put(id, entry.id()));
                replacements.gone.addAll(replaced);
            }
        }
        return new RevisionIndex(
                index.mode(),
                index.snapshotHash(),
                index.settings(),
                index.revisions().stream()
                        .filter(entry -> !replacements.gone.contains(entry.id()))
                        .map(replacements::seen)
                        .toList(),
                replacements.draft(index.draft()),
                index.repeatables());
    }

    private @Nullable Entry draft(@Nullable Entry draft) {
        return draft == null ? null : seen(draft);
    }

    private Entry seen(Entry entry) {
        List<String> parents = entry.parents().stream().map(this::of).distinct().toList();
        return new Entry(entry.id(), parents, entry.checksum(), entry.className(), entry.reviewed(), entry.replaces());
    }

    /** What stands for a revision; itself, as a rule. */
    private String of(String id) {
        String at = id;
        Set<String> seen = new HashSet<>();
        for (String next = stand.get(at); next != null && seen.add(at); next = stand.get(at)) {
            at = next;
        }
        return at;
    }
}
