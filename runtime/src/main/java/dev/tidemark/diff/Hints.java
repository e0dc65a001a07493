package dev.tidemark.diff;

import dev.tidemark.operation.Backfill;
import dev.tidemark.problem.Problem;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the entities' annotations say beyond the schema.
 *
 * @param renamedColumns by {@code table.column} in the new schema: the old column's name or the old member's name
 * @param renamedTables by table name in the new schema: the old table's name, or the old entity's simple or qualified name
 * @param backfills by {@code table.column} in the new schema
 * @param accepted the problems that the author has seen and takes on, each as {@link #accepts} writes it
 * @param zeros by {@code table.column} of a Java primitive: the SQL literal of its zero, taken where nothing else is said; of
 *     a nullable column, an expression that gives it to the rows of the member's class alone
 */
public record Hints(
        SortedMap<String, String> renamedColumns,
        SortedMap<String, String> renamedTables,
        SortedMap<String, Backfill> backfills,
        Map<String, String> zeros,
        SortedSet<String> accepted) {
    public static final Hints NONE =
            new Hints(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), Map.of(), new TreeSet<>());

    public Hints {
        renamedColumns = Collections.unmodifiableSortedMap(new TreeMap<>(renamedColumns));
        renamedTables = Collections.unmodifiableSortedMap(new TreeMap<>(renamedTables));
        backfills = Collections.unmodifiableSortedMap(new TreeMap<>(backfills));
        zeros = Collections.unmodifiableMap(new TreeMap<>(zeros));
        accepted = Collections.unmodifiableSortedSet(new TreeSet<>(accepted));
    }

    /** These hints, and that the author takes these problems on. */
    public Hints accepting(Collection<Problem> problems) {
        SortedSet<String> more = new TreeSet<>(accepted);
        problems.forEach(problem -> more.add(key(problem)));
        return new Hints(renamedColumns, renamedTables, backfills, zeros, more);
    }

    /** Whether the author takes the problem on, by its code and its place: {@code TM012 com.acme.Customer#phone}. */
    public boolean accepts(Problem problem) {
        return accepted.contains(key(problem));
    }

    private static String key(Problem problem) {
        return problem.code().id() + " " + problem.place();
    }
}
