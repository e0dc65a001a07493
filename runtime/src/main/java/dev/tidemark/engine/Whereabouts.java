package dev.tidemark.engine;

import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.sql.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where a database stands, by what its history says beside the code. */
final class Whereabouts {
    private final Settings settings;
    private final Sight sight;
    private final Planner planner;
    private final Revisions revisions;
    private final List<HistoryEntry> rows;
    private final Connection connection;
    private final Dialect dialect;

    Whereabouts(Settings settings, Sight sight, Planner planner, Connection connection, Dialect dialect) {
        this.settings = settings;
        this.sight = sight;
        this.planner = planner;
        this.revisions = planner.revisions();
        this.rows = sight.past().rows();
        this.connection = connection;
        this.dialect = dialect;
    }

    Status status() throws SQLException {
        SortedSet<String> current = new TreeSet<>();
        rows.forEach(row -> current.add(row.id()));
        rows.forEach(row -> current.removeAll(row.parents()));
        Journal.Step open = sight.past().open();
        return new Status(
                List.copyOf(current),
                pending(open),
                List.copyOf(revisions.heads()),
                draft(),
                altered(),
                unknown(),
                open == null ? null : open.revision());
    }

    private List<String> pending(Journal.@Nullable Step open) throws SQLException {
        List<String> pending = new ArrayList<>(
                planner.pending(revisions.ids(), rows).stream().map(Entry::id).toList());
        pending.addAll(
                new Repeatables(settings, connection, dialect, sight.past().repeatables()).pending());
        if (open != null && !pending.contains(open.revision())) {
            pending.add(open.revision());
        }
        return pending;
    }

    private List<String> altered() {
        return rows.stream()
                .filter(row -> row.kind() != HistoryEntry.Kind.DRAFT)
                .filter(row -> {
                    Entry entry = revisions.get(row.id());
                    return entry != null && !entry.checksum().equals(row.checksum());
                })
                .map(HistoryEntry::id)
                .sorted()
                .toList();
    }

    private List<String> unknown() {
        return rows.stream()
                .filter(row -> row.kind() != HistoryEntry.Kind.DRAFT && revisions.get(row.id()) == null)
                .map(HistoryEntry::id)
                .sorted()
                .toList();
    }

    private Status.Draft draft() {
        Entry code = settings.index().draft();
        HistoryEntry database = Planner.draft(rows);
        if (code == null) {
            return database == null ? Status.Draft.NONE : Status.Draft.LEFT_OVER;
        }
        if (database == null) {
            return Status.Draft.PENDING;
        }
        return code.checksum().equals(database.checksum()) ? Status.Draft.APPLIED : Status.Draft.CHANGED;
    }
}
