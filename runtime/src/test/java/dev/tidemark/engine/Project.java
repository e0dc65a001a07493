package dev.tidemark.engine;

import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Checksum;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What a compile would leave in a class output, written for a test. */
public final class Project {
    private final Path output;
    private final List<Entry> revisions = new ArrayList<>();
    private final List<RevisionIndex.Repeatable> repeatables = new ArrayList<>();
    private @Nullable Entry draft;
    private Schema sealed = Schema.EMPTY;
    private Schema model = Schema.EMPTY;

    public Project(Path output) {
        this.output = output;
    }

    /** Seals a revision on top of the last one. */
    public Project seal(String id, Class<? extends Migration> migration) {
        return seal(id, migration, revisions.isEmpty() ? List.of() : List.of(last()));
    }

    public Project seal(String id, Class<? extends Migration> migration, List<String> parents) {
        revisions.add(entry(id, migration, parents));
        sealed = after(sealed, migration);
        model = sealed;
        draft = null;
        return this;
    }

    /** Replaces the last revision by another of the same id. */
    Project amend(Class<? extends Migration> migration) {
        Entry last = revisions.remove(revisions.size() - 1);
        return seal(last.id(), migration, last.parents());
    }

    /** Seals a revision in place of these, which stay; what comes after the last of them still names it as its parent. */
    Project squash(String id, Class<? extends Migration> migration, List<String> replaced) {
        List<String> parents = revisions.stream()
                .filter(entry -> entry.id().equals(replaced.get(0)))
                .findFirst()
                .orElseThrow()
                .parents();
        Entry entry = entry(id, migration, parents);
        revisions.add(new Entry(id, parents, entry.checksum(), entry.className(), "", replaced));
        return this;
    }

    /** Deletes the classes of these revisions. */
    Project forget(List<String> ids) {
        revisions.removeIf(entry -> ids.contains(entry.id()));
        return this;
    }

    /** Says that somebody has reviewed the last revision as it is. */
    Project review() {
        Entry last = revisions.remove(revisions.size() - 1);
        revisions.add(new Entry(last.id(), last.parents(), last.checksum(), last.className(), last.checksum()));
        return this;
    }

    /** Claims a checksum that the last revision does not have. */
    Project falsify() {
        Entry last = revisions.remove(revisions.size() - 1);
        revisions.add(new Entry(last.id(), last.parents(), "0".repeat(64), last.className()));
        return this;
    }

    Project draft(Class<? extends Migration> migration) {
        draft = entry(RevisionIndex.DRAFT_ID, migration, revisions.isEmpty() ? List.of() : List.of(last()));
        model = after(sealed, migration);
        return this;
    }

    /** Adds a migration that runs whenever it has changed. */
    Project repeat(String id, Class<? extends Migration> migration) {
        return repeat(id, migration, false, "");
    }

    public Project repeatAside(String id, Class<? extends Migration> migration) {
        return repeat(id, migration, true, "");
    }

    Project repeatReviewed(String id, Class<? extends Migration> migration) {
        return repeat(id, migration, false, Checksum.of(instance(migration)));
    }

    private Project repeat(String id, Class<? extends Migration> migration, boolean aside, String reviewed) {
        repeatables.add(new RevisionIndex.Repeatable(id, migration.getName(), aside, reviewed));
        return this;
    }

    Project discard() {
        draft = null;
        model = sealed;
        return this;
    }

    RevisionIndex index() {
        List<Entry> sorted = new ArrayList<>(revisions);
        sorted.sort((a, b) -> a.id().compareTo(b.id()));
        String hash = SnapshotFormat.hash(SnapshotFormat.write(snapshot(sealed)));
        return new RevisionIndex("draft", hash, new TreeMap<>(), sorted, draft, repeatables);
    }

    /** Writes what the compile writes. */
    public ClassLoader compile() {
        try {
            Path folder = Files.createDirectories(output.resolve("META-INF/tidemark"));
            Files.writeString(folder.resolve("index"), index().write());
            Files.writeString(folder.resolve("schema.json"), SnapshotFormat.write(snapshot(sealed)));
            Files.writeString(folder.resolve("model.json"), SnapshotFormat.writeModel(snapshot(model), Hints.NONE));
            return loader();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    ClassLoader loader() throws MalformedURLException {
        return new URLClassLoader(new URL[] {output.toUri().toURL()}, Project.class.getClassLoader());
    }

    public Tidemark on(DataSource dataSource) {
        return Tidemark.of(dataSource).classLoader(compile());
    }

    public Schema model() {
        return model;
    }

    private String last() {
        return revisions.get(revisions.size() - 1).id();
    }

    private static Snapshot snapshot(Schema schema) {
        return new Snapshot("", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), schema);
    }

    private static Schema after(Schema before, Class<? extends Migration> migration) {
        try {
            return Applied.to(before, Operations.record(instance(migration)::upgrade));
        } catch (IllegalArgumentException doesNotFit) {
            return before;
        }
    }

    private static Entry entry(String id, Class<? extends Migration> migration, List<String> parents) {
        return new Entry(id, parents, Checksum.of(instance(migration)), migration.getName());
    }

    private static Migration instance(Class<? extends Migration> migration) {
        try {
            return migration.getConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
