package dev.tidemark.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table with all that belongs to it.
 *
 * @param name the name, as {@link Schema} writes names
 * @param columns by name, in the order a CREATE TABLE lists them; the order is no part of equality
 * @param primaryKey null where there is none
 * @param foreignKeys those that this table holds, by constraint name
 * @param comment null where there is none
 * @param entity the qualified name of the class that the table comes from, null where unknown
 * @param retired whether the mapping has given the table up while the data stays until it is purged
 */
public record Table(
        String name,
        Map<String, Column> columns,
        @Nullable PrimaryKey primaryKey,
        SortedMap<String, UniqueKey> uniques,
        SortedMap<String, ForeignKey> foreignKeys,
        SortedMap<String, Index> indexes,
        SortedMap<String, Check> checks,
        @Nullable String comment,
        @Nullable String entity,
        boolean retired) {

    public Table {
        Objects.requireNonNull(name, "the table's name is null");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        uniques = Collections.unmodifiableSortedMap(new TreeMap<>(uniques));
        foreignKeys = Collections.unmodifiableSortedMap(new TreeMap<>(foreignKeys));
        indexes = Collections.unmodifiableSortedMap(new TreeMap<>(indexes));
        checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    }

    /** A table with a name and nothing else. */
    public static Table named(String name) {
        return new Table(
                name,
                Map.of(),
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                null,
                null,
                false);
    }

    /** The column of this name, or null. */
    public @Nullable Column column(String column) {
        return columns.get(column);
    }

    Table live() {
        Map<String, Column> live = new LinkedHashMap<>();
        columns.values().stream()
                .filter(column -> !column.retired())
                .forEach(column -> live.put(column.name(), column.withMember(null)));
        return withColumns(live).withEntity(null);
    }

    public Table withName(String newName) {
        return new Table(newName, columns, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, retired);
    }

    public Table withColumns(Map<String, Column> newColumns) {
        return new Table(name, newColumns, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, retired);
    }

    public Table withPrimaryKey(@Nullable PrimaryKey newPrimaryKey) {
        return new Table(name, columns, newPrimaryKey, uniques, foreignKeys, indexes, checks, comment, entity, retired);
    }

    public Table withComment(@Nullable String newComment) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, indexes, checks, newComment, entity, retired);
    }

    public Table withEntity(@Nullable String newEntity) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, indexes, checks, comment, newEntity, retired);
    }

    public Table withRetired(boolean nowRetired) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, indexes, checks, comment, entity, nowRetired);
    }

    public Table withUniques(Map<String, UniqueKey> keys) {
        return new Table(
                name, columns, primaryKey, new TreeMap<>(keys), foreignKeys, indexes, checks, comment, entity, retired);
    }

    public Table withForeignKeys(Map<String, ForeignKey> keys) {
        return new Table(
                name, columns, primaryKey, uniques, new TreeMap<>(keys), indexes, checks, comment, entity, retired);
    }

    public Table withIndexes(Map<String, Index> newIndexes) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                new TreeMap<>(newIndexes),
                checks,
                comment,
                entity,
                retired);
    }

    public Table withChecks(Map<String, Check> newChecks) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                indexes,
                new TreeMap<>(newChecks),
                comment,
                entity,
                retired);
    }

    /** This table with the column put in at the end, or in place of one of the same name. */
    public Table with(Column column) {
        return withColumns(put(columns, column.name(), column));
    }

    public Table with(UniqueKey key) {
        return withUniques(put(uniques, key.name(), key));
    }

    public Table with(ForeignKey key) {
        return withForeignKeys(put(foreignKeys, key.name(), key));
    }

    public Table with(Index index) {
        return withIndexes(put(indexes, index.name(), index));
    }

    public Table with(Check check) {
        return withChecks(put(checks, check.name(), check));
    }

    /** A copy of the map with one entry more or replaced, in its order. */
    private static <V> Map<String, V> put(Map<String, V> map, String name, V value) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.put(name, value);
        return changed;
    }

    /** A copy of the map without one entry, in its order; what {@code with…} takes back. */
    public static <V> Map<String, V> without(Map<String, V> map, String name) {
        Map<String, V> changed = new LinkedHashMap<>(map);
        changed.remove(name);
        return changed;
    }

    /** This table with every column name passed through a function, in the columns and in all that names them. */
    public Table renamingColumns(Function<String, String> rename) {
        Map<String, Column> renamed = new LinkedHashMap<>();
        columns.values().forEach(column -> {
            String newName = rename.apply(column.name());
            renamed.put(newName, column.withName(newName));
        });
        Map<String, UniqueKey> newUniques = new TreeMap<>();
        uniques.values().forEach(key -> newUniques.put(key.name(), key.renamingColumns(rename)));
        Map<String, ForeignKey> newForeignKeys = new TreeMap<>();
        foreignKeys.values().forEach(key -> newForeignKeys.put(key.name(), key.renamingColumns(rename)));
        Map<String, Index> newIndexes = new TreeMap<>();
        indexes.values().forEach(index -> newIndexes.put(index.name(), index.renamingColumns(rename)));
        return withColumns(renamed)
                .withPrimaryKey(primaryKey == null ? null : primaryKey.renamingColumns(rename))
                .withUniques(newUniques)
                .withForeignKeys(newForeignKeys)
                .withIndexes(newIndexes);
    }

    /** The unique keys, foreign keys and checks, by name. */
    public SortedMap<String, Object> constraints() {
        SortedMap<String, Object> constraints = new TreeMap<>(uniques);
        constraints.putAll(foreignKeys);
        constraints.putAll(checks);
        return constraints;
    }

    /** This table with a unique key, a foreign key or a check under another name. */
    public Table renamingConstraint(String from, String to) {
        UniqueKey unique = uniques.get(from);
        if (unique != null) {
            return withUniques(without(uniques, from)).with(unique.withName(to));
        }
        ForeignKey foreignKey = foreignKeys.get(from);
        if (foreignKey != null) {
            return withForeignKeys(without(foreignKeys, from)).with(foreignKey.withName(to));
        }
        Check check = checks.get(from);
        return check == null ? this : withChecks(without(checks, from)).with(check.withName(to));
    }
}
