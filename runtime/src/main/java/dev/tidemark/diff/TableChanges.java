package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What happens to the keys, indexes, checks and comment of a table that stays, and to all of one that goes. */
final class TableChanges {
    private final Changes changes;

    /** The table of each key, check and index that will be, by name; a database has most of these names once. */
    private final SortedMap<String, String> holders;

    TableChanges(Changes changes, Schema after) {
        this.changes = changes;
        this.holders = holders(after);
    }

    private static SortedMap<String, String> holders(Schema schema) {
        SortedMap<String, String> holders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Table table : schema.tables().values()) {
            table.constraints().keySet().forEach(name -> holders.put(name, table.name()));
            table.indexes().keySet().forEach(name -> holders.put(name, table.name()));
            PrimaryKey primary = table.primaryKey();
            if (primary != null && primary.name() != null) {
                holders.put(primary.name(), table.name());
            }
        }
        return holders;
    }

    private boolean comesElsewhere(@Nullable String name, String table) {
        String holder = name == null ? null : holders.get(name);
        return holder != null && !holder.equals(table);
    }

    /** Where a key, check or index of the table is dropped: before anything of its name comes. */
    private List<Operation> drops(@Nullable String name, String table) {
        return comesElsewhere(name, table) ? changes.dropNamesakes : changes.of(table).dropKeys;
    }

    void keep(Table was, Table now, StandingKeys standing) {
        String name = was.name();
        replace(name, was.uniques(), now.uniques(), Operation.DropUnique::new, Operation.AddUnique::new);
        replace(name, was.checks(), now.checks(), Operation.DropCheck::new, Operation.AddCheck::new);
        replace(name, was.indexes(), now.indexes(), Operation.DropIndex::new, Operation.CreateIndex::new);
        changes.problems.addAll(NewUniques.problems(was, now));
        if (!Objects.equals(was.primaryKey(), now.primaryKey())) {
            if (was.primaryKey() != null) {
                drops(was.primaryKey().name(), name).add(new Operation.DropPrimaryKey(name, was.primaryKey()));
            }
            if (now.primaryKey() != null) {
                changes.of(name).addKeys.add(0, new Operation.AddPrimaryKey(name, now.primaryKey()));
            }
        }
        Map<String, ForeignKey> come = new TreeMap<>(now.foreignKeys());
        for (ForeignKey key : was.foreignKeys().values()) {
            if (standing.stands(name, key)) {
                come.remove(key.name());
            } else {
                changes.dropForeignKeys.add(new Operation.DropForeignKey(name, key));
            }
        }
        for (ForeignKey key : come.values()) {
            boolean early = standing.isSettled(key.targetTable());
            (early ? changes.of(name).addKeys : changes.addForeignKeys).add(new Operation.AddForeignKey(name, key));
        }
        if (!Objects.equals(was.comment(), now.comment())) {
            changes.of(name).table.add(new Operation.CommentTable(name, was.comment(), now.comment()));
        }
    }

    /** A table that goes is retired; its foreign keys would hinder others and go first. */
    void retire(Table was) {
        for (ForeignKey key : was.foreignKeys().values()) {
            changes.dropForeignKeys.add(new Operation.DropForeignKey(was.name(), key));
        }
        changes.retirements.add(new Operation.RetireTable(letGo(was.withForeignKeys(Map.of()))));
    }

    /** The retired table without what has a name that comes elsewhere, as a database has most names once for all tables. */
    Table letGo(Table retired) {
        String name = retired.name();
        Table left = retired;
        for (UniqueKey key : retired.uniques().values()) {
            if (comesElsewhere(key.name(), name)) {
                changes.dropNamesakes.add(new Operation.DropUnique(name, key));
                left = left.withUniques(Table.without(left.uniques(), key.name()));
            }
        }
        for (Check check : retired.checks().values()) {
            if (comesElsewhere(check.name(), name)) {
                changes.dropNamesakes.add(new Operation.DropCheck(name, check));
                left = left.withChecks(Table.without(left.checks(), check.name()));
            }
        }
        for (Index index : retired.indexes().values()) {
            if (comesElsewhere(index.name(), name)) {
                changes.dropNamesakes.add(new Operation.DropIndex(name, index));
                left = left.withIndexes(Table.without(left.indexes(), index.name()));
            }
        }
        PrimaryKey primary = retired.primaryKey();
        if (primary != null && comesElsewhere(primary.name(), name)) {
            changes.dropNamesakes.add(new Operation.DropPrimaryKey(name, primary));
            left = left.withPrimaryKey(null);
        }
        return left;
    }

    private <V> void replace(
            String table,
            Map<String, V> was,
            Map<String, V> now,
            BiFunction<String, V, Operation> drop,
            BiFunction<String, V, Operation> add) {
        Pairs<V> pairs = Pairs.of(was, now);
        Map<String, V> gone = new TreeMap<>(pairs.gone());
        Map<String, V> come = new TreeMap<>(pairs.come());
        pairs.kept().forEach((name, pair) -> {
            if (!Objects.equals(pair.before(), pair.after())) {
                gone.put(name, pair.before());
                come.put(name, pair.after());
            }
        });
        gone.forEach((name, value) -> drops(name, table).add(drop.apply(table, value)));
        come.values().forEach(value -> changes.of(table).addKeys.add(add.apply(table, value)));
    }
}
