package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sealed revisions as a graph: each has parents, and comes after them. */
public final class Revisions {
    /** What a row of the history holds. */
    private static final int LONGEST_ID = 200;

    private final Map<String, Entry> ordered;

    private Revisions(Map<String, Entry> ordered) {
        this.ordered = ordered;
    }

    /**
     * The graph of an index, without the revisions that others replace.
     *
     * @throws TidemarkException BAD_ID, DUPLICATE_REVISION, UNKNOWN_PARENT or REVISION_CYCLE
     */
    public static Revisions of(RevisionIndex index) {
        Map<String, Entry> byId = new TreeMap<>();
        for (Entry entry : index.squashed().revisions()) {
            check(entry);
            Entry other = byId.put(entry.id(), entry);
            if (other != null) {
                throw new TidemarkException(
                        Code.DUPLICATE_REVISION,
                        entry.id(),
                        "Both " + other.className() + " and " + entry.className()
                                + " carry this id. Give one of them another.");
            }
        }
        return new Revisions(inOrder(byId));
    }

    /**
     * The graph as a database with this history is to see it: one that has some of the revisions that another replaces goes on
     * with these.
     */
    public static Revisions of(RevisionIndex index, List<HistoryEntry> rows) {
        return Sight.of(index, new History.Past(true, null, rows, List.of())).revisions();
    }

    /** An id that could be taken for another target, or could not be stored, is none. */
    private static void check(Entry entry) {
        String id = entry.id();
        boolean isWord = Target.WORDS.contains(id) || id.equals(RevisionIndex.DRAFT_ID);
        if (isWord
                || id.isEmpty()
                || id.length() > LONGEST_ID
                || id.startsWith("+")
                || id.startsWith("-")
                || id.startsWith(RevisionIndex.Repeatable.PREFIX)
                || id.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new TidemarkException(
                    Code.BAD_ID,
                    entry.className(),
                    "Its id \"" + id + "\" " + (isWord ? "is a word of Tidemark's own" : "cannot be one")
                            + ". Give it 1 to " + LONGEST_ID
                            + " characters without blanks that begin with neither + nor -, such as"
                            + " 20260102-030405-add-phone.");
        }
    }

    /** Parents before children; among equals the lower id first, so that the order is the same everywhere. */
    private static Map<String, Entry> inOrder(Map<String, Entry> byId) {
        Map<String, Integer> missingParents = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        PriorityQueue<String> ready = new PriorityQueue<>();
        for (Entry entry : byId.values()) {
            Set<String> parents = new TreeSet<>(entry.parents());
            for (String parent : parents) {
                if (!byId.containsKey(parent)) {
                    throw new TidemarkException(
                            Code.UNKNOWN_PARENT,
                            entry.id(),
                            "Its parent " + parent + " is not in the code. Bring that revision's class back, or correct"
                                    + " @Revision(parents) of " + entry.className() + ".");
                }
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(entry.id());
            }
            missingParents.put(entry.id(), parents.size());
            if (parents.isEmpty()) {
                ready.add(entry.id());
            }
        }
        Map<String, Entry> ordered = new LinkedHashMap<>();
        for (String id = ready.poll(); id != null; id = ready.poll()) {
            Entry entry = byId.get(id);
            if (entry != null) {
                ordered.put(id, entry);
            }
            for (String child : children.getOrDefault(id, List.of())) {
                if (missingParents.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        if (ordered.size() < byId.size()) {
            SortedSet<String> cycle = new TreeSet<>(byId.keySet());
            cycle.removeAll(ordered.keySet());
            throw new TidemarkException(
                    Code.REVISION_CYCLE,
                    cycle.first(),
                    "These revisions wait for each other: " + String.join(", ", cycle)
                            + ". Correct their @Revision(parents).");
        }
        return ordered;
    }

    /** All revisions, parents before children. */
    public List<Entry> ordered() {
        return List.copyOf(ordered.values());
    }

    /** The revision of this id, or null. */
    @Nullable
    Entry get(String id) {
        return ordered.get(id);
    }

    Set<String> ids() {
        return ordered.keySet();
    }

    /**
     * The revision that a person means: {@code head}, an id, the start of one, or the words in one.
     *
     * @throws TidemarkException UNKNOWN_TARGET, AMBIGUOUS_TARGET, SEVERAL_HEADS
     */
    public Entry find(String target) {
        SortedSet<String> heads = heads();
        boolean isHead = Target.isNewest(target) && !heads.isEmpty();
        if (isHead && heads.size() > 1) {
            Target.wanted(Target.HEAD, this, Set.of());
        }
        Entry found = get(isHead ? heads.first() : Target.named(Target.headOf(target, this), ids()));
        return java.util.Objects.requireNonNull(found, "a name leads to an id that is there");
    }

    /** The revisions after one target and up to another, parents before children. */
    public List<Entry> between(String from, String to) {
        Set<String> before = Target.wanted(from, this, Set.of());
        Set<String> until = Target.wanted(to, this, before);
        return ordered.values().stream()
                .filter(entry -> until.contains(entry.id()) && !before.contains(entry.id()))
                .toList();
    }

    /** The ids of the revisions whose parent this is, in order. */
    public List<String> children(String id) {
        return ordered.values().stream()
                .filter(entry -> entry.parents().contains(id))
                .map(Entry::id)
                .toList();
    }

    /** The ids that are nobody's parent, sorted. */
    SortedSet<String> heads() {
        SortedSet<String> heads = new TreeSet<>(ordered.keySet());
        ordered.values().forEach(entry -> heads.removeAll(entry.parents()));
        return heads;
    }

    /** These revisions and all that they build on. */
    Set<String> closure(Collection<String> ids) {
        Set<String> closure = new TreeSet<>();
        List<String> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Entry entry = ordered.get(id);
            if (entry != null && closure.add(id)) {
                open.addAll(entry.parents());
            }
        }
        return closure;
    }
}
