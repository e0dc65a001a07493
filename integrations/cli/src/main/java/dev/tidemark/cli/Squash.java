package dev.tidemark.cli;

import dev.tidemark.engine.Revisions;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Folded;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.code.RunCode;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Revisions that follow each other, to be made one. */
record Squash(Compile compile, List<Entry> run, Schema before, List<Operation> upgrade, List<Operation> downgrade) {
    /**
     * Those after one and up to another.
     *
     * @throws TidemarkException NOT_SQUASHED where they cannot be made one; SEVERAL_HEADS, UNFINISHED, REVISION_ALTERED
     */
    static Squash of(Compile compile, String from, String to) {
        List<String> heads = compile.index().heads();
        if (heads.size() > 1) {
            throw new TidemarkException(
                    Code.SEVERAL_HEADS,
                    String.join(", ", heads),
                    "Squash when the branches have met: seal the revision that joins them first.");
        }
        Revisions revisions = Revisions.of(compile.index());
        List<Entry> run = revisions.between(from.isEmpty() ? "base" : from, to.isEmpty() ? "head" : to);
        if (run.size() < 2) {
            throw refused(
                    from + ":" + to,
                    (run.isEmpty() ? "No revision is" : "Only " + run.get(0).id() + " is")
                            + " after the one and up to the other. Name two revisions at least: of from:to, from"
                            + " stays.");
        }
        requireLine(run, revisions);
        List<Operation> upgrade = new ArrayList<>();
        List<Operation> downgrade = new ArrayList<>();
        for (Entry entry : run) {
            Recording recording = recording(compile, entry);
            upgrade.addAll(recording.upgrade());
            downgrade.addAll(0, recording.downgrade());
        }
        requireOneOfEnvironments(run, compile);
        return new Squash(compile, List.copyOf(run), before(compile, revisions, run), upgrade, downgrade);
    }

    private static void requireLine(List<Entry> run, Revisions revisions) {
        Set<String> there = new HashSet<>();
        run.forEach(entry -> there.add(entry.id()));
        for (int i = 0; i < run.size(); i++) {
            Entry entry = run.get(i);
            List<String> children = revisions.children(entry.id());
            boolean comesOfLast = i == 0
                    ? entry.parents().stream().noneMatch(there::contains)
                    : entry.parents().equals(List.of(run.get(i - 1).id()));
            boolean leadsToNext = i == run.size() - 1
                    || children.equals(List.of(run.get(i + 1).id()));
            if (!comesOfLast || !leadsToNext) {
                throw refused(
                        entry.id(),
                        "It does not stand in one line with the others: its parents are "
                                + words(entry.parents()) + ", its children " + words(children)
                                + ". Squash the stretch before the branches part, or that after they have met.");
            }
        }
    }

    private static String words(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }

    private static Recording recording(Compile compile, Entry entry) {
        Recording recording = compile.recording(entry);
        if (!recording.checksum().equals(entry.checksum())) {
            throw new TidemarkException(
                    Code.REVISION_ALTERED,
                    entry.id(),
                    entry.className()
                            + " has been edited. If the edit is meant, run restamp and compile; if not, take it"
                            + " back.");
        }
        recording.requireFinished(entry.id(), entry.className());
        boolean wantsReview = wantsReview(recording.upgrade()) || wantsReview(recording.downgrade());
        if (wantsReview && !entry.isReviewed()) {
            throw refused(
                    entry.id(),
                    "It has SQL, Java or deletions of its own that nobody has reviewed, and the one in its place would"
                            + " hide them among others. Run review " + entry.id() + " and compile; or leave it out.");
        }
        boolean wasSquashed = compile.index().revisions().stream()
                .anyMatch(other -> entry.replaces().contains(other.id()));
        if (wasSquashed) {
            throw refused(
                    entry.id(),
                    "It is itself in place of others, whose classes are still there. When every database is past them,"
                            + " run squash --delete and compile; then it can be squashed with others.");
        }
        recording.upgrade().forEach(operation -> requireName(entry, operation));
        recording.downgrade().forEach(operation -> requireName(entry, operation));
        return recording;
    }

    static boolean wantsReview(List<Operation> operations) {
        return operations.stream().anyMatch(Description::wantsReview);
    }

    private static void requireName(Entry entry, Operation operation) {
        if (operation instanceof Operation.Run step
                && !RunCode.hasName(step.step(), RevisionName.packageOf(entry.className()))) {
            throw refused(
                    entry.id(),
                    "Its Java step \"" + step.name() + "\" is no class with a file of its own and a constructor"
                            + " without parameters, so no other revision can call it. Move"
                            + " the code into such a class and compile; or leave the revision"
                            + " out.");
        }
    }

    /** A database may have run some of them in one environment and the rest in another, and one row can say only one. */
    private static void requireOneOfEnvironments(List<Entry> run, Compile compile) {
        List<Entry> limited = run.stream()
                .filter(entry -> !compile.recording(entry).environments().isEmpty())
                .toList();
        if (limited.size() > 1) {
            throw refused(
                    limited.get(1).id(),
                    "It has steps for some environments alone, as "
                            + limited.get(0).id()
                            + " has, and a database may have run the one's here and not the other's. Squash up to the"
                            + " revision before it.");
        }
    }

    private static Schema before(Compile compile, Revisions revisions, List<Entry> run) {
        Set<String> earlier = new HashSet<>(run.get(0).parents());
        List<Entry> ordered = revisions.ordered();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            if (earlier.contains(ordered.get(i).id())) {
                earlier.addAll(ordered.get(i).parents());
            }
        }
        Schema schema = Schema.EMPTY;
        for (Entry entry : ordered) {
            if (earlier.contains(entry.id())) {
                schema = Applied.to(schema, compile.recording(entry).upgrade());
            }
        }
        return schema;
    }

    /** The last of them: who is past it is past all. */
    Entry last() {
        return run.get(run.size() - 1);
    }

    /** Their ids; before that of one that replaces others itself those of the others, which the history of a database may have. */
    List<String> ids() {
        return run.stream()
                .flatMap(entry -> Stream.concat(entry.replaces().stream(), Stream.of(entry.id())))
                .toList();
    }

    /** Whether the one has something that a person has reviewed in the others. */
    boolean wantsReview() {
        return wantsReview(upgrade) || wantsReview(downgrade);
    }

    /** The one in place of them. */
    Seal.Revision revision(String message, Instant now) {
        List<Operation> up = Folded.up(upgrade);
        List<Operation> down = Folded.down(downgrade);
        Schema after = Applied.to(before, upgrade);
        if (!Applied.to(before, up).equals(after)) {
            up = upgrade;
        }
        if (!Applied.to(after, down).equals(Applied.to(after, downgrade))) {
            down = downgrade;
        }
        RevisionName name = RevisionName.of(
                message, RevisionName.after(ids(), now), RevisionName.packageOf(last().className()), up);
        return new Seal.Revision(name, run.get(0).parents(), up, down, before, after);
    }

    private static TidemarkException refused(String place, String message) {
        return new TidemarkException(Code.NOT_SQUASHED, place, message);
    }
}
