package dev.tidemark.engine;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a person calls a place in the history: head, heads, base, an id or the start of one or its slug, +2, -1. */
final class Target {
    static final String HEADS = "heads";
    static final String HEAD = "head";
    static final String BASE = "base";

    /** After a revision: the head that comes of it. */
    private static final String AT_HEAD = "@head";

    static final Set<String> WORDS = Set.of(HEADS, HEAD, BASE);

    private static final Pattern TIME = Pattern.compile("^[0-9]{8}-[0-9]{6}-");

    private Target() {}

    /** Whether the target is the newest there is, a draft included. */
    static boolean isNewest(String target) {
        return target.equals(HEADS) || target.equals(HEAD);
    }

    /** The revisions that a database at the target has. */
    static Set<String> wanted(String target, Revisions revisions, Set<String> applied) {
        if (target.equals(HEADS)) {
            return revisions.ids();
        }
        if (target.equals(HEAD)) {
            Set<String> heads = revisions.heads();
            if (heads.size() > 1) {
                throw new TidemarkException(
                        Code.SEVERAL_HEADS,
                        "head",
                        "The heads are " + String.join(", ", heads)
                                + ". Say heads for all of them, or one of their ids.");
            }
            return revisions.ids();
        }
        if (target.equals(BASE)) {
            return Set.of();
        }
        if (target.endsWith(AT_HEAD)) {
            return revisions.closure(List.of(headOf(target, revisions)));
        }
        if (target.startsWith("+")) {
            return further(target, revisions, applied);
        }
        if (target.matches("-[0-9]+")) {
            throw new TidemarkException(
                    Code.UNKNOWN_TARGET,
                    target,
                    "It is on the way back: downgrade takes it. Up go head, +1 or a revision.");
        }
        return revisions.closure(List.of(named(target, revisions.ids())));
    }

    /** The id of the only head that is, or comes of, the revision before {@code @head}; the target itself where it has none. */
    static String headOf(String target, Revisions revisions) {
        if (!target.endsWith(AT_HEAD)) {
            return target;
        }
        if (target.equals(AT_HEAD)) {
            throw new TidemarkException(
                    Code.UNKNOWN_TARGET,
                    target,
                    "In front of @head stands a revision, whose head is meant; or say head.");
        }
        String id = named(target.substring(0, target.length() - AT_HEAD.length()), revisions.ids());
        List<String> heads = revisions.heads().stream()
                .filter(head -> revisions.closure(List.of(head)).contains(id))
                .toList();
        if (heads.size() > 1) {
            throw new TidemarkException(
                    Code.SEVERAL_HEADS,
                    target,
                    "Of " + id + " come " + String.join(", ", heads)
                            + ". Name a revision that only one of them builds on, or the head itself.");
        }
        return heads.get(0);
    }

    private static Set<String> further(String target, Revisions revisions, Set<String> applied) {
        int count = number(target);
        List<String> pending = revisions.ordered().stream()
                .map(Entry::id)
                .filter(id -> !applied.contains(id))
                .toList();
        if (count > pending.size()) {
            throw new TidemarkException(Code.UNKNOWN_TARGET, target, "Revisions pending: " + pending.size() + ".");
        }
        Set<String> wanted = new TreeSet<>(applied);
        wanted.addAll(pending.subList(0, count));
        return wanted;
    }

    /** The ids of the rows that must go for the database to be at the target, the youngest first. */
    static Set<String> undone(String target, List<HistoryEntry> rows) {
        Set<String> ids = youngestFirst(rows);
        if (target.equals(BASE)) {
            return ids;
        }
        if (target.startsWith("-")) {
            int count = number(target);
            if (count > ids.size()) {
                throw new TidemarkException(
                        Code.UNKNOWN_TARGET, target, "Revisions in the database: " + ids.size() + ".");
            }
            return new LinkedHashSet<>(List.copyOf(ids).subList(0, count));
        }
        if (isNewest(target)) {
            ids.retainAll(Set.of(RevisionIndex.DRAFT_ID));
            return ids;
        }
        String last = named(target, ids);
        Set<String> after = new TreeSet<>(Set.of(last));
        rows.stream()
                .sorted((a, b) -> Integer.compare(a.order(), b.order()))
                .filter(row -> row.parents().stream().anyMatch(after::contains))
                .forEach(row -> after.add(row.id()));
        after.remove(last);
        ids.retainAll(after);
        return ids;
    }

    /** No revision before one that came of it, whatever the history says of the order in which they ran. */
    private static Set<String> youngestFirst(List<HistoryEntry> rows) {
        List<HistoryEntry> rest = new ArrayList<>(rows);
        rest.sort((a, b) -> Integer.compare(b.order(), a.order()));
        Set<String> ids = new LinkedHashSet<>();
        while (!rest.isEmpty()) {
            HistoryEntry next = rest.stream()
                    .filter(row ->
                            rest.stream().noneMatch(other -> other.parents().contains(row.id())))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(next);
            ids.add(next.id());
        }
        return ids;
    }

    private static int number(String target) {
        try {
            int number = Integer.parseInt(target.substring(1));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with zero
        }
        throw new TidemarkException(
                Code.UNKNOWN_TARGET, target, "After + or - stands how many revisions, such as +1 or -2.");
    }

    /** The id that a person means: by all of it, by its start, or by the words after its time. */
    static String named(String target, Collection<String> ids) {
        if (ids.contains(target)) {
            return target;
        }
        List<String> answering = target.isEmpty()
                ? List.of()
                : ids.stream()
                        .filter(id -> id.startsWith(target) || slug(id).equals(target))
                        .sorted()
                        .toList();
        if (answering.size() == 1) {
            return answering.get(0);
        }
        if (answering.isEmpty()) {
            throw new TidemarkException(
                    Code.UNKNOWN_TARGET,
                    target,
                    "Say head, heads, base, +1, -1, or a revision's id, the start of it or the words in it; there are: "
                            + (ids.isEmpty() ? "none" : String.join(", ", new TreeSet<>(ids))) + ".");
        }
        throw new TidemarkException(
                Code.AMBIGUOUS_TARGET,
                target,
                "It may be " + String.join(", ", answering) + ". Write more of the one you mean.");
    }

    /** The words of an id that begins with a time, as they do: {@code add-phone}; else nothing. */
    private static String slug(String id) {
        return TIME.matcher(id).replaceFirst("").length() < id.length()
                ? TIME.matcher(id).replaceFirst("")
                : "";
    }
}
