package dev.tidemark.cli;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two snapshots that come of one, as one: of each fact what either side has made of it. Where both have changed it, and not to
 * the same, that is a conflict, which only a person can settle.
 */
final class SnapshotMerge {
    private final List<String> conflicts = new ArrayList<>();

    private SnapshotMerge() {}

    /**
     * What came of it.
     *
     * @param conflicts the facts that both have changed; the merged snapshot says ours there
     */
    record Merged(Snapshot snapshot, List<String> conflicts) {
        Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    static Merged of(Snapshot base, Snapshot ours, Snapshot theirs) {
        SnapshotMerge merge = new SnapshotMerge();
        boolean same = ours.fingerprint().equals(theirs.fingerprint());
        Snapshot merged = new Snapshot(
                same ? ours.fingerprint() : "",
                merge.sorted("setting ", base.settings(), ours.settings(), theirs.settings()),
                merge.sorted("revision ", base.revisions(), ours.revisions(), theirs.revisions()),
                new TreeSet<>(merge.sorted("type ", flags(base.types()), flags(ours.types()), flags(theirs.types()))
                        .keySet()),
                merge.schema(base.schema(), ours.schema(), theirs.schema()));
        return new Merged(merged, merge.conflicts);
    }

    private static SortedMap<String, Boolean> flags(Set<String> names) {
        SortedMap<String, Boolean> flags = new TreeMap<>();
        names.forEach(name -> flags.put(name, true));
        return flags;
    }

    private Schema schema(Schema base, Schema ours, Schema theirs) {
        SortedMap<String, Table> tables = new TreeMap<>();
        for (String name : keys(base.tables(), ours.tables(), theirs.tables())) {
            Table mine = ours.table(name);
            Table other = theirs.table(name);
            Table merged = mine == null || other == null
                    ? pick(name, base.table(name), mine, other)
                    : table(Objects.requireNonNullElse(base.table(name), Table.named(name)), mine, other);
            if (merged != null) {
                tables.put(name, merged);
            }
        }
        return new Schema(
                tables,
                sorted("sequence ", base.sequences(), ours.sequences(), theirs.sequences()),
                sorted("view ", base.views(), ours.views(), theirs.views()));
    }

    private Table table(Table base, Table ours, Table theirs) {
        String name = ours.name();
        Map<String, Column> columns = new LinkedHashMap<>();
        keys(ours.columns(), theirs.columns(), base.columns()).forEach(column -> {
            Column merged = pick(name + "." + column, base.column(column), ours.column(column), theirs.column(column));
            if (merged != null) {
                columns.put(column, merged);
            }
        });
        String of = name + ": ";
        Table merged = new Table(
                name,
                columns,
                pick(of + "the primary key", base.primaryKey(), ours.primaryKey(), theirs.primaryKey()),
                sorted(of, base.uniques(), ours.uniques(), theirs.uniques()),
                sorted(of, base.foreignKeys(), ours.foreignKeys(), theirs.foreignKeys()),
                sorted(of, base.indexes(), ours.indexes(), theirs.indexes()),
                sorted(of, base.checks(), ours.checks(), theirs.checks()),
                pick(of + "the comment", base.comment(), ours.comment(), theirs.comment()),
                pick(of + "the entity", base.entity(), ours.entity(), theirs.entity()),
                Boolean.TRUE.equals(pick(of + "retired", base.retired(), ours.retired(), theirs.retired())));
        twins(merged, base, ours, theirs);
        return merged;
    }

    /**
     * Both have given one member another column: as facts they do not touch, but one of them is wrong. A collection, a join table
     * or an embeddable has several columns of one member by right: it is a conflict only where no side has them so.
     */
    private void twins(Table merged, Table base, Table ours, Table theirs) {
        SortedMap<String, Set<String>> before = byMember(base.columns());
        SortedMap<String, Set<String>> mine = byMember(ours.columns());
        SortedMap<String, Set<String>> others = byMember(theirs.columns());
        byMember(merged.columns()).forEach((member, names) -> {
            boolean known = names.equals(before.get(member))
                    || names.equals(mine.get(member))
                    || names.equals(others.get(member));
            if (names.size() > 1 && !known) {
                conflicts.add(merged.name() + ": " + member + " has the columns " + String.join(" and ", names));
            }
        });
    }

    private static SortedMap<String, Set<String>> byMember(Map<String, Column> columns) {
        SortedMap<String, Set<String>> names = new TreeMap<>();
        for (Column column : columns.values()) {
            String member = column.member();
            if (member != null) {
                names.computeIfAbsent(member, none -> new TreeSet<>()).add(column.name());
            }
        }
        return names;
    }

    private <V> SortedMap<String, V> sorted(
            String place, Map<String, V> base, Map<String, V> ours, Map<String, V> theirs) {
        SortedMap<String, V> merged = new TreeMap<>();
        for (String key : keys(base, ours, theirs)) {
            V value = pick(place + key, base.get(key), ours.get(key), theirs.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        return merged;
    }

    private <V> @Nullable V pick(String place, @Nullable V base, @Nullable V ours, @Nullable V theirs) {
        if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
            return ours;
        }
        if (!Objects.equals(base, ours)) {
            conflicts.add(place + ": " + (ours == null ? "gone" : "changed") + " here, "
                    + (theirs == null ? "gone" : "changed otherwise") + " there");
            return ours;
        }
        return theirs;
    }

    private static Set<String> keys(Map<String, ?> first, Map<String, ?> second, Map<String, ?> third) {
        Set<String> keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        keys.addAll(third.keySet());
        return keys;
    }
}
