package dev.tidemark.snapshot;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a compile says of the whole history: {@code META-INF/tidemark/index}. It alone says which revisions exist and
 * whether there is a draft, so a boot with nothing to do loads no migration class.
 *
 * @param mode the processor's mode: {@code draft} or {@code check}
 * @param snapshotHash {@link SnapshotFormat#hash} of the snapshot that the compile saw; empty where there was none
 * @param settings the DDL-relevant settings, by name
 * @param revisions sealed revisions sorted by id
 * @param draft null where the entities equal the snapshot; its id is {@value #DRAFT_ID}
 * @param repeatables what runs anew whenever it has changed, sorted by id
 */
public record RevisionIndex(
        String mode,
        String snapshotHash,
        SortedMap<String, String> settings,
        List<Entry> revisions,
        @Nullable Entry draft,
        List<Repeatable> repeatables) {
    /** Where the index is found among a class path's resources. */
    public static final String RESOURCE = "META-INF/tidemark/index";

    public static final String DRAFT_ID = "draft";

    /**
     * One revision: its id, parents, checksum and qualified class name.
     *
     * @param reviewed the checksum that a person has reviewed, empty where none has
     * @param replaces the ids of the revisions that it stands for, in their order; empty for most
     */
    public record Entry(
            String id,
            List<String> parents,
            String checksum,
            String className,
            String reviewed,
            List<String> replaces) {
        public Entry {
            parents = List.copyOf(parents);
            replaces = List.copyOf(replaces);
        }

        /** One that replaces none. */
        public Entry(String id, List<String> parents, String checksum, String className, String reviewed) {
            this(id, parents, checksum, className, reviewed, List.of());
        }

        /** One that nobody has reviewed. */
        public Entry(String id, List<String> parents, String checksum, String className) {
            this(id, parents, checksum, className, "");
        }

        /** Whether a person has reviewed the operations as they are now. */
        public boolean isReviewed() {
            return checksum.equals(reviewed);
        }
    }

    /**
     * A migration that runs anew whenever it has changed.
     *
     * @param aside whether it is taken away while revisions run
     * @param reviewed the checksum that a person has reviewed, empty where none has
     */
    public record Repeatable(String id, String className, boolean aside, String reviewed) {
        /** What stands before its id where it could be taken for a revision's. */
        public static final String PREFIX = "repeatable:";

        /** It as an entry of the history. */
        public Entry entry(String checksum) {
            return new Entry(PREFIX + id, List.of(), checksum, className, reviewed);
        }
    }

    public RevisionIndex {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        revisions = List.copyOf(revisions);
        repeatables = List.copyOf(repeatables);
    }

    /** One without anything repeatable. */
    public RevisionIndex(
            String mode,
            String snapshotHash,
            SortedMap<String, String> settings,
            List<Entry> revisions,
            @Nullable Entry draft) {
        this(mode, snapshotHash, settings, revisions, draft, List.of());
    }

    /** The text of this index: one fact a line, sorted, ends with a line feed. */
    public String write() {
        return IndexFormat.write(this);
    }

    /**
     * The index that a text holds.
     *
     * @throws dev.tidemark.problem.TidemarkException INDEX_DAMAGED, with place and line
     */
    public static RevisionIndex read(String text, String place) {
        return IndexFormat.read(text, place);
    }

    /** This index without the revisions that others replace, as a new database is to see it. */
    public RevisionIndex squashed() {
        return Replacements.seen(this, Set.of());
    }

    /**
     * The same without those that replace others, for these ids; as a database is to see it that is between the replaced ones.
     */
    public RevisionIndex squashedBut(Set<String> open) {
        return Replacements.seen(this, open);
    }

    /** The ids of the sealed revisions that are nobody's parent, sorted; those that others replace do not count. */
    public List<String> heads() {
        List<Entry> entries = squashed().revisions();
        Set<String> parents =
                entries.stream().flatMap(entry -> entry.parents().stream()).collect(Collectors.toSet());
        return entries.stream()
                .map(Entry::id)
                .filter(id -> !parents.contains(id))
                .sorted()
                .toList();
    }
}
