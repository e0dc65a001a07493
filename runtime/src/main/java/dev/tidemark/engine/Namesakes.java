package dev.tidemark.engine;

import dev.tidemark.engine.LiveName.Kind;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds by what it says what a live database calls each key, index and check of a model's table. */
final class Namesakes {
    private final Table model;
    private final Table live;
    private final Set<String> given;
    private final List<LiveName> names = new ArrayList<>();

    /** What in the live table is nobody's namesake yet, by what it says. */
    private final Map<String, List<Thing>> things = new TreeMap<>();

    /** A key or an index of the live table. */
    private record Thing(Kind kind, String name) {}

    private Namesakes(Table model, Table live, @Nullable Table plain) {
        this.model = model;
        this.live = live;
        this.given = plain == null ? Set.of() : plain.checks().keySet();
    }

    /**
     * The names that differ, and what is not there at all.
     *
     * @param live the live schema with the names that the database made up
     * @param plain the same without those
     */
    static LiveNames of(Schema model, Schema live, Schema plain) {
        List<LiveName> names = new ArrayList<>();
        for (Table table : model.tables().values()) {
            live.tables().values().stream()
                    .filter(there -> !Drift.isElsewhere(table.name())
                            && Drift.neutral(there.name()).equals(Drift.neutral(table.name())))
                    .findFirst()
                    .ifPresent(there -> names.addAll(new Namesakes(table, there, plain.table(there.name())).find()));
        }
        return new LiveNames(names);
    }

    private List<LiveName> find() {
        live.uniques().values().forEach(key -> there(unique(key.columns()), Kind.UNIQUE, key.name()));
        live.indexes()
                .values()
                .forEach(index -> there(says(index), index.unique() ? Kind.UNIQUE_INDEX : Kind.INDEX, index.name()));
        live.foreignKeys().values().forEach(key -> there(says(key), Kind.FOREIGN_KEY, key.name()));
        model.uniques().values().forEach(key -> match(unique(key.columns()), Kind.UNIQUE, key.name()));
        model.indexes()
                .values()
                .forEach(index -> match(says(index), index.unique() ? Kind.UNIQUE_INDEX : Kind.INDEX, index.name()));
        model.foreignKeys().values().forEach(key -> match(says(key), Kind.FOREIGN_KEY, key.name()));
        PrimaryKey key = model.primaryKey();
        if (key != null && key.name() != null) {
            names.add(new LiveName(model.name(), key.name(), Kind.PRIMARY_KEY, key.name(), ""));
        }
        checks();
        return names;
    }

    private void there(String says, Kind kind, String name) {
        things.computeIfAbsent(says, any -> new ArrayList<>()).add(new Thing(kind, name));
    }

    private void match(String says, Kind kind, String name) {
        List<Thing> same = things.getOrDefault(says, new ArrayList<>());
        Thing found = same.stream()
                .filter(thing -> thing.kind() == kind && isNamed(thing.name(), name))
                .findFirst()
                .or(() -> same.stream().filter(thing -> thing.kind() == kind).findFirst())
                .or(() -> same.stream().findFirst())
                .orElse(null);
        if (found == null) {
            names.add(new LiveName(model.name(), name, Kind.ABSENT, "", ""));
            return;
        }
        same.remove(found);
        if (found.kind() != kind || !isNamed(found.name(), name)) {
            names.add(new LiveName(model.name(), name, found.kind(), found.name(), ""));
        }
    }

    /** A database words a condition anew, so two are the same that hold the same names and values. */
    private void checks() {
        List<Check> there = new ArrayList<>(live.checks().values());
        for (Check check : model.checks().values()) {
            Check found = there.stream()
                    .filter(it -> isNamed(it.name(), check.name()))
                    .findFirst()
                    .or(() -> there.stream()
                            .filter(it -> ConditionWords.of(it).equals(ConditionWords.of(check)))
                            .findFirst())
                    .orElse(null);
            if (found == null) {
                names.add(new LiveName(model.name(), check.name(), Kind.ABSENT, "", ""));
            } else if (there.remove(found) && isNameable(found) && !isNamed(found.name(), check.name())) {
                names.add(named(check.name(), Kind.CHECK, found));
            }
        }
        for (Column column : model.columns().values()) {
            if (!column.type().values().isEmpty()) {
                Check values = ofValues(column, there);
                if (values != null) {
                    names.add(named(column.name(), Kind.VALUES, values));
                }
            }
        }
    }

    /** One that stands in a column's definition may have no name of its own. */
    private static boolean isNameable(Check check) {
        return !check.name().equals(check.condition());
    }

    /** A check that someone has named; the dialects find those that the databases have named. */
    private @Nullable Check ofValues(Column column, List<Check> there) {
        return there.stream()
                .filter(check -> given.contains(check.name())
                        && isNameable(check)
                        && ConditionWords.of(check).isOfValues(Drift.neutral(column.name())))
                .findFirst()
                .orElse(null);
    }

    private LiveName named(String name, Kind kind, Check live) {
        return new LiveName(model.name(), name, kind, live.name(), ConditionWords.conditionOf(live));
    }

    private static boolean isNamed(String live, String model) {
        return Drift.neutral(live).equals(Drift.neutral(model));
    }

    private static String says(Index index) {
        return index.unique()
                ? unique(index.columns().stream().map(Index::columnOf).toList())
                : "index " + neutral(index.columns());
    }

    private static String unique(Collection<String> columns) {
        return "unique " + neutral(columns).stream().sorted().toList();
    }

    private static String says(ForeignKey key) {
        return "foreign key " + neutral(key.columns()) + " " + Drift.neutral(key.targetTable()) + " "
                + neutral(key.targetColumns());
    }

    private static List<String> neutral(Collection<String> columns) {
        return columns.stream().map(Drift::neutral).toList();
    }
}
