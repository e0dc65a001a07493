package dev.tidemark.cli;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Revisions;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The revisions of the code in order, then the draft, then what only the database has; and where the database has each. */
final class Timeline {
    static final String PENDING = "pending";
    static final String CURRENT = "current";
    static final String REPLACED = "replaced";

    private final RevisionIndex index;
    private final @Nullable List<HistoryEntry> rows;

    /** @param rows null where no database was asked */
    Timeline(RevisionIndex index, @Nullable List<HistoryEntry> rows) {
        this.index = index;
        this.rows = rows;
    }

    /**
     * One revision.
     *
     * @param head whether no other builds on it
     * @param state {@code pending}, {@code applied}, {@code current}, {@code replaced}, {@code not in the code}; for the draft also
     *     {@code changed}, {@code left over}, {@code not sealed}; null for a revision where no database was asked
     * @param row null where the database does not have it
     * @param entry null where the code does not have it
     */
    record Moment(
            String id,
            List<String> parents,
            boolean head,
            @Nullable String state,
            @Nullable HistoryEntry row,
            @Nullable Entry entry) {
        boolean isDraft() {
            return id.equals(RevisionIndex.DRAFT_ID);
        }

        boolean isApplied() {
            return row != null;
        }
    }

    /** All of them. */
    List<Moment> moments() {
        Map<String, HistoryEntry> left = new LinkedHashMap<>();
        Set<String> current = new HashSet<>();
        if (rows != null) {
            rows.forEach(row -> left.put(row.id(), row));
            current.addAll(left.keySet());
            rows.forEach(row -> current.removeAll(row.parents()));
        }
        List<String> heads = index.heads();
        List<Moment> moments = new ArrayList<>();
        for (Entry entry : revisions().ordered()) {
            for (String id : entry.replaces()) {
                HistoryEntry old = left.remove(id);
                if (old != null) {
                    moments.add(new Moment(id, old.parents(), false, REPLACED, old, null));
                }
            }
            HistoryEntry row = left.remove(entry.id());
            String state = row == null ? PENDING : current.contains(entry.id()) ? CURRENT : "applied";
            moments.add(new Moment(
                    entry.id(), entry.parents(), heads.contains(entry.id()), rows == null ? null : state, row, entry));
        }
        Entry draft = index.draft();
        HistoryEntry row = left.remove(RevisionIndex.DRAFT_ID);
        if (draft != null || row != null) {
            List<String> parents = draft == null ? List.of() : draft.parents();
            moments.add(new Moment(RevisionIndex.DRAFT_ID, parents, false, draft(draft, row), row, draft));
        }
        left.forEach((id, each) -> moments.add(new Moment(id, each.parents(), false, "not in the code", each, null)));
        return moments;
    }

    private Revisions revisions() {
        return rows == null ? Revisions.of(index) : Revisions.of(index, rows);
    }

    private String draft(@Nullable Entry code, @Nullable HistoryEntry row) {
        if (code == null) {
            return "left over";
        }
        if (row == null) {
            return rows == null ? "not sealed" : PENDING;
        }
        return code.checksum().equals(row.checksum()) ? CURRENT : "changed";
    }
}
