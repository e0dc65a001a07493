package dev.tidemark.diff;

import dev.tidemark.operation.Operation;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What happens to the keys, indexes, checks and comment of a table that stays, and to all of one that goes. */
final class TableChanges {
    private final Changes changes;

    TableChanges(Changes changes) {
        this.changes = changes;
    }

    void keep(Table was, Table now, StandingKeys standing) {
        String name = was.name();
        replace(name, was.uniques(), now.uniques(), Operation.DropUnique::new, Operation.AddUnique::new);
        replace(name, was.checks(), now.checks(), Operation.DropCheck::new, Operation.AddCheck::new);
        replace(name, was.indexes(), now.indexes(), Operation.DropIndex::new, Operation.CreateIndex::new);
        changes.problems.addAll(NewUniques.problems(was, now));
        if (!Objects.equals(was.primaryKey(), now.primaryKey())) {
            if (was.primaryKey() != null) {
                changes.of(name).dropKeys.add(new Operation.DropPrimaryKey(name, was.primaryKey()));
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
        changes.retirements.add(new Operation.RetireTable(was.withForeignKeys(Map.of())));
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
        List<Operation> drops =
                gone.values().stream().map(value -> drop.apply(table, value)).toList();
        changes.of(table).dropKeys.addAll(drops);
        come.values().forEach(value -> changes.of(table).addKeys.add(add.apply(table, value)));
    }
}
