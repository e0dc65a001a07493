package dev.tidemark.engine;

import dev.tidemark.dialect.OwnSql;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Recording;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.RevisionIndex.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the compile left on the class path: the index, the schemas, the migration classes. */
final class Compiled {
    private final ClassLoader loader;
    private final List<String> environments;

    Compiled(ClassLoader loader) {
        this(loader, List.of());
    }

    /** @param environments those whose own steps run */
    Compiled(ClassLoader loader, Collection<String> environments) {
        this.loader = loader;
        this.environments = List.copyOf(environments);
    }

    /** Those whose own steps run. */
    List<String> environments() {
        return environments;
    }

    /**
     * What a migration class records.
     *
     * @param recording what of it is for these environments
     * @param environments those that it names, of these
     * @param leftOut its steps for others alone, in words
     */
    record Recorded(Entry entry, Recording recording, List<String> environments, List<String> leftOut) {
        List<Operation> upgrade() {
            return recording.upgrade();
        }

        List<Operation> downgrade() {
            return recording.downgrade();
        }
    }

    /**
     * The index of revisions.
     *
     * @throws TidemarkException NO_INDEX, SEVERAL_INDEXES or INDEX_DAMAGED
     */
    RevisionIndex index() {
        Map<String, URL> texts = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(RevisionIndex.RESOURCE))) {
                texts.putIfAbsent(read(url), url);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (texts.isEmpty()) {
            throw new TidemarkException(
                    Code.NO_INDEX,
                    RevisionIndex.RESOURCE,
                    "It is not on the class path, so nothing is known of this application's revisions. Put"
                            + " tidemark-processor into the compiler's annotationProcessorPaths, which"
                            + " maven-compiler-plugin knows from 3.5 on (Gradle: annotationProcessor), and compile from"
                            + " clean, without errors; from JDK 23 on, processors that are only on the"
                            + " class path do not run by themselves.");
        }
        if (texts.size() > 1) {
            throw new TidemarkException(
                    Code.SEVERAL_INDEXES,
                    RevisionIndex.RESOURCE,
                    "Found in "
                            + String.join(
                                    " and ",
                                    texts.values().stream()
                                            .map(URL::toString)
                                            .sorted()
                                            .toList())
                            + ". One database has one history: keep the entities in one module, or give Tidemark the class"
                            + " loader or the index to use.");
        }
        Map.Entry<String, URL> only = texts.entrySet().iterator().next();
        return RevisionIndex.read(only.getKey(), only.getValue().toString());
    }

    /** The text of a resource, or null where there is none. */
    @Nullable
    String text(String resource) {
        URL url = loader.getResource(resource);
        try {
            return url == null ? null : read(url);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the index lies, to tell one working copy from another; empty where it was not found. */
    String location() {
        URL url = loader.getResource(RevisionIndex.RESOURCE);
        return url == null ? "" : url.toString();
    }

    /** Whether a class lies in a directory, as a compiler leaves it, and not in an archive. Loads nothing. */
    boolean isInDirectory(Entry entry) {
        URL url = loader.getResource(entry.className().replace('.', '/') + ".class");
        return url != null && url.getProtocol().equals("file");
    }

    /**
     * What a revision's class records, found to be what the index says.
     *
     * @throws TidemarkException REVISION_ALTERED, REVISION_MISSING, MIGRATION_UNUSABLE, NO_UNDO, SQL_UNCLOSED or UNSUPPORTED_DATABASE;
     *     UNFINISHED where it is sealed, for a
     *     draft may wait: what it would carry over stays where it is, retired
     */
    Recorded load(Entry entry) {
        return load(entry, environments);
    }

    /** What a revision's class records for the environments that the history says it ran for. */
    Recorded load(Entry entry, HistoryEntry row) {
        return load(entry, row.environments());
    }

    /**
     * What a repeatable migration records now.
     *
     * @throws TidemarkException as {@link #load(Entry)}; MIGRATION_UNUSABLE where it changes the schema
     */
    Recorded load(RevisionIndex.Repeatable repeatable) {
        return load(repeatable, environments);
    }

    private Recorded load(RevisionIndex.Repeatable repeatable, List<String> wanted) {
        String id = RevisionIndex.Repeatable.PREFIX + repeatable.id();
        Recording recording = Recording.of(id, repeatable.className(), loader);
        recording.requireRepeatable(id, repeatable.className());
        return recorded(repeatable.entry(recording.checksum()), recording, wanted);
    }

    private Recorded load(Entry entry, List<String> wanted) {
        Recording recording = Recording.of(entry.id(), entry.className(), loader);
        String checksum = recording.checksum();
        if (!checksum.equals(entry.checksum())) {
            throw new TidemarkException(
                    Code.REVISION_ALTERED,
                    entry.id(),
                    entry.className() + " records operations of checksum " + brief(checksum)
                            + ", but its @Revision says " + brief(entry.checksum())
                            + ". If the edit is meant, run restamp and compile again; if not, take it back.");
        }
        return recorded(entry, recording, wanted);
    }

    private static Recorded recorded(Entry entry, Recording recording, List<String> wanted) {
        if (!entry.id().equals(RevisionIndex.DRAFT_ID)) {
            recording.requireFinished(entry.id(), entry.className());
            recording.requireUndo(entry.id(), entry.className());
            OwnSql.require(entry.id(), recording.upgrade());
            OwnSql.require(entry.id(), recording.downgrade());
        }
        return new Recorded(
                entry,
                recording.in(wanted),
                recording.environments().stream().filter(wanted::contains).toList(),
                recording.leftOut(wanted));
    }

    static String brief(String checksum) {
        return checksum.length() > 12 ? checksum.substring(0, 12) + "…" : checksum;
    }

    private static String read(URL url) throws IOException {
        // Without the cache: a jar that is replaced while the application runs must be read anew.
        var connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
