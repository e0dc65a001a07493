package dev.tidemark.processor;

import dev.tidemark.annotations.Repeatable;
import dev.tidemark.annotations.Revision;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The sealed revisions of a compile, and whether they make a graph without gaps and circles. */
final class History {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final List<Entry> entries;
    private final List<RevisionIndex.Repeatable> repeatables;

    private History(List<Entry> entries, List<RevisionIndex.Repeatable> repeatables) {
        this.entries = entries;
        this.repeatables = repeatables;
    }

    /** What the classes' {@code @Revision} and {@code @Repeatable} say, sorted by id. */
    static History of(Iterable<TypeElement> classes, Iterable<TypeElement> repeatable, Elements elements) {
        Map<String, Entry> byClass = new TreeMap<>();
        for (TypeElement type : classes) {
            Revision revision = type.getAnnotation(Revision.class);
            if (revision != null) {
                String name = elements.getBinaryName(type).toString();
                byClass.put(
                        name,
                        new Entry(
                                revision.id(),
                                List.of(revision.parents()),
                                revision.checksum(),
                                name,
                                revision.reviewed(),
                                List.of(revision.replaces())));
            }
        }
        return new History(
                byClass.values().stream()
                        .sorted(Comparator.comparing(Entry::id).thenComparing(Entry::className))
                        .toList(),
                repeatables(repeatable, elements));
    }

    private static List<RevisionIndex.Repeatable> repeatables(Iterable<TypeElement> classes, Elements elements) {
        List<RevisionIndex.Repeatable> found = new ArrayList<>();
        for (TypeElement type : classes) {
            Repeatable said = type.getAnnotation(Repeatable.class);
            if (said != null) {
                String name = elements.getBinaryName(type).toString();
                found.add(new RevisionIndex.Repeatable(said.id(), name, said.aside(), said.reviewed()));
            }
        }
        found.sort(
                Comparator.comparing(RevisionIndex.Repeatable::id).thenComparing(RevisionIndex.Repeatable::className));
        return found;
    }

    List<RevisionIndex.Repeatable> repeatables() {
        return repeatables;
    }

    List<Entry> entries() {
        return entries;
    }

    /**
     * Tells every problem of the graph, each at its class; returns whether there was none.
     *
     * @param sealed class names by id, as the snapshot lists the revisions that lead to it
     */
    boolean check(Map<String, String> sealed, Consumer<Problem> problems) {
        List<Problem> found = new ArrayList<>();
        Map<String, Entry> byId = new TreeMap<>();
        for (Entry entry : entries) {
            Entry other = byId.putIfAbsent(entry.id(), entry);
            if (other != null) {
                found.add(new Problem(
                        Code.DUPLICATE_REVISION,
                        entry.className(),
                        "The revision " + entry.id() + " is also " + other.className()
                                + ". Delete one of the classes, or give one another id."));
            }
        }
        checkRepeatables(found);
        Map<String, Entry> replaced = replaced(found);
        for (Entry entry : entries) {
            for (String parent : entry.parents()) {
                if (!byId.containsKey(parent) && !replaced.containsKey(parent)) {
                    found.add(new Problem(
                            Code.UNKNOWN_PARENT,
                            entry.className(),
                            "The revision " + entry.id() + " has the parent " + parent
                                    + ", which no class here has. Bring that class back, or correct the parents."));
                }
            }
        }
        sealed.forEach((id, className) -> {
            if (!byId.containsKey(id) && !replaced.containsKey(id)) {
                found.add(new Problem(
                        Code.REVISION_GONE,
                        className,
                        "The snapshot was made with the revision " + id
                                + ", which no class here has. Bring the class back,"
                                + " or take the snapshot back with it."));
            }
        });
        if (found.isEmpty()) {
            circle(byId, found);
        }
        found.forEach(problems);
        return found.isEmpty();
    }

    private void checkRepeatables(List<Problem> found) {
        Map<String, RevisionIndex.Repeatable> byId = new TreeMap<>();
        for (RevisionIndex.Repeatable each : repeatables) {
            RevisionIndex.Repeatable other = byId.putIfAbsent(each.id(), each);
            if (other != null) {
                found.add(new Problem(
                        Code.DUPLICATE_REVISION,
                        each.className(),
                        "@Repeatable(id = \"" + each.id() + "\") is also at " + other.className()
                                + ". Give one of them another id."));
            }
            if (!ID.matcher(each.id()).matches()) {
                found.add(new Problem(
                        Code.BAD_ID,
                        each.className(),
                        "@Repeatable(id = \"" + each.id()
                                + "\") cannot be one. Give it 1 to 100 letters, digits, dots, dashes and underscores, such"
                                + " as reporting-views."));
            }
        }
    }

    /** Which revision replaces which; each is replaced by one alone, and by another than itself. */
    private Map<String, Entry> replaced(List<Problem> found) {
        Map<String, Entry> replaced = new TreeMap<>();
        for (Entry entry : entries) {
            for (String id : entry.replaces()) {
                Entry other = replaced.putIfAbsent(id, entry);
                if (other != null && isWithin(other, entry)) {
                    continue;
                }
                if (other != null || id.equals(entry.id()) || entry.parents().contains(id)) {
                    found.add(new Problem(
                            Code.REPLACED_TWICE,
                            entry.className(),
                            "The revision " + entry.id() + " says that it replaces " + id + ", which is "
                                    + (id.equals(entry.id())
                                            ? "itself"
                                            : other == null
                                                    ? "its parent"
                                                    : "replaced by " + other.className() + " too")
                                    + ". Correct @Revision(replaces) of one of them."));
                }
            }
        }
        return replaced;
    }

    /** Whether one of them is among what the other replaces, with all that it replaces itself. */
    private static boolean isWithin(Entry one, Entry other) {
        return one.replaces().contains(other.id()) || other.replaces().contains(one.id());
    }

    /** Takes away revisions whose parents have gone until none is left, or only circles and what hangs on them. */
    private void circle(Map<String, Entry> byId, List<Problem> found) {
        Set<String> done = new HashSet<>();
        List<Entry> left = new ArrayList<>(new RevisionIndex("", "", new TreeMap<>(), entries, null)
                .squashed()
                .revisions());
        while (left.removeIf(entry -> done.containsAll(entry.parents()) && done.add(entry.id()))) {
            // each pass needs the ids that the last one added
        }
        if (!left.isEmpty()) {
            Entry first = left.get(0);
            found.add(new Problem(
                    Code.REVISION_CYCLE,
                    first.className(),
                    "These revisions are each other's parents: "
                            + String.join(", ", left.stream().map(Entry::id).toList())
                            + ". Correct the parents of one of the " + byId.size() + "."));
        }
    }
}
