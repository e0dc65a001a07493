package dev.tidemark.engine;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Compares the keys and indexes of a table by what they say. A name counts where a person gave it; one that Hibernate or the
 * database made up does not. Whether columns are unique by a constraint or by an index is the same.
 */
final class ConstraintDrift {
    private static final Pattern MADE_UP = Pattern.compile("(?i)(fk|uk|uc|idx)_?[0-9a-z]{20,}");

    /** What a key says, with the names of those that say it. */
    private final Map<String, Set<String>> said = new TreeMap<>();

    private ConstraintDrift(Table table, Set<String> ignored) {
        if (table.primaryKey() != null) {
            say("primary key", ordered(table.primaryKey().columns()), "", ignored);
        }
        table.uniques().values().forEach(key -> say("unique key", ordered(key.columns()), key.name(), ignored));
        table.foreignKeys().values().forEach(key -> foreignKey(key, ignored));
        table.indexes().values().forEach(index -> index(index, ignored));
    }

    static List<Difference> between(String place, Table expected, Table live) {
        Set<String> ignored = new HashSet<>();
        expected.columns().values().stream()
                .filter(Column::retired)
                .forEach(column -> ignored.add(Drift.neutral(column.name())));
        Map<String, Set<String>> wanted = new ConstraintDrift(expected, ignored).said;
        Map<String, Set<String>> found = new ConstraintDrift(live, ignored).said;
        List<Difference> differences = new ArrayList<>();
        wanted.forEach((content, names) -> {
            Set<String> there = found.remove(content);
            if (there == null) {
                differences.add(new Difference(
                        place,
                        what(content),
                        Difference.Kind.MISSING,
                        content.startsWith("primary key"),
                        "the " + content + " is missing"));
            } else {
                names.stream()
                        .filter(name -> !name.isEmpty() && !isMadeUp(name) && !there.contains(name))
                        .forEach(name -> differences.add(new Difference(
                                place,
                                what(content),
                                Difference.Kind.OTHER,
                                false,
                                "the " + content + " is named " + String.join(", ", there) + ", expected " + name)));
            }
        });
        found.keySet()
                .forEach(content -> differences.add(new Difference(
                        place,
                        what(content),
                        Difference.Kind.UNEXPECTED,
                        false,
                        "the " + content + " is in no revision")));
        return differences;
    }

    private void foreignKey(ForeignKey key, Set<String> ignored) {
        List<String> columns = neutral(key.columns());
        List<String> targets = neutral(key.targetColumns());
        List<String> pairs = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " to " + Drift.neutral(key.targetTable()) + "." + targets.get(i))
                .sorted()
                .toList();
        if (columns.stream().noneMatch(ignored::contains)) {
            String onDelete = key.onDelete() == null
                    ? ""
                    : " on delete "
                            + key.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            put("foreign key (" + String.join(", ", pairs) + ")" + onDelete, key.name());
        }
    }

    private void index(Index index, Set<String> ignored) {
        boolean computed = index.columns().stream().anyMatch(column -> column.contains("("));
        if (computed) {
            put((index.unique() ? "unique " : "") + "index " + Drift.neutral(index.name()), index.name());
        } else if (index.unique()) {
            say(
                    "unique key",
                    ordered(index.columns().stream().map(Index::columnOf).toList()),
                    index.name(),
                    ignored);
        } else {
            say("index", neutral(index.columns()), index.name(), ignored);
        }
    }

    private void say(String what, List<String> columns, String name, Set<String> ignored) {
        if (columns.stream().map(Index::columnOf).noneMatch(ignored::contains)) {
            put(what + " (" + String.join(", ", columns) + ")", name);
        }
    }

    private void put(String content, String name) {
        said.computeIfAbsent(content, key -> new TreeSet<>()).add(Drift.neutral(name));
    }

    private static Difference.What what(String content) {
        return content.startsWith("index ") || content.startsWith("unique index ")
                ? Difference.What.INDEX
                : Difference.What.KEY;
    }

    private static boolean isMadeUp(String name) {
        return MADE_UP.matcher(name).matches();
    }

    private static List<String> ordered(Collection<String> columns) {
        return columns.stream().map(Drift::neutral).sorted().toList();
    }

    private static List<String> neutral(Collection<String> columns) {
        return columns.stream().map(Drift::neutral).toList();
    }
}
